package org.journeymaps.core.insight;

import static org.journeymaps.core.model.MapSketch.value;
import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.journeymaps.core.model.Audience;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Signs;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Value;
import org.journeymaps.core.model.Weight;
import org.junit.Test;

/** The figures of the sample maps: reference on journeys, section 4. */
public class SampleScoresTest {

    private static Scores only(JourneyMap map) {
        List<Scores> scores = Scores.of(map, Insights.of(map).curves());
        assertEquals(1, scores.size());
        return scores.get(0);
    }

    private static void assertScore(Score score, double mean, double peak, double end, double remembered) {
        assertEquals(mean, score.mean(), 0.00051);
        assertEquals(peak, score.peak().normal(), 0);
        assertEquals(end, score.end().normal(), 0);
        assertEquals(remembered, score.remembered(), 0);
    }

    private static Lane weighed(Weight weight, Scale scale, double... values) {
        List<Value> list = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            list.add(value("s" + (i + 1), "", values[i], Basis.ASSERTED));
        }
        return new Lane("emotion", LaneType.CURVE, "Emotion", scale.id(), Span.STEP, weight, Audience.CUSTOMER, List.of(), list,
                Extras.NONE);
    }

    private static Scale scale(String id, double min, double max) {
        return new Scale(id, min, max, (min + max) / 2, List.of(), Signs.PLAIN, false, true, List.of(), Extras.NONE);
    }

    @Test
    public void switchingAMobilePlan() {
        Score score = only(Journey.of(8).sketch().curve(0, 0.5, 1, 1, -1.5, -2, -1.5, 1).map()).main();
        assertScore(score, -0.094, -1, 0.5, -0.25);
        assertEquals(5, score.peak().place());
        assertEquals(score.mean(), score.weighted().orElseThrow(), 1e-9);
    }

    @Test
    public void sharingASong() {
        JourneyMap map = Journey.of(7).then("s8a").then("s8b").branch("s7", "s8a", 60).branch("s7", "s8b", 40)
                .exit("s8a").exit("s8b").sketch()
                .curve("feeling", Span.STEP, List.of(
                        value("s1", "", 0, Basis.ASSERTED), value("s2", "", 1, Basis.ASSERTED),
                        value("s3", "", 2, Basis.ASSERTED), value("s4", "", 0, Basis.ASSERTED),
                        value("s5", "", -1, Basis.ASSERTED), value("s6", "", 0, Basis.ASSERTED),
                        value("s7", "", -1, Basis.ASSERTED), value("s8a", "", 2, Basis.ASSERTED),
                        value("s8b", "", -1, Basis.ASSERTED)))
                .map();
        Scores scores = only(map);
        assertEquals(List.of(0, 1, 2, 3, 4, 5, 6, 7), scores.paths().get(0).path().steps());
        assertEquals(List.of(0, 1, 2, 3, 4, 5, 6, 8), scores.paths().get(1).path().steps());
        assertScore(scores.paths().get(0), 0.188, 1, 1, 1);
        assertScore(scores.paths().get(1), 0, 1, -0.5, 0.25);
        assertEquals(2, scores.paths().get(1).peak().place());
        assertEquals(0.1125, scores.mean(), 1e-9);
        assertEquals(scores.paths().get(0), scores.main());
    }

    @Test
    public void aSchoolDay() {
        Score score = only(schoolDay().lane(weighed(Weight.MINUTES, scale("thumbs", -1, 1), -1, 1, -1, 1, 1, -1, 1, 1, 1))
                .map()).main();
        assertScore(score, 0.333, -1, 1, 0);
        assertEquals(75.0 / 675, score.weighted().orElseThrow(), 1e-9);
        assertEquals(5, score.peak().place());
        assertEquals(675, Times.of(schoolDay().map()).map().total());
    }

    static MapSketch schoolDay() {
        return Journey.of(9)
                .time("s1", "07:00", "07:45").time("s2", "08:00", "08:30").time("s3", "09:00", "12:00")
                .time("s4", "12:00", "13:00").time("s5", "13:00", "15:00").time("s6", "15:30", "16:45")
                .time("s7", "17:00", "18:15").time("s8", "18:30", "19:30").time("s9", "20:30", "21:00")
                .sketch().scale(scale("thumbs", -1, 1));
    }

    @Test
    public void openingAnAccount() {
        Journey journey = Journey.of(9).branch("s5", "", 4, new Reading.Number(1)).minutes("s3", 0, 18);
        int[] minutes = {1, 2, 0, 8, 4, 10, 5, 3, 1};
        IntStream.range(0, 9).filter(i -> minutes[i] > 0).forEach(i -> journey.minutes("s" + (i + 1), minutes[i], 0));
        JourneyMap map = journey.sketch().scale(scale("faces", 1, 5))
                .lane(weighed(Weight.MINUTES, scale("faces", 1, 5), 3, 4, 2, 4, 3, 2, 3, 5, 4)).map();
        Scores scores = only(map);
        assertScore(scores.main(), 0.167, 1, 0.5, 0.75);
        assertEquals(-0.106, scores.main().weighted().orElseThrow(), 0.0005);
        assertEquals(7, scores.main().peak().place());
        assertEquals(0.96, scores.main().path().share(), 1e-9);
        assertEquals(scores.main().mean(), scores.mean(), 1e-9);
        Score stopped = scores.paths().get(1);
        assertScore(stopped, -0.5 / 6, -1, -1, -1);
        assertEquals(0.04, stopped.path().share(), 1e-9);
        assertEquals(1, stopped.unweighed());
        assertEquals(new Minutes(34, 18), Times.of(map).map());
    }

    @Test
    public void aCoffeeHouseVisit() {
        Score score = only(Journey.of(12).sketch().curve(-1, 1, -1, -0.5, 1, -1, -2, 1, -1, -0.5, -1, -1.5).map()).main();
        assertScore(score, -0.271, -1, -0.75, -0.875);
        assertEquals(6, score.peak().place());
    }
}
