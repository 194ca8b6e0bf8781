/** What goes wrong on demand, and what was asked. */
package org.journeymaps.devhost.jira.faults;
