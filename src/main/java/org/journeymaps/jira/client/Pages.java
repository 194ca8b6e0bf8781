package org.journeymaps.jira.client;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.journeymaps.app.issue.TrackerException;

/**
 * Lists that Jira gives in pages. Data Center puts them into {@code values}, the Cloud under a name of their own. Whether a page
 * is the last is said by {@code isLast} or follows from {@code total}; a page may be short, so the next one begins after what
 * came.
 */
final class Pages {

    /** More than that is not a list to choose from. */
    private static final int MOST = 1_000;
    private static final int SIZE = 50;

    private Pages() {}

    static List<JsonObject> all(Conversation jira, String path, String name) throws TrackerException {
        List<JsonObject> found = new ArrayList<>();
        int received = 0;
        boolean more = true;
        while (more && received < MOST) {
            JsonObject page = Json.object(jira.get(Paths.query(
                    path, "startAt", Integer.toString(received), "maxResults", Integer.toString(SIZE))));
            List<JsonElement> values = Json.list(page, page.has("values") ? "values" : name);
            Json.objects(values).forEach(found::add);
            received += values.size();
            more = !values.isEmpty() && !Json.flag(page, "isLast")
                    && received < Json.number(page, "total", Integer.MAX_VALUE);
        }
        return found;
    }
}
