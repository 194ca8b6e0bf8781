package org.journeymaps.jira.client;

import com.google.gson.JsonObject;
import org.journeymaps.app.issue.Backlink;

/**
 * A remote link, always in full: Jira empties what an update leaves out. Without {@code relationship}, Jira puts its own "links
 * to" above it, in the language of whoever reads it.
 */
final class BacklinkJson {

    /** Not {@code com.atlassian.confluence}, which Jira would take apart in search of a page. */
    private static final String APPLICATION = "org.journeymaps.journey-maps";

    private BacklinkJson() {}

    static String write(Backlink backlink) {
        JsonObject application = new JsonObject();
        application.addProperty("type", APPLICATION);
        application.addProperty("name", "Journey Maps");
        JsonObject icon = new JsonObject();
        icon.addProperty("url16x16", backlink.iconUrl());
        icon.addProperty("title", backlink.iconTitle());
        JsonObject status = new JsonObject();
        status.addProperty("resolved", backlink.resolved());
        JsonObject object = new JsonObject();
        object.addProperty("url", backlink.url());
        object.addProperty("title", backlink.title());
        object.add("icon", icon);
        object.add("status", status);
        JsonObject link = new JsonObject();
        link.addProperty("globalId", backlink.globalId());
        link.add("application", application);
        link.add("object", object);
        return Json.write(link);
    }
}
