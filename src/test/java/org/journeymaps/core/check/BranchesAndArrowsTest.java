package org.journeymaps.core.check;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;

public class BranchesAndArrowsTest {

    private static List<String> branches(String branches) {
        return Checked.problems("""
                'stages': [{'id': 'g', 'name': 'G', 'steps': [{'id': 's', 'action': 'A'},
                  {'id': 't', 'action': 'B', 'branches': [""" + branches + "]}]}]");
    }

    private static List<String> arrows(String arrows) {
        return Checked.problems("""
                'stages': [{'id': 'g', 'name': 'G', 'steps': [{'id': 's', 'action': 'A'}]}],
                'lanes': [
                  {'id': 'l', 'type': 'text', 'title': '', 'cards': [{'id': 'note', 'at': ['s'], 'text': ''}]},
                  {'id': 'f', 'type': 'frontstage', 'title': '', 'cards': [
                    {'id': 'n', 'at': ['s'], 'text': ''}, {'id': 'tray', 'text': ''}]},
                  {'id': 'b', 'type': 'backstage', 'title': '', 'span': 'stage', 'cards': [
                    {'id': 'wide', 'at': ['g'], 'text': ''}]},
                  {'id': 'm', 'type': 'system', 'title': '', 'span': 'map', 'cards': [{'id': 'all', 'text': ''}]}],
                'arrows': [""" + arrows + "]");
    }

    @Test
    public void branchLeadsToAStepBackToItsOwnOrNowhere() {
        assertEquals(
                List.of("no-branch-step[g] $.stages[0].steps[1].branches[3].to"),
                branches("{'to': 's'}, {'to': 't'}, {}, {'to': 'g'}"));
        assertTrue(Checked.check("""
                'stages': [{'id': 'g', 'name': 'G', 'steps': [{'id': 's', 'action': 'A', 'branches': [{'to': 'x'}]}]}]""")
                .get(0).blocksWriting());
    }

    @Test
    public void sharesAreFromNoneToAll() {
        assertEquals(List.of(), branches("{'share': 0}, {'to': 's', 'share': 100}"));
        assertEquals(
                List.of("share[\u22121] $.stages[0].steps[1].branches[0].share",
                        "share[101] $.stages[0].steps[1].branches[1].share",
                        "shares-sum[101] $.stages[0].steps[1].branches"),
                branches("{'share': -1}, {'to': 's', 'share': 101}"));
    }

    @Test
    public void sharesOfAStepMakeNoMoreThanAllButForRounding() {
        assertEquals(List.of(), branches("{'share': 33.4}, {'to': 's', 'share': 33.4}, {'to': 't', 'share': 33.4}"));
        assertEquals(
                List.of("shares-sum[110] $.stages[0].steps[1].branches"),
                branches("{'share': 60}, {'to': 's', 'share': 50}"));
    }

    @Test
    public void arrowGoesBetweenStepsAndCardsOfABlueprint() {
        assertEquals(List.of(), arrows("""
                {'from': 's', 'to': 'n', 'type': 'agreement'}, {'from': 'n', 'to': 'wide', 'type': 'depends-on'}"""));
        assertEquals(
                List.of("no-arrow-end[note] $.arrows[0].from", "no-arrow-end[g] $.arrows[0].to"),
                arrows("{'from': 'note', 'to': 'g', 'type': 'agreement'}"));
        assertTrue(Checked.check("'arrows': [{'from': 'a', 'to': 'b', 'type': 'agreement'}]").get(1).blocksWriting());
    }

    @Test
    public void arrowFromACardThatStandsNowhereIsNotDrawn() {
        assertEquals(
                List.of("unplaced-arrow[tray] $.arrows[0].from", "unplaced-arrow[all] $.arrows[0].to"),
                arrows("{'from': 'tray', 'to': 'all', 'type': 'agreement'}"));
    }
}
