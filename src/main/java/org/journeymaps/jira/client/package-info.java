/** Issues by the calls of Jira's REST interface, version 2: what is sent, and how answers of every shape are read. Pure Java. */
@NullMarked
package org.journeymaps.jira.client;

import org.jspecify.annotations.NullMarked;
