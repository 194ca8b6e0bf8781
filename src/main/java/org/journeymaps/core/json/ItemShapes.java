package org.journeymaps.core.json;

import static org.journeymaps.core.json.CardShapes.AT;
import static org.journeymaps.core.json.CardShapes.DEPARTMENT;
import static org.journeymaps.core.json.CardShapes.EVIDENCE;
import static org.journeymaps.core.json.CardShapes.ID;
import static org.journeymaps.core.json.CardShapes.TEXT;

import java.util.List;
import org.journeymaps.core.model.Idea;
import org.journeymaps.core.model.Improvement;
import org.journeymaps.core.model.IssueLink;
import org.journeymaps.core.model.PainPoint;

/** How pain points, and what is thought of against them, are stored. */
final class ItemShapes {

    private static final Key<List<IssueLink>> ISSUES = Key.optional("issues", IssueLinkShape.ofItem(), List.of());

    private ItemShapes() {}

    static Shape<PainPoint> painPoint() {
        Key<Integer> severity = Key.optional("severity", Kinds.RATING, 0);
        Key<Integer> frequency = Key.optional("frequency", Kinds.RATING, 0);
        Key<Integer> reach = Key.optional("reach", Kinds.RATING, 0);
        return CardShapes.<PainPoint>card(
                (it, in) -> new PainPoint(
                        it.get(ID), it.get(AT), it.get(TEXT), it.get(severity), it.get(frequency), it.get(reach),
                        it.get(DEPARTMENT), it.get(EVIDENCE), it.get(ISSUES), it.extras()))
                .with(severity, PainPoint::severity)
                .with(frequency, PainPoint::frequency)
                .with(reach, PainPoint::reach)
                .with(DEPARTMENT, PainPoint::department)
                .with(EVIDENCE, PainPoint::evidence)
                .with(ISSUES, PainPoint::issues);
    }

    static Shape<Improvement> improvement() {
        Key<List<String>> answers = Key.list("answers", Kinds.TEXT);
        return CardShapes.<Improvement>card(
                (it, in) -> new Improvement(
                        it.get(ID), it.get(AT), it.get(TEXT), it.get(answers), it.get(DEPARTMENT), it.get(ISSUES),
                        it.extras()))
                .with(answers, Improvement::answers)
                .with(DEPARTMENT, Improvement::department)
                .with(ISSUES, Improvement::issues);
    }

    static Shape<Idea> idea() {
        Key<Integer> votes = Key.optional("votes", Kinds.COUNT, 0);
        return CardShapes.<Idea>card(
                (it, in) -> new Idea(
                        it.get(ID), it.get(AT), it.get(TEXT), it.get(votes), it.get(DEPARTMENT), it.extras()))
                .with(votes, Idea::votes)
                .with(DEPARTMENT, Idea::department);
    }
}
