package org.journeymaps.core.check;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

/** The rules on values of a curve. */
public class ValuesTest {

    private static final String JOURNEY = """
            'personas': [{'id': 'p', 'name': 'P'}, {'id': 'q', 'name': 'Q'}],
            'scales': [{'id': 'f', 'min': -2, 'max': 2}],
            'stages': [{'id': 'g', 'name': 'G', 'steps': [{'id': 's', 'action': 'A'}, {'id': 't', 'action': 'B'}]}],
            """;

    @Test
    public void valueOutsideItsScaleIsReportedWithARealMinus() {
        assertEquals(
                List.of(
                        "value-off-scale[\u22122.5, \u22122, 2] $.lanes[0].values[0].value",
                        "value-off-scale[1E+300, \u22122, 2] $.lanes[0].values[1].value"),
                Checked.problems(JOURNEY + """
                        'lanes': [{'id': 'c', 'type': 'curve', 'title': 'C', 'scale': 'f', 'values': [
                          {'id': 'v1', 'at': 's', 'value': -2.5}, {'id': 'v2', 'at': 't', 'value': 1e300},
                          {'id': 'v3', 'at': 's', 'value': 2, 'persona': 'q'}]}]"""));
    }

    @Test
    public void personaHasOneValueAtAPlaceOfALane() {
        assertEquals(
                List.of("repeated-value[p, s] $.lanes[0].values[1]"),
                Checked.problems(JOURNEY + """
                        'lanes': [
                          {'id': 'c', 'type': 'curve', 'title': 'C', 'scale': 'f', 'values': [
                            {'id': 'v1', 'at': 's', 'value': 0}, {'id': 'v2', 'at': 's', 'value': 1, 'persona': 'p'},
                            {'id': 'v3', 'at': 's', 'value': 1, 'persona': 'q'}]},
                          {'id': 'd', 'type': 'curve', 'title': 'D', 'scale': 'f', 'values': [
                            {'id': 'v4', 'at': 's', 'value': 0}]}]"""));
    }

    @Test
    public void personaHasOneValueForTheWholeMap() {
        assertEquals(
                List.of("repeated-whole-value[p] $.lanes[0].values[2]"),
                Checked.problems(JOURNEY + """
                        'lanes': [{'id': 'c', 'type': 'curve', 'title': 'C', 'scale': 'f', 'span': 'map', 'values': [
                            {'id': 'v1', 'value': 0}, {'id': 'v2', 'value': 1, 'persona': 'q'},
                            {'id': 'v3', 'value': 1, 'persona': 'p'}]}]"""));
    }

    @Test
    public void aScaleOfFacesHasThreeFiveOrSevenPoints() {
        assertEquals(
                List.of("faces[1, 10] $.scales[1].signs"),
                Checked.problems("""
                        'scales': [{'id': 'a', 'min': 1, 'max': 5, 'signs': 'faces'},
                          {'id': 'b', 'min': 1, 'max': 10, 'signs': 'faces'},
                          {'id': 'c', 'min': -1, 'max': 1, 'signs': 'faces'}, {'id': 'd', 'min': 1, 'max': 10}]"""));
    }

    @Test
    public void severalRatersBasesAndDaysMayHaveAValueEach() {
        String lane = "'lanes': [{'id': 'c', 'type': 'curve', 'title': 'C', 'scale': 'f', 'values': [%s]}]";
        assertEquals(
                List.of("repeated-value[p, s] $.lanes[0].values[4]"),
                Checked.problems(JOURNEY + lane.formatted("""
                        {'id': 'v1', 'at': 's', 'value': 0}, {'id': 'v2', 'at': 's', 'value': 1, 'rater': 'Ann'},
                        {'id': 'v3', 'at': 's', 'value': 1, 'basis': 'predicted'},
                        {'id': 'v4', 'at': 's', 'value': 1, 'date': '2026-05-12'},
                        {'id': 'v5', 'at': 's', 'value': 2, 'rater': 'Ann'}""")));
    }

    @Test
    public void valueOfABranchLiesOnTheScaleOfTheFirstCurve() {
        String map = """
                'scales': [{'id': 'f', 'min': -2, 'max': 2}, {'id': 'g', 'min': 1, 'max': 5}],
                'stages': [{'id': 'st', 'name': 'G', 'steps': [{'id': 's', 'action': 'A', 'branches': [
                  {'value': 5}, {'value': -1}, {'value': true}]}]}],
                'lanes': [{'id': 'b', 'type': 'bands', 'title': '', 'scale': 'f'},
                  {'id': 'c', 'type': 'curve', 'title': '', 'scale': 'g'},
                  {'id': 'd', 'type': 'curve', 'title': '', 'scale': 'f'}]""";
        assertEquals(
                List.of(
                        "value-off-scale[\u22121, 1, 5] $.stages[0].steps[0].branches[1].value",
                        "number[] $.stages[0].steps[0].branches[2].value"),
                Checked.problems(map));
    }

    @Test
    public void valueOnAWheelOfEmotionsNamesOne() {
        assertEquals(
                List.of("no-emotion[] $.lanes[0].values[1]", "no-emotion[Joy] $.lanes[0].values[2]"),
                Checked.problems("""
                        'scales': [{'id': 'w', 'min': 0, 'max': 5, 'emotions': {'joy': 1, 'fear': -1}}],
                        'stages': [{'id': 'g', 'name': 'G', 'steps': [
                          {'id': 's', 'action': 'A'}, {'id': 't', 'action': 'B'}, {'id': 'u', 'action': 'C'}]}],
                        'lanes': [{'id': 'c', 'type': 'curve', 'title': 'C', 'scale': 'w', 'values': [
                          {'id': 'v1', 'at': 's', 'value': 5, 'label': 'fear'}, {'id': 'v2', 'at': 't', 'value': 5},
                          {'id': 'v3', 'at': 'u', 'value': 5, 'label': 'Joy'}]}]"""));
    }

    @Test
    public void customersAreNoFewerThanNone() {
        assertEquals(
                List.of("below-zero[\u22120.5] $.lanes[0].values[1].value"),
                Checked.problems(JOURNEY + """
                        'lanes': [{'id': 'c', 'type': 'funnel', 'title': 'C', 'values': [
                          {'id': 'v1', 'at': 's', 'value': 0}, {'id': 'v2', 'at': 't', 'value': -0.5}]}]"""));
    }
}
