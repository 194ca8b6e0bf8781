package org.journeymaps.core.render.screen.table;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.journeymaps.core.render.Drawn;
import org.journeymaps.core.render.screen.sheet.OnScreen;
import org.junit.Test;

public class ScreenFlowTest {

    private final OnScreen song = OnScreen.of(Drawn.map("branches-flow"));

    @Test
    public void aBranchSaysWhenHowManyAndWhere() {
        assertEquals(List.of("25% does not find it: loops back to Step 1 1", "sends it again later: to Step 7 7",
                        "60% friend answers: to Step 5 5", "40% no answer: to Step 6 6",
                        "Loops back to Step 3 3 Tries another song", "Loops back to Step 7 7"),
                song.texts(".jm-branch"));
    }

    @Test
    public void aStopIsACard() {
        assertEquals(List.of("needs an account Stop: Friend gives up, \u22122 Awful", "Stop"), song.texts(".jm-halt-card"));
    }

    @Test
    public void alternativesAreJoinedByOr() {
        assertEquals("or", song.one(".jm-or").text());
        assertEquals("6", song.root().select(".jm-step:has(.jm-or) .jm-disc > [aria-hidden]").get(0).text());
    }

    @Test
    public void aStepSaysWhenItIsAndHowLongItTakes() {
        assertEquals(List.of("08:05\u201308:10", "2 min", "1 min", "30 min wait"), song.texts(".jm-time"));
    }

    @Test
    public void actionsStandAtTheStepsUnderTheTitleOfTheirLane() {
        assertEquals("Opens the app", song.texts(".jm-action").get(0));
        assertEquals("What she does", song.one(".jm-steps .jm-lane-title").text());
        assertEquals(0, song.count(".jm-customer"));
    }
}
