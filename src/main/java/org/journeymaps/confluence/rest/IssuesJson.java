package org.journeymaps.confluence.rest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import jakarta.inject.Named;
import java.util.List;
import org.journeymaps.app.filing.ShowIssues.Answer;
import org.journeymaps.app.filing.ShowIssues.Failed;
import org.journeymaps.app.filing.ShowIssues.Told;

/** The states of issues as JSON. An issue that was asked for and is absent is hidden from the user, or deleted. */
@Named
final class IssuesJson {

    private final JiraErrors jiraErrors;

    IssuesJson(JiraErrors jiraErrors) {
        this.jiraErrors = jiraErrors;
    }

    JsonObject of(List<Answer> answers, WayBack back) {
        JsonArray links = new JsonArray();
        JsonArray issues = new JsonArray();
        for (Answer answer : answers) {
            JsonObject link = new JsonObject();
            if (answer instanceof Told told) {
                link.addProperty("id", told.link().id());
                told.issues().forEach(issue -> issues.add(JiraJson.of(told.link(), issue)));
            } else if (answer instanceof Failed failed) {
                link.addProperty("id", failed.link());
                link.add("failure", jiraErrors.json(failed.failure(), failed.link(), back));
            }
            links.add(link);
        }
        JsonObject json = new JsonObject();
        json.add("links", links);
        json.add("issues", issues);
        return json;
    }
}
