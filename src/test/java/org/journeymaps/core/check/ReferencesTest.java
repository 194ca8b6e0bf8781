package org.journeymaps.core.check;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

/** The rules on references other than places. */
public class ReferencesTest {

    private static final String JOURNEY = """
            'personas': [{'id': 'p', 'name': 'P'}],
            'scales': [{'id': 'f', 'min': -2, 'max': 2}],
            'stages': [{'id': 'g', 'name': 'G', 'steps': [{'id': 's', 'action': 'A'}]}],
            'evidence': [{'id': 'e'}],
            """;

    @Test
    public void quoteAndValueNameAPersonaOrNone() {
        assertEquals(
                List.of("no-persona[q] $.lanes[0].cards[2].persona", "no-persona[f] $.lanes[1].values[0].persona"),
                Checked.problems(JOURNEY + """
                        'lanes': [
                          {'id': 'l', 'type': 'quotes', 'title': 'L', 'cards': [
                            {'id': 'q1', 'text': ''}, {'id': 'q2', 'text': '', 'persona': 'p'},
                            {'id': 'q3', 'text': '', 'persona': 'q'}]},
                          {'id': 'c', 'type': 'curve', 'title': 'C', 'scale': 'f', 'values': [
                            {'id': 'v', 'at': 's', 'value': 0, 'persona': 'f'}]}]"""));
    }

    @Test
    public void everyLaneOnAScaleNamesOneAndAFunnelNone() {
        for (String type : List.of("curve", "scale", "bands")) {
            assertEquals(
                    List.of("no-scale[p] $.lanes[0].scale"),
                    Checked.problems(JOURNEY + "'lanes': [{'id': 'c', 'type': '" + type + "', 'title': 'C', 'scale': 'p'}]"));
        }
        assertEquals(List.of(), Checked.problems(JOURNEY + "'lanes': [{'id': 'c', 'type': 'funnel', 'title': 'C'}]"));
    }

    @Test
    public void cardsNameEvidence() {
        assertEquals(
                List.of("no-evidence[e3] $.lanes[0].cards[0].evidence[1]", "no-evidence[e4] $.lanes[1].cards[0].evidence[0]"),
                Checked.problems(JOURNEY + """
                        'lanes': [
                          {'id': 'l', 'type': 'text', 'title': 'L', 'cards': [{'id': 'n', 'text': '', 'evidence': ['e', 'e3']}]},
                          {'id': 'm', 'type': 'pain', 'title': 'M', 'cards': [
                            {'id': 'p1', 'text': '', 'evidence': ['e4']}]}]"""));
    }

    @Test
    public void solutionAndOpportunityAnswerPainPointsOnly() {
        assertEquals(
                List.of("no-pain-point[o1] $.lanes[1].cards[0].answers[1]", "no-pain-point[x] $.lanes[2].cards[0].answers[0]"),
                Checked.problems(JOURNEY + """
                        'lanes': [
                          {'id': 'a', 'type': 'pain', 'title': 'A', 'cards': [{'id': 'p1', 'text': ''}]},
                          {'id': 'b', 'type': 'opportunity', 'title': 'B', 'cards': [
                            {'id': 'o1', 'text': '', 'answers': ['p1', 'o1']}]},
                          {'id': 'c', 'type': 'solution', 'title': 'C', 'cards': [
                            {'id': 'o2', 'text': '', 'answers': ['x']}]}]"""));
    }

    @Test
    public void valueNamesEvidence() {
        assertEquals(
                List.of("no-evidence[e2] $.lanes[0].values[0].evidence[1]"),
                Checked.problems(JOURNEY + """
                        'lanes': [{'id': 'c', 'type': 'curve', 'title': 'C', 'scale': 'f', 'values': [
                          {'id': 'v', 'at': 's', 'value': 0, 'evidence': ['e', 'e2']}]}]"""));
    }

    @Test
    public void departmentWithoutANameIsReportedOnce() {
        assertEquals(
                List.of(
                        "no-department[a] $.department",
                        "no-department[b] $.stages[0].department",
                        "no-department[c] $.lanes[0].cards[0].department",
                        "no-department[d] $.lanes[1].cards[0].department",
                        "no-department[e] $.lanes[2].cards[0].department",
                        "no-department[f] $.lanes[3].cards[0].department",
                        "no-department[g] $.lanes[4].cards[0].department",
                        "no-department[h] $.lanes[5].cards[0].department"),
                Checked.problems("""
                        'department': 'a',
                        'departments': [{'key': 'known', 'name': 'Known'}],
                        'stages': [{'id': 'g', 'name': 'G', 'department': 'b'}, {'id': 'h', 'name': 'H', 'department': 'b'}],
                        'lanes': [
                          {'id': 'l1', 'type': 'touchpoints', 'title': '', 'cards': [
                            {'id': 't', 'text': '', 'channel': 'web', 'department': 'c'}]},
                          {'id': 'l2', 'type': 'pain', 'title': '', 'cards': [{'id': 'p', 'text': '', 'department': 'd'}]},
                          {'id': 'l3', 'type': 'solution', 'title': '', 'cards': [{'id': 'o', 'text': '', 'department': 'e'}]},
                          {'id': 'l4', 'type': 'metric', 'title': '', 'cards': [
                            {'id': 'm1', 'text': '', 'department': 'f'}, {'id': 'm2', 'text': '', 'department': 'known'}]},
                          {'id': 'l5', 'type': 'idea', 'title': '', 'cards': [{'id': 'i', 'text': '', 'department': 'g'}]},
                          {'id': 'l6', 'type': 'backstage', 'title': '', 'cards': [
                            {'id': 'n', 'text': '', 'department': 'h'}]}]"""));
    }
}
