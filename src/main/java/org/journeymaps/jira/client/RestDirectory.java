package org.journeymaps.jira.client;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.journeymaps.app.issue.TrackerDirectory;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure.Reason;
import org.journeymaps.app.issue.TrackerLink;
import org.journeymaps.core.routing.Choice;
import org.journeymaps.jira.Dispatch;
import org.journeymaps.jira.Links;

/** What a Jira holds and whom it lets in, read anew each time. Nothing takes longer than 20 seconds. */
public final class RestDirectory implements TrackerDirectory {

    private static final Duration TOTAL = Duration.ofSeconds(20);
    private static final String PEOPLE = "20";

    private final Dispatch dispatch;
    private final Links links;
    private final Clock clock;

    /**
     * A directory.
     *
     * @param dispatch sends the calls
     * @param links the Application Links
     * @param clock the time
     */
    public RestDirectory(Dispatch dispatch, Links links, Clock clock) {
        this.dispatch = dispatch;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public List<TrackerLink> links() {
        return links.all();
    }

    @Override
    public Optional<String> consent(String link, String back) throws TrackerException {
        return links.consent(link, back);
    }

    @Override
    public List<Choice> projects(String link) throws TrackerException {
        JsonElement answer = conversation(link).get(Paths.of("project"));
        return Json.objects(Json.list(answer)).map(project -> choice(project, "key")).filter(Choice::present)
                .sorted(Comparator.comparing(Choice::name, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    @Override
    public List<Choice> types(String link, String project) throws TrackerException {
        String path = Paths.of("issue", "createmeta", Ids.project(project), "issuetypes");
        return meta(link, path, "issueTypes").stream().filter(type -> !Json.flag(type, "subtask"))
                .map(type -> choice(type, "id")).filter(Choice::present).toList();
    }

    @Override
    public List<Field> fields(String link, String project, String type) throws TrackerException {
        String path = Paths.of("issue", "createmeta", Ids.project(project), "issuetypes", Ids.number(type));
        return meta(link, path, "fields").stream().map(RestDirectory::field).toList();
    }

    private List<JsonObject> meta(String link, String path, String name) throws TrackerException {
        try {
            return Pages.all(conversation(link), path, name);
        } catch (TrackerException e) {
            // So Jira answers for a project that does not exist or that the user may not see.
            throw e.failure().reason() == Reason.REFUSED ? new TrackerException(Reason.NOT_FOUND) : e;
        }
    }

    private static Field field(JsonObject field) {
        JsonObject schema = Json.object(field, "schema");
        boolean required = Json.flag(field, "required") && !Json.flag(field, "hasDefaultValue");
        List<Choice> allowed = Json.objects(Json.list(field, "allowedValues")).map(value -> choice(value, "id"))
                .filter(Choice::present).toList();
        return new Field(Json.text(field, "fieldId"), Json.text(field, "name"), required,
                Json.text(schema, "type"), Json.text(schema, "items"), allowed);
    }

    @Override
    public List<Component> components(String link, String project) throws TrackerException {
        JsonElement answer = conversation(link).get(Paths.of("project", Ids.project(project), "components"));
        return Json.objects(Json.list(answer))
                .filter(component -> !Json.flag(component, "archived") && !Json.flag(component, "deleted"))
                .map(RestDirectory::component).filter(component -> component.choice().present()).toList();
    }

    private static Component component(JsonObject component) {
        JsonObject lead = Json.object(component, "lead");
        boolean valid = !Json.text(component, "isAssigneeTypeValid").equals("false");
        boolean toLead = Json.text(component, "assigneeType").equals("COMPONENT_LEAD") && valid;
        return new Component(choice(component, "id"), called(lead), toLead && !called(lead).isEmpty());
    }

    @Override
    public List<Choice> people(String link, String project, String words) throws TrackerException {
        String path = Paths.query(Paths.of("user", "assignable", "search"),
                "project", Ids.project(project), "username", words.strip(), "maxResults", PEOPLE);
        return Json.objects(Json.list(conversation(link).get(path)))
                .filter(person -> !Json.text(person, "active").equals("false"))
                .map(person -> new Choice(Json.text(person, "name"), called(person))).filter(Choice::present).toList();
    }

    @Override
    public Set<String> rights(String link, String project) throws TrackerException {
        JsonElement answer = conversation(link).get(
                Paths.query(Paths.of("mypermissions"), "projectKey", Ids.project(project)));
        Set<String> rights = new TreeSet<>();
        Json.object(answer, "permissions").asMap().entrySet().stream()
                .filter(right -> Json.flag(Json.object(right.getValue()), "havePermission"))
                .map(Map.Entry::getKey).forEach(rights::add);
        return rights;
    }

    private static Choice choice(JsonObject from, String id) {
        String name = Json.text(from, "name");
        return new Choice(Json.text(from, id), name.isEmpty() ? Json.text(from, "value") : name);
    }

    private static String called(JsonObject person) {
        String name = Json.text(person, "displayName");
        return name.isEmpty() ? Json.text(person, "name") : name;
    }

    private Conversation conversation(String link) {
        return new Conversation(dispatch, link, clock, TOTAL);
    }
}
