package org.journeymaps.core.insight;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.journeymaps.core.check.MapCheck;
import org.journeymaps.core.json.JourneyFormatException;
import org.journeymaps.core.json.JourneyReader;
import org.journeymaps.core.json.Limits;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Sentiment;
import org.journeymaps.core.model.Value;
import org.junit.Test;

/** The scales of the field, written as a map has them: reference on journeys, section 5. */
public class FieldScalesTest {

    private static Scale scale(String members) {
        return read("'scales': [{'id': 'x', " + members + "}]").scales().get(0);
    }

    private static JourneyMap read(String members) {
        String text = "{'format': 'journey-map/1', 'id': 'm', 'title': '', " + members + "}";
        try {
            return new JourneyReader(Limits.DEFAULT).read(text.replace('\'', '"'));
        } catch (JourneyFormatException unreadable) {
            throw new AssertionError("the test's own map is not readable", unreadable);
        }
    }

    /** Holds that values, then normals, belong together. */
    private static void assertNormal(Scale scale, double... pairs) {
        for (int i = 0; i < pairs.length; i += 2) {
            assertEquals("of " + pairs[i], pairs[i + 1], scale.normal(pairs[i]), 1e-12);
        }
    }

    @Test
    public void bipolarWithHalves() {
        assertNormal(scale("'min': -2, 'max': 2"), -2, -1, -1.5, -0.75, 0, 0, 0.5, 0.25, 2, 1);
    }

    @Test
    public void threeFiveAndSevenFaces() {
        for (int k : new int[] {3, 5, 7}) {
            Scale faces = scale("'min': 1, 'max': " + k + ", 'signs': 'faces'");
            for (int v = 1; v <= k; v++) {
                assertNormal(faces, v, (2.0 * v - k - 1) / (k - 1));
            }
        }
    }

    @Test
    public void starsWithHalvesAndMermaid() {
        assertNormal(scale("'min': 1, 'max': 5, 'signs': 'stars'"), 1, -1, 2.5, -0.25, 3, 0, 4.5, 0.75, 5, 1);
    }

    @Test
    public void thumbsAndEmpathyOfQuotes() {
        assertNormal(scale("'min': -1, 'max': 1, 'signs': 'thumbs'"), -1, -1, 0, 0, 1, 1);
    }

    @Test
    public void tenWithItsMiddleBetweenTwoNumbers() {
        assertNormal(scale("'min': 1, 'max': 10"), 1, -1, 5.5, 0, 7.75, 0.5, 10, 1);
    }

    @Test
    public void percent() {
        assertNormal(scale("'min': 0, 'max': 100"), 0, -1, 25, -0.5, 50, 0, 100, 1);
    }

    @Test
    public void netPromoterScoreAndCustomerEffortScore() {
        assertNormal(scale("'min': -100, 'max': 100"), -100, -1, 30, 0.3, 100, 1);
        assertNormal(scale("'min': 1, 'max': 7"), 1, -1, 4, 0, 5, 1.0 / 3, 7, 1);
    }

    @Test
    public void dramaticArcIsTensionFromNoneToAll() {
        assertNormal(scale("'min': 1, 'max': 5, 'valence': false"), 1, 0, 2, 0.25, 5, 1);
    }

    @Test
    public void manikinsOfFiveSevenNineAndTwentyPoints() {
        for (int k : new int[] {5, 7, 9, 20}) {
            Scale valence = scale("'min': 1, 'max': " + k);
            Scale arousal = scale("'min': 1, 'max': " + k + ", 'valence': false");
            for (int v = 1; v <= k; v++) {
                assertNormal(valence, v, (2.0 * v - k - 1) / (k - 1));
                assertNormal(arousal, v, (v - 1.0) / (k - 1));
            }
        }
    }

    @Test
    public void sumsOfTenWordsEachWhoseBalanceIsTheirDifference() throws Exception {
        Scale sum = scale("'min': 10, 'max': 50, 'valence': false");
        assertNormal(sum, 10, 0, 30, 0.5, 50, 1);
        JourneyMap map = new JourneyReader(Limits.DEFAULT)
                .read(Files.readString(Path.of("src/test/resources/json/panas.json")));
        Balances balances = Balances.of(map);
        List<Curve> curves = Insights.of(map).curves();
        assertEquals(List.of(Optional.of(0.25), Optional.of(-1.0), Optional.of(1.0), Optional.empty()), curves.get(0).feelings()
                .stream().map(feeling -> balances.of(feeling).map(Balances.Balance::size)).toList());
        assertEquals("what is taken away has none", List.of(Optional.empty()), curves.get(1).feelings().stream()
                .map(balances::of).distinct().toList());
    }

    @Test
    public void sharesOfAnswersAreTheGoodLessTheBad() {
        assertEquals(-0.3, shares(20, 30, 50), 1e-12);
        assertEquals(1, shares(100, 0, 0), 0);
        assertEquals(-1, shares(0, 0, 100), 0);
        assertEquals(0, shares(0, 100, 0), 0);
    }

    private static double shares(double positive, double neutral, double negative) {
        return new Sentiment("m", List.of(), "", positive, neutral, negative, 0, List.of(), Extras.NONE).normal();
    }

    @Test
    public void wheelOfEmotionsIsAStrengthWithTheSignOfItsName() {
        Scale wheel = scale("'min': 0, 'max': 5, 'emotions': {'joy': 1, 'fear': -1, 'surprise': 0}");
        assertEquals(0.6, wheel.normal(named("joy", 3)), 1e-12);
        assertEquals(-1, wheel.normal(named("fear", 5)), 0);
        assertEquals(0, wheel.normal(named("surprise", 5)), 0);
        assertEquals(0, wheel.normal(named("fear", 0)), 0);
    }

    private static Value named(String emotion, double strength) {
        return new Value("v", "s", "", strength, emotion, Basis.ASSERTED, "", "", List.of(), Extras.NONE);
    }

    @Test
    public void aReversedScaleIsWorstAtItsMaximum() {
        assertNormal(scale("'min': 1, 'max': 7, 'reversed': true"), 1, 1, 4, 0, 7, -1);
    }

    @Test
    public void eachSideOfANeutralThatIsNotTheMiddleHasItsOwnSlope() {
        assertNormal(scale("'min': 0, 'max': 10, 'neutral': 7"), 0, -1, 3.5, -0.5, 7, 0, 8.5, 0.5, 10, 1);
        assertNormal(scale("'min': 0, 'max': 10, 'neutral': 7, 'reversed': true"), 0, 1, 3.5, 0.5, 8.5, -0.5, 10, -1);
    }

    @Test
    public void aValueOffTheScaleIsAnErrorAndMovesNoCurve() {
        JourneyMap map = read("""
                'scales': [{'id': 'x', 'min': 1, 'max': 5}],
                'stages': [{'id': 'g', 'name': '', 'steps': [{'id': 's', 'action': ''}, {'id': 't', 'action': ''}]}],
                'lanes': [{'id': 'c', 'type': 'curve', 'title': '', 'scale': 'x', 'values': [
                  {'id': 'v', 'at': 's', 'value': 6}, {'id': 'w', 'at': 't', 'value': 4}]}]""");
        assertFalse(MapCheck.problems(map).isEmpty());
        assertEquals(4, Insights.of(map).main().orElseThrow().mean(), 0);
    }
}
