/** What the stand-in for Jira holds: people, projects, issues, rights, settings, tokens and a search index that may lag. */
package org.journeymaps.devhost.jira.store;
