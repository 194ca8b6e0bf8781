package org.journeymaps.confluence.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import jakarta.inject.Named;
import java.util.List;
import org.journeymaps.app.Language;
import org.journeymaps.app.filing.CompleteFiling.Completed;
import org.journeymaps.app.filing.FileIssue;
import org.journeymaps.app.filing.Filing;
import org.journeymaps.app.filing.Filing.State;
import org.journeymaps.app.filing.LinkIssue.Linked;
import org.journeymaps.app.filing.Obstacle;
import org.journeymaps.app.filing.ResumeFilings.Resumed;
import org.journeymaps.app.issue.TrackerDirectory;

/** What came of filing and linking as JSON. */
@Named
final class FilingsJson {

    private final JiraErrors jiraErrors;
    private final TrackerDirectory directory;
    private final Language language;

    FilingsJson(JiraErrors jiraErrors, TrackerDirectory directory, Language language) {
        this.jiraErrors = jiraErrors;
        this.directory = directory;
        this.language = language;
    }

    /** An attempt, and what kept it from being finished. */
    JsonObject of(Filing filing, Obstacle obstacle, WayBack back) {
        JsonObject json = new JsonObject();
        json.addProperty("state", state(filing.state()));
        json.addProperty("marker", filing.marker());
        if (!filing.issueKey().isEmpty()) {
            json.addProperty("key", filing.issueKey());
            json.addProperty("url", url(filing.link(), filing.issueKey()));
        }
        json.addProperty("page", filing.inPage());
        json.addProperty("backlink", filing.backlinked());
        addError(json, obstacle, filing.link(), back);
        return json;
    }

    JsonObject of(Completed completed, WayBack back) {
        return of(completed.filing(), completed.obstacle(), back);
    }

    JsonObject of(FileIssue.Result result, WayBack back) {
        JsonObject json = of(result.filing(), result.obstacle(), back);
        json.add("dropped", texts(result.dropped()));
        return json;
    }

    JsonObject of(Linked linked, String link, WayBack back) {
        JsonObject json = new JsonObject();
        json.addProperty("key", linked.key());
        json.addProperty("url", url(link, linked.key()));
        addBacklink(json, linked.obstacle(), link, back);
        return json;
    }

    /** What kept a way back from being written or removed. */
    JsonObject of(Obstacle obstacle, String link, WayBack back) {
        JsonObject json = new JsonObject();
        addBacklink(json, obstacle, link, back);
        return json;
    }

    static JsonObject of(Resumed resumed) {
        JsonObject json = new JsonObject();
        json.add("completed", texts(resumed.completed()));
        json.addProperty("open", resumed.open());
        return json;
    }

    private void addBacklink(JsonObject json, Obstacle obstacle, String link, WayBack back) {
        json.addProperty("backlink", obstacle instanceof Obstacle.None);
        addError(json, obstacle, link, back);
    }

    private void addError(JsonObject json, Obstacle obstacle, String link, WayBack back) {
        if (obstacle instanceof Obstacle.Tracker tracker) {
            json.add("error", jiraErrors.json(tracker.failure(), link, back));
        } else if (obstacle instanceof Obstacle.Page page) {
            json.add("error", ErrorJson.of(language.words(), page.reason().code()));
        } else if (obstacle instanceof Obstacle.Fault unforeseen) {
            json.add("error", ErrorJson.of(language.words(), "failed", Faults.logged(unforeseen.fault())));
        }
    }

    private String url(String link, String key) {
        return directory.link(link).map(found -> found.issueUrl(key)).orElse("");
    }

    private static String state(State state) {
        return switch (state) {
            case SENDING, UNKNOWN -> "unknown";
            case FAILED -> "refused";
            case CREATED, UNLINKED, SETTLED -> state.code();
        };
    }

    private static JsonArray texts(List<String> texts) {
        JsonArray json = new JsonArray();
        texts.forEach(json::add);
        return json;
    }
}
