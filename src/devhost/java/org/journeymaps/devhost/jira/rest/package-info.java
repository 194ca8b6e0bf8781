/** The calls of {@code /rest/api/2} that the app and its tests use. */
package org.journeymaps.devhost.jira.rest;
