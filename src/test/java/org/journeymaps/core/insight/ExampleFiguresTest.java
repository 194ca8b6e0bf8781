package org.journeymaps.core.insight;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.util.List;
import org.journeymaps.core.check.MapCheck;
import org.journeymaps.core.json.JourneyReader;
import org.journeymaps.core.json.Limits;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.PainPoint;
import org.junit.Test;

/** The example maps amount to what the reference on journeys, section 4, says of them. */
public class ExampleFiguresTest {

    private static JourneyMap example(String name) throws Exception {
        JourneyMap map = new JourneyReader(Limits.DEFAULT)
                .read(Files.readString(java.nio.file.Path.of("src/main/resources/examples/" + name + ".json")));
        assertEquals(List.of(), MapCheck.problems(map));
        return map;
    }

    private static Scores scores(JourneyMap map) {
        List<Scores> scores = Scores.of(map, MapIndex.of(map));
        assertTrue(!scores.isEmpty());
        return scores.get(0);
    }

    private static void assertScore(Score score, double mean, double peak, double end, double remembered) {
        assertEquals(mean, score.mean(), 0.00051);
        assertEquals(peak, score.peak().normal(), 0);
        assertEquals(end, score.end().normal(), 0);
        assertEquals(remembered, score.remembered(), 0);
    }

    private static List<Integer> steps(Score score) {
        return score.path().steps();
    }

    private static List<String> gaps(JourneyMap map) {
        return Gaps.of(map, MapIndex.of(map)).stream().map(PainPoint::id).toList();
    }

    @Test
    public void switchingAMobilePlan() throws Exception {
        JourneyMap map = example("jumping-jamie");
        assertScore(scores(map).main(), -0.094, -1, 0.5, -0.25);
        assertEquals(List.of(64, 60, 45), PainScore.worst(map, 3).stream().map(PainScore::score).toList());
        assertEquals(2, Handoff.of(map, MapIndex.of(map)).size());
        assertEquals(List.of(), gaps(map));
    }

    @Test
    public void sharingASong() throws Exception {
        Scores scores = scores(example("sharing-a-song"));
        assertEquals(2, scores.paths().size());
        assertScore(scores.paths().get(0), 0.188, 1, 1, 1);
        assertScore(scores.paths().get(1), 0, 1, -0.5, 0.25);
        assertEquals(List.of(0, 1, 2, 3, 4, 5, 6, 7), steps(scores.paths().get(0)));
        assertEquals(List.of(0, 1, 2, 3, 4, 5, 6, 8), steps(scores.paths().get(1)));
        assertEquals(2, scores.paths().get(1).peak().place());
        assertEquals(0.1125, scores.mean(), 1e-9);
    }

    @Test
    public void aSchoolDay() throws Exception {
        JourneyMap map = example("school-day");
        assertScore(scores(map).main(), 0.333, -1, 1, 0);
        assertEquals(0.111, scores(map).main().weighted().orElseThrow(), 0.0005);
        assertEquals(675, Times.of(map).map().total());
        assertEquals(List.of(0, 1, 4, 5, 6, 7), Clock.of(map).gaps().stream().map(Clock.Hours::step).toList());
        Clock.Hours best = ContactWindows.of(map).best().orElseThrow();
        assertEquals(15 * 60 + 30, best.start());
        assertEquals(16 * 60 + 45, best.end());
        assertEquals(List.of(0, 1, 3, 4, 6, 7, 8), ContactWindows.of(map).bare());
    }

    @Test
    public void openingAnAccount() throws Exception {
        JourneyMap map = example("opening-an-account");
        assertScore(scores(map).main(), 0.167, 1, 0.5, 0.75);
        assertEquals(-0.106, scores(map).main().weighted().orElseThrow(), 0.0005);
        assertEquals(new Minutes(34, 18), Times.of(map).map());
        Score stopped = scores(map).paths().get(1);
        assertScore(stopped, -0.5 / 6, -1, -1, -1);
        assertEquals(0.04, stopped.path().share(), 1e-9);
        assertEquals(scores(map).main().mean(), scores(map).mean(), 1e-9);
        assertEquals(List.of("p4"), gaps(map));
    }

    @Test
    public void aCoffeeHouseVisit() throws Exception {
        assertScore(scores(example("coffee-house-visit")).main(), -0.271, -1, -0.75, -0.875);
    }
}
