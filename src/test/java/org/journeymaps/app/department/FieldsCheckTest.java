package org.journeymaps.app.department;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.journeymaps.app.issue.TrackerDirectory.Field;
import org.journeymaps.core.routing.Assignment.Rule;
import org.journeymaps.core.routing.Choice;
import org.journeymaps.core.routing.Route;
import org.junit.Test;

public class FieldsCheckTest {

    private static final Choice EAST = new Choice("10100", "East");

    @Test
    public void whatIsAlwaysSentIsNeverMissing() {
        for (String id : List.of("project", "issuetype", "summary", "description")) {
            assertEquals(List.of(), told(Care.ROUTE, Care.field(id, true)));
        }
    }

    @Test
    public void aRequiredFieldNeedsAValue() {
        assertEquals(List.of("defaults.region: wrong: The project requires the field Field region. Enter a value that every "
                + "issue gets."), told(Care.withDefaults(Map.of()), Care.field("region", true, EAST)));
        assertEquals(List.of(), told(Care.withDefaults(Map.of("region", "{\"id\":\"10100\"}")),
                Care.field("region", true, EAST)));
        assertEquals(List.of(), told(Care.withDefaults(Map.of()), Care.field("region", false, EAST)));
    }

    @Test
    public void aValueHasToBeOfferedWhereThereIsAChoice() {
        Route route = Care.withDefaults(Map.of("region", "{\"id\":\"1\"}"));
        assertEquals(List.of("defaults.region: wrong: The value of the field Field region is no longer offered. Choose another "
                + "one."), told(route, Care.field("region", true, EAST)));
        assertEquals(List.of(), told(route, Care.field("region", true)));
        assertEquals(List.of("defaults.region: wrong: The project does not ask for the field region any more. Take its value "
                + "away."), told(route));
    }

    @Test
    public void aRequiredPriorityNeedsOneForEachSeverity() {
        Route four = Care.withPriorities(Map.of(1, Care.HIGH, 2, Care.HIGH, 3, Care.HIGH, 4, Care.HIGH));
        Route five = Care.withPriorities(Map.of(1, Care.HIGH, 2, Care.HIGH, 3, Care.HIGH, 4, Care.HIGH, 5, Care.HIGH));
        List<Field> screen = List.of(Care.field("labels", false), Care.field("components", true),
                Care.field("priority", true, Care.HIGH));
        List<Finding> findings = FieldsCheck.findings(four, screen);
        assertEquals(List.of("wrong: The project requires the field Field priority. Choose one for each severity."),
                Care.told(findings));
        assertEquals("priorities.5", findings.get(0).field());
        assertEquals(List.of(), Care.told(FieldsCheck.findings(five, screen)));
    }

    @Test
    public void aRequiredAssigneeKeepsFromLeavingItToNobody() {
        List<Field> screen = List.of(Care.field("labels", false), Care.field("assignee", true),
                Care.field("priority", false, Care.HIGH));
        List<Finding> findings = FieldsCheck.findings(Care.route(Rule.UNASSIGNED, Choice.NONE), screen);
        assertEquals(List.of("wrong: The project requires the field Field assignee. Choose who gets the issues."),
                Care.told(findings));
        assertEquals("assignment", findings.get(0).field());
        assertEquals(List.of(), Care.told(FieldsCheck.findings(Care.route(Rule.PROJECT_DEFAULT, Choice.NONE), screen)));
    }

    @Test
    public void prioritiesHaveToBeOffered() {
        Route route = Care.withPriorities(Map.of(5, new Choice("9", "Panic")));
        assertEquals(List.of("priorities.5: wrong: The priority Panic is no longer offered. Choose another one."),
                told(route, Care.field("priority", false, Care.HIGH)));
        assertEquals(List.of("priorities.5: wrong: Customer Care does not ask for a priority. Leave it to Jira."), told(route));
    }

    @Test
    public void whatDecidesWhoGetsTheIssueHasToBeOnTheScreen() {
        List<Field> bare = List.of(Care.field("labels", false));
        String components = Care.told(FieldsCheck.findings(Care.withDefaults(Map.of()), bare)).get(0);
        assertTrue(components, components.startsWith("wrong: Customer Care does not ask for a component"));
        Route person = new Route("l1", Care.ROUTE.project(), Care.ROUTE.type(), Care.route(Rule.PERSON, Care.MIA).assignment(),
                List.of(), Map.of(), Map.of());
        String assignee = Care.told(FieldsCheck.findings(person, bare)).get(0);
        assertTrue(assignee, assignee.startsWith("wrong: Customer Care does not ask for an assignee"));
    }

    @Test
    public void aScreenWithoutLabelsIsMentionedButNothingInTheFormMendsIt() {
        List<Finding> findings = FieldsCheck.findings(Care.withDefaults(Map.of()), List.of(Care.field("components", false)));
        assertEquals(List.of(""), findings.stream().filter(finding -> !finding.good()).map(Finding::field).toList());
    }

    /** On a screen that has what every issue needs, and the fields given. */
    private static List<String> told(Route route, Field... fields) {
        List<Field> screen = new ArrayList<>(List.of(Care.field("labels", false), Care.field("components", true)));
        if (route.equals(Care.ROUTE)) {
            screen.add(Care.field("priority", false, Care.HIGH));
        }
        screen.addAll(List.of(fields));
        return FieldsCheck.findings(route, screen).stream().filter(finding -> !finding.good())
                .map(finding -> finding.field() + ": " + Care.told(finding)).toList();
    }
}
