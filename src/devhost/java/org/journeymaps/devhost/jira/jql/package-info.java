/** The part of Jira's query language that jira.md 6 lists: read, checked and run over the search index. */
package org.journeymaps.devhost.jira.jql;
