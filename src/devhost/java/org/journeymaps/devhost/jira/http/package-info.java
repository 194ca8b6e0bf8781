/** How the stand-in for Jira speaks: JSON, answers, refusals, who asks and how often they may. */
package org.journeymaps.devhost.jira.http;
