package org.journeymaps.core.check;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public class ExistingPlacesTest {

    private static final String JOURNEY = """
            'scales': [{'id': 'f', 'min': -2, 'max': 2}],
            'stages': [{'id': 'g', 'name': 'G', 'steps': [{'id': 's', 'action': 'A'}]}],
            """;

    @Test
    public void cardByStepNamesSteps() {
        assertEquals(
                List.of("no-step[s9] $.lanes[0].cards[0].at[1]", "no-step[g] $.lanes[0].cards[0].at[2]"),
                Checked.problems(JOURNEY + """
                        'lanes': [{'id': 'l', 'type': 'text', 'title': 'L', 'cards': [
                          {'id': 't', 'at': ['s', 's9', 'g'], 'text': ''}]}]"""));
    }

    @Test
    public void cardByStageNamesStages() {
        assertEquals(
                List.of("no-stage[s] $.lanes[0].cards[0].at[1]"),
                Checked.problems(JOURNEY + """
                        'lanes': [{'id': 'l', 'type': 'text', 'title': 'L', 'span': 'stage', 'cards': [
                          {'id': 't', 'at': ['g', 's'], 'text': ''}]}]"""));
    }

    @Test
    public void aValueWithoutAPlaceStandsNowhereYet() {
        assertEquals(
                List.of("unplaced-value[] $.lanes[0].values[0]", "unplaced-value[] $.lanes[0].values[1]"),
                Checked.problems(JOURNEY + """
                        'lanes': [{'id': 'c', 'type': 'curve', 'title': 'C', 'scale': 'f', 'values': [
                          {'id': 'v', 'at': '', 'value': 0}, {'id': 'w', 'value': 0}]}]"""));
    }

    @Test
    public void aValueForTheWholeMapNamesNone() {
        assertEquals(
                List.of(),
                Checked.problems(JOURNEY + """
                        'lanes': [{'id': 'c', 'type': 'bands', 'title': 'C', 'scale': 'f', 'span': 'map', 'values': [
                          {'id': 'v', 'value': 0}]}]"""));
    }

    @Test
    public void cardInTheTrayNamesNone() {
        assertEquals(
                List.of(),
                Checked.problems(JOURNEY + """
                        'lanes': [{'id': 'l', 'type': 'touchpoints', 'title': 'L', 'cards': [
                          {'id': 't', 'at': [], 'text': '', 'channel': 'web'}]}]"""));
    }

    @Test
    public void valueByStepMayNameATouchpointButACardMayNot() {
        assertEquals(
                List.of("no-step[t] $.lanes[0].cards[1].at[0]", "no-stage[t] $.lanes[2].values[0].at"),
                Checked.problems(JOURNEY + """
                        'lanes': [
                          {'id': 'l', 'type': 'touchpoints', 'title': 'L', 'cards': [
                            {'id': 't', 'at': ['s'], 'text': '', 'channel': 'web'},
                            {'id': 'u', 'at': ['t'], 'text': '', 'channel': 'web'}]},
                          {'id': 'c', 'type': 'curve', 'title': 'C', 'scale': 'f', 'values': [
                            {'id': 'v', 'at': 't', 'value': 0}]},
                          {'id': 'd', 'type': 'bands', 'title': 'D', 'scale': 'f', 'span': 'stage', 'values': [
                            {'id': 'w', 'at': 't', 'value': 0}]}]"""));
    }
}
