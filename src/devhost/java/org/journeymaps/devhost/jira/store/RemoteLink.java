package org.journeymaps.devhost.jira.store;

import com.google.gson.JsonObject;

/**
 * A way from an issue to something elsewhere.
 *
 * @param globalId what it is known by among the links of one issue, or empty
 * @param body the members {@code application}, {@code relationship} and {@code object} as they were sent
 */
public record RemoteLink(long id, String globalId, JsonObject body) {
}
