package org.journeymaps.app.department;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.app.issue.TrackerDirectory;
import org.journeymaps.app.issue.TrackerDirectory.Component;
import org.journeymaps.app.issue.TrackerDirectory.Field;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerLink;
import org.journeymaps.confluence.EnglishWords;
import org.journeymaps.core.routing.Assignment;
import org.journeymaps.core.routing.Choice;
import org.journeymaps.core.routing.ListedDepartment;
import org.journeymaps.core.routing.Route;

/** Customer Support, whose issues go to the project CARE of a Jira in which all is well until a test says otherwise. */
final class Care {

    static final String BACK = "https://wiki.example/admin";
    static final Choice BILLING = new Choice("10200", "Billing");
    static final Choice MIA = new Choice("mlee", "Mia Lee");
    static final Choice HIGH = new Choice("2", "High");
    static final Route ROUTE = route(Assignment.Rule.COMPONENT_LEAD, BILLING);
    static final DepartmentEntry ENTRY = new DepartmentEntry("care", "Customer Support", 1, ROUTE);
    static final ListedDepartment LISTED = new ListedDepartment("care", "Customer Support", 1, ROUTE, false, true);

    private static final EnglishWords WORDS = new EnglishWords();

    private Care() {}

    static Route route(Assignment.Rule rule, Choice who) {
        return new Route("l1", new Choice("CARE", "Customer Care"), new Choice("10002", "Bug"), new Assignment(rule, who),
                List.of("voice"), Map.of(5, HIGH), Map.of());
    }

    static Route withDefaults(Map<String, String> defaults) {
        return new Route("l1", ROUTE.project(), ROUTE.type(), ROUTE.assignment(), List.of(), Map.of(), defaults);
    }

    static Route withPriorities(Map<Integer, Choice> priorities) {
        return new Route("l1", ROUTE.project(), ROUTE.type(), ROUTE.assignment(), List.of(), priorities, Map.of());
    }

    static DepartmentEntry entry(Route route) {
        return new DepartmentEntry("care", "Customer Support", 1, route);
    }

    /** A field of the screen. */
    static Field field(String id, boolean required, Choice... allowed) {
        return new Field(id, "Field " + id, required, "option", "", Arrays.asList(allowed));
    }

    /** A Jira that has everything. */
    static TrackerDirectory jira() {
        TrackerDirectory directory = mock(TrackerDirectory.class);
        TrackerLink link = new TrackerLink("l1", "Jira", "https://jira.example", true);
        when(directory.link(anyString())).thenReturn(Optional.empty());
        when(directory.link("l1")).thenReturn(Optional.of(link));
        try {
            when(directory.projects("l1")).thenReturn(List.of(ROUTE.project()));
            when(directory.rights("l1", "CARE")).thenReturn(Set.of("CREATE_ISSUES", "ASSIGN_ISSUES", "LINK_ISSUES"));
            when(directory.types("l1", "CARE")).thenReturn(List.of(new Choice("10002", "Bug")));
            when(directory.fields("l1", "CARE", "10002")).thenReturn(List.of(field("summary", true), field("labels", false),
                    field("components", false), field("assignee", false), field("priority", false, HIGH)));
            when(directory.components("l1", "CARE")).thenReturn(List.of(new Component(BILLING, "Mia Lee", true)));
            when(directory.people("l1", "CARE", "mlee")).thenReturn(List.of(MIA));
        } catch (TrackerException e) {
            throw new AssertionError(e);
        }
        return directory;
    }

    /** What is not good, as administrators read it. */
    static List<String> told(List<Finding> findings) {
        return findings.stream().filter(finding -> !finding.good()).map(Care::told).toList();
    }

    static String told(Finding finding) {
        return finding.state().code() + ": " + WORDS.text(finding.message(), finding.arguments().toArray());
    }

    /** The errors as administrators read them, each behind its field. */
    static List<String> toldErrors(List<FieldError> errors) {
        return errors.stream().map(e -> e.field() + ": " + WORDS.text(e.message(), e.arguments().toArray())).toList();
    }
}
