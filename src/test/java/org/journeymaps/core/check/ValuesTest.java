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
}
