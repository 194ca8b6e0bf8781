/** What people see of the stand-in for Jira: projects, issues, consent, and the switches of the stand-in itself. */
package org.journeymaps.devhost.jira.pages;
