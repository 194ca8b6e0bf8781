package org.journeymaps.app.department;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.journeymaps.core.routing.Assignment;
import org.journeymaps.core.routing.Assignment.Rule;
import org.journeymaps.core.routing.Choice;
import org.journeymaps.core.routing.Route;
import org.junit.Test;

public class EntryCheckTest {

    private static final Choice CARE = Care.ROUTE.project();

    @Test
    public void aCompleteEntryIsGood() {
        assertEquals(List.of(), EntryCheck.errors(Care.ENTRY));
    }

    @Test
    public void everythingThatIsMissingIsNamedAtItsField() {
        Route nothing = new Route("", Choice.NONE, Choice.NONE, new Assignment(Rule.COMPONENT_LEAD, Choice.NONE), List.of(),
                Map.of(), Map.of());
        assertEquals(
                List.of("name: Enter a name.", "key: Enter a key.", "colour: Choose one of the colours.", "link: Choose a Jira.",
                        "project: Choose a project.", "type: Choose an issue type.",
                        "who: Choose the component whose lead gets the issues."),
                told(new DepartmentEntry("", " ", 8, nothing)));
    }

    @Test
    public void aPersonIsMissingToo() {
        assertEquals(List.of("who: Choose the person who gets the issues."),
                told(Care.entry(Care.route(Rule.PERSON, Choice.NONE))));
        assertEquals(List.of(), told(Care.entry(Care.route(Rule.UNASSIGNED, Choice.NONE))));
    }

    @Test
    public void keysHaveAForm() {
        for (String key : List.of("Care", "customer care", "k\u00fc", "a".repeat(41), "a_b")) {
            assertEquals(key, List.of("key: A key has 1 to 40 characters out of a to z, 0 to 9 and -."),
                    told(new DepartmentEntry(key, "Care", 0, Care.ROUTE)));
        }
    }

    @Test
    public void namesHaveALengthAndNoCharacterThatCannotBeSeen() {
        assertEquals(List.of("name: This name is too long. At most 80 characters are allowed."), named("n".repeat(81)));
        for (String name : List.of("a\u0000b", "a\nb", "a\ud83d", "\ude00a")) {
            assertEquals(List.of("name: This holds a character that cannot be kept. Enter it anew."), named(name));
        }
        assertEquals(List.of(), named("\u643a\u5e2f <b> \ud83d\ude00"));
    }

    @Test
    public void labelsAreSingleShortWords() {
        assertEquals(List.of("labels: A label has no spaces. Put a space between two labels."), labelled(List.of("a b")));
        assertEquals(List.of("labels: These are too many labels. At most 20 are allowed."),
                labelled(Collections.nCopies(21, "a")));
        assertEquals(
                List.of("labels: The label that begins with \u201c" + "x".repeat(25)
                        + "\u201d is too long. At most 50 characters are allowed."),
                labelled(List.of("x".repeat(51))));
    }

    @Test
    public void allTextsTogetherHaveALimit() {
        assertEquals(List.of(": These texts are too long all together. Shorten the values for required fields."),
                told(Care.entry(Care.withDefaults(Map.of("customfield_1", "\"" + "x".repeat(4_500) + "\"")))));
    }

    @Test
    public void aSeverityBeyondTheScaleIsAFaultOfTheCaller() {
        Route route = Care.withPriorities(Map.of(6, Care.HIGH));
        assertThrows(IllegalArgumentException.class, () -> EntryCheck.errors(Care.entry(route)));
    }

    private static List<String> named(String name) {
        return told(new DepartmentEntry("care", name, 0, Care.ROUTE));
    }

    private static List<String> labelled(List<String> labels) {
        return told(Care.entry(
                new Route("l1", CARE, Care.ROUTE.type(), Care.ROUTE.assignment(), labels, Map.of(), Map.of())));
    }

    private static List<String> told(DepartmentEntry entry) {
        return Care.toldErrors(EntryCheck.errors(entry));
    }
}
