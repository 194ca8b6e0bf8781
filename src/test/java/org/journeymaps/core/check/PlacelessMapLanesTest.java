package org.journeymaps.core.check;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public class PlacelessMapLanesTest {

    @Test
    public void placeInALaneOverTheWholeMapIsReported() {
        assertEquals(
                List.of("place-in-map-lane[s] $.lanes[0].cards[1].at[0]", "place-in-map-lane[s9] $.lanes[1].values[0].at"),
                Checked.problems("""
                        'scales': [{'id': 'f', 'min': -2, 'max': 2}],
                        'stages': [{'id': 'g', 'name': 'G', 'steps': [{'id': 's', 'action': 'A'}]}],
                        'lanes': [
                          {'id': 'l', 'type': 'solution', 'title': 'L', 'span': 'map', 'cards': [
                            {'id': 't', 'text': ''}, {'id': 'u', 'at': ['s'], 'text': ''}]},
                          {'id': 'c', 'type': 'curve', 'title': 'C', 'scale': 'f', 'span': 'map', 'values': [
                            {'id': 'v', 'at': 's9', 'value': 0}]}]"""));
    }
}
