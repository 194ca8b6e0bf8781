package org.journeymaps.core.check;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

/** The rules on numbers that cards hold. */
public class CardNumbersTest {

    private static List<String> card(String type, String members) {
        return Checked.problems("'lanes': [{'id': 'l', 'type': '" + type + "', 'title': '', 'span': 'map', 'cards': [{'id': 'c', "
                + members + "}]}]");
    }

    @Test
    public void partsOfASentimentMakeAWholeButForRounding() {
        assertEquals(List.of(), card("sentiment", "'positive': 33.3, 'neutral': 33.3, 'negative': 33.3"));
        assertEquals(
                List.of("sentiment-sum[99] $.lanes[0].cards[0]"),
                card("sentiment", "'positive': 33, 'neutral': 33, 'negative': 33"));
    }

    @Test
    public void eachPartOfASentimentIsAShare() {
        assertEquals(
                List.of("share[110] $.lanes[0].cards[0].positive", "share[\u221210] $.lanes[0].cards[0].negative"),
                card("sentiment", "'positive': 110, 'neutral': 0, 'negative': -10"));
    }

    @Test
    public void metricIsGoodAndBadFromDifferentNumbersOn() {
        assertEquals(List.of(), card("metric", "'text': '', 'good': 5, 'bad': 9"));
        assertEquals(List.of(), card("metric", "'text': '', 'good': 5"));
        assertEquals(List.of("same-thresholds[5] $.lanes[0].cards[0].bad"), card("metric", "'text': '', 'good': 5, 'bad': 5"));
        assertEquals(
                List.of("number[] $.lanes[0].cards[0].good", "number[] $.lanes[0].cards[0].bad"),
                card("ownership", "'text': '', 'good': true, 'bad': true"));
    }

    @Test
    public void costAndVolumeAreNumbersFromZeroOn() {
        assertEquals(List.of(), card("touchpoints", "'text': '', 'channel': 'web', 'cost': 0, 'volume': 12.5"));
        assertEquals(
                List.of("below-zero[\u22121] $.lanes[0].cards[0].cost", "number[] $.lanes[0].cards[0].volume"),
                card("touchpoints", "'text': '', 'channel': 'web', 'cost': -1, 'volume': true"));
    }
}
