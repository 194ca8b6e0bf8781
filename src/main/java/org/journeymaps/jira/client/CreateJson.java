package org.journeymaps.jira.client;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Collection;
import java.util.Set;
import org.journeymaps.app.issue.Stamp;
import org.journeymaps.core.routing.Assignment;
import org.journeymaps.core.routing.IssueDraft;

/**
 * The request that makes an issue. Label and property travel with it, so that the issue never exists without them; a field that
 * is not named at all is left to Jira.
 */
final class CreateJson {

    private static final String LABELS = "labels";
    private static final String PRIORITY = "priority";
    private static final String COMPONENTS = "components";
    private static final String ASSIGNEE = "assignee";

    private CreateJson() {}

    /** Fields that an issue can do without. Components are not among them where they decide who gets it. */
    static Set<String> optional(IssueDraft draft) {
        return draft.assignment().rule() == Assignment.Rule.COMPONENT_LEAD
                ? Set.of(LABELS, PRIORITY) : Set.of(LABELS, PRIORITY, COMPONENTS);
    }

    static String write(IssueDraft draft, Stamp stamp, Collection<String> without) {
        JsonObject fields = new JsonObject();
        draft.defaults().forEach((id, value) -> Json.parse(value).ifPresent(json -> fields.add(id, json)));
        fields.add("project", named("key", draft.project().id()));
        fields.add("issuetype", named("id", draft.type().id()));
        fields.addProperty("summary", draft.summary());
        fields.addProperty("description", draft.description());
        fields.add(LABELS, labels(draft, stamp));
        if (draft.priority().present()) {
            fields.add(PRIORITY, named("id", draft.priority().id()));
        }
        assign(fields, draft.assignment());
        without.forEach(fields::remove);
        JsonObject request = new JsonObject();
        request.add("fields", fields);
        request.add("properties", properties(stamp));
        return Json.write(request);
    }

    private static void assign(JsonObject fields, Assignment assignment) {
        switch (assignment.rule()) {
            case COMPONENT_LEAD -> {
                fields.remove(ASSIGNEE);
                fields.add(COMPONENTS, array(named("id", assignment.who().id())));
            }
            case PERSON -> fields.add(ASSIGNEE, named("name", assignment.who().id()));
            case PROJECT_DEFAULT -> fields.remove(ASSIGNEE);
            case UNASSIGNED -> {
                JsonObject nobody = new JsonObject();
                nobody.add("name", JsonNull.INSTANCE);
                fields.add(ASSIGNEE, nobody);
            }
        }
    }

    private static JsonArray labels(IssueDraft draft, Stamp stamp) {
        JsonArray labels = new JsonArray();
        draft.labels().forEach(labels::add);
        labels.add(stamp.label());
        return labels;
    }

    private static JsonArray properties(Stamp stamp) {
        JsonObject value = new JsonObject();
        value.addProperty("v", 1);
        value.addProperty("marker", stamp.marker());
        value.addProperty("content", stamp.content());
        value.addProperty("map", stamp.map());
        value.addProperty("item", stamp.item());
        JsonObject property = new JsonObject();
        property.add("key", new JsonPrimitive(Stamp.PROPERTY));
        property.add("value", value);
        return array(property);
    }

    private static JsonObject named(String name, String value) {
        JsonObject object = new JsonObject();
        object.addProperty(name, value);
        return object;
    }

    private static JsonArray array(JsonObject only) {
        JsonArray array = new JsonArray();
        array.add(only);
        return array;
    }
}
