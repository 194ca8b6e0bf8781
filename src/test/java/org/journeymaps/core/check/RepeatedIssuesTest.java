package org.journeymaps.core.check;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public class RepeatedIssuesTest {

    @Test
    public void itemNamesAnIssueOnceWhateverKeyItHad() {
        assertEquals(
                List.of(
                        "repeated-issue[WEB-7] $.lanes[0].cards[0].issues[2]",
                        "repeated-issue[CARE-58] $.lanes[1].cards[0].issues[1]"),
                Checked.problems("""
                        'lanes': [
                          {'id': 'l', 'type': 'pain', 'title': 'L', 'span': 'map', 'cards': [
                            {'id': 'p', 'text': '', 'issues': [
                              {'link': 'a', 'id': '1', 'key': 'CARE-58'}, {'link': 'b', 'id': '1', 'key': 'CARE-58'},
                              {'link': 'a', 'id': '1', 'key': 'WEB-7', 'relation': 'found-in'}]}]},
                          {'id': 'm', 'type': 'solution', 'title': 'M', 'span': 'map', 'cards': [
                            {'id': 'o', 'text': '', 'issues': [
                              {'link': 'a', 'id': '1', 'key': 'CARE-58'}, {'link': 'a', 'id': '1', 'key': 'CARE-58'}]}]}]"""));
    }

    @Test
    public void issueMayBeNamedByManyItemsAndNeverBlocksWriting() {
        String pain = "{'id': '%s', 'text': '', 'issues': [%s]}";
        String issue = "{'link': 'a', 'id': '1', 'key': 'CARE-58'}";
        String lane = "'lanes': [{'id': 'l', 'type': 'pain', 'title': 'L', 'span': 'map', 'cards': [%s, %s]}]";
        assertEquals(List.of(), Checked.problems(lane.formatted(pain.formatted("p", issue), pain.formatted("q", issue))));
        List<Problem> twice = Checked.check(
                lane.formatted(pain.formatted("p", issue + ", " + issue), pain.formatted("q", issue)));
        assertEquals(List.of(false), twice.stream().map(Problem::blocksWriting).toList());
    }
}
