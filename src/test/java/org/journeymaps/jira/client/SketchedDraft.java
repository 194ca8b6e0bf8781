package org.journeymaps.jira.client;

import java.util.List;
import java.util.Map;
import org.journeymaps.app.issue.Stamp;
import org.journeymaps.core.routing.Assignment;
import org.journeymaps.core.routing.Choice;
import org.journeymaps.core.routing.IssueDraft;

/** An issue to be sent, and what it carries. */
final class SketchedDraft {

    static final String LINK = "9f0f0c5e-0000-3000-8000-000000000001";
    static final Stamp STAMP = new Stamp("k7f3q2k7f3q2k7f3", 98311, "m1", "p1");
    static final Assignment LEAD = new Assignment(Assignment.Rule.COMPONENT_LEAD, new Choice("10200", "Billing"));
    static final Assignment PERSON = new Assignment(Assignment.Rule.PERSON, new Choice("mlee", "Mia Lee"));
    static final Assignment DEFAULT = new Assignment(Assignment.Rule.PROJECT_DEFAULT, Choice.NONE);
    static final Assignment NOBODY = new Assignment(Assignment.Rule.UNASSIGNED, Choice.NONE);

    private SketchedDraft() {}

    static IssueDraft to(Assignment assignment, Map<String, String> defaults) {
        return of("Callers wait too long", "h3. Pain point", assignment, defaults);
    }

    static IssueDraft of(String summary, String description, Assignment assignment, Map<String, String> defaults) {
        return new IssueDraft(LINK, new Choice("CARE", "Customer care"), new Choice("10002", "Task"), summary, description,
                assignment, new Choice("3", "Medium"), List.of("journey-map"), defaults);
    }
}
