package org.journeymaps.confluence.rest;

import com.google.gson.JsonObject;
import org.journeymaps.app.filing.ProposeIssue.Proposal;
import org.journeymaps.app.filing.ProposeIssue.Ready;
import org.journeymaps.core.routing.Assignment;
import org.journeymaps.core.routing.IssueDraft;
import org.journeymaps.core.routing.ListedDepartment;

/** A proposal as JSON; without a project if a department has to be chosen first. */
final class DraftJson {

    private DraftJson() {}

    static JsonObject of(Proposal proposal) {
        JsonObject json = new JsonObject();
        json.add("departments", JiraJson.list(proposal.departments(), DraftJson::of));
        if (proposal instanceof Ready ready) {
            add(ready, json);
        }
        return json;
    }

    private static void add(Ready ready, JsonObject json) {
        IssueDraft draft = ready.draft();
        json.addProperty("department", ready.department().key());
        json.addProperty("departmentName", ready.department().name());
        json.add("link", JiraJson.of(ready.link()));
        json.add("project", JiraJson.of(draft.project()));
        json.add("type", JiraJson.of(draft.type()));
        json.add("types", JiraJson.list(ready.offer().types(), JiraJson::of));
        json.add("assignment", of(draft.assignment()));
        json.add("priority", JiraJson.of(draft.priority()));
        json.add("priorities", JiraJson.list(ready.offer().priorities(), JiraJson::of));
        json.addProperty("summary", draft.summary());
        json.addProperty("description", ready.preview());
        json.addProperty("permitted", ready.offer().permitted());
    }

    private static JsonObject of(ListedDepartment department) {
        JsonObject json = new JsonObject();
        json.addProperty("key", department.key());
        json.addProperty("name", department.name());
        return json;
    }

    private static JsonObject of(Assignment assignment) {
        JsonObject json = new JsonObject();
        json.addProperty("rule", assignment.rule().code());
        json.add("who", JiraJson.of(assignment.who()));
        return json;
    }
}
