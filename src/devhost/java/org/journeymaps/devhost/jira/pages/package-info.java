/**
 * What people see of the stand-in for Jira: projects, issues, consent, and the switches of the stand-in itself. They do what
 * Jira's pages do and do not look like them; only {@link Wiki} and the way to consent follow a source.
 */
package org.journeymaps.devhost.jira.pages;
