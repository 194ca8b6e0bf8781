package org.journeymaps.core.insight;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Reading;
import org.junit.Test;

public class PathsTest {

    /** Each path as the numbers of its steps and its share in per cent, "x" where it is broken off. */
    private static List<String> paths(Journey journey) {
        return Paths.of(journey.sketch().map()).stream()
                .map(path -> path.steps().stream().map(step -> Integer.toString(step + 1)).collect(Collectors.joining(" "))
                        + (path.stopped() ? " x " : " : ") + Math.round(path.share() * 1000) / 10.0)
                .toList();
    }

    @Test
    public void withoutBranchesThereIsOnePath() {
        assertEquals(List.of("1 2 3 : 100.0"), paths(Journey.of(3)));
    }

    @Test
    public void withoutStepsThereIsNone() {
        assertEquals(List.of(), Paths.of(new MapSketch().map()));
    }

    @Test
    public void alternativesAreNotPassedOneAfterTheOther() {
        assertEquals(
                List.of("1 2 3 : 60.0", "1 2 4 : 40.0"),
                paths(Journey.of(4).branch("s2", "s3", 60).branch("s2", "s4", 40)));
        assertEquals(
                List.of("1 2 3 5 : 60.0", "1 2 4 5 : 40.0"),
                paths(Journey.of(5).branch("s2", "s3", 60).branch("s2", "s4", 40)));
    }

    @Test
    public void anAlternativeOfSeveralStepsGoesOnWhereItsBranchSays() {
        assertEquals(
                List.of("1 2 3 6 : 50.0", "1 4 5 6 : 50.0"),
                paths(Journey.of(6).branch("s1", "s2", 50).branch("s1", "s4", 50).branch("s3", "s6", 0)));
    }

    @Test
    public void theRestGoesOnToTheNextStep() {
        assertEquals(List.of("1 4 : 30.0", "1 2 3 4 : 70.0"), paths(Journey.of(4).branch("s1", "s4", 30)));
        assertEquals(List.of("1 2 3 : 100.0"), paths(Journey.of(3).branch("s1", "s2", 30)));
    }

    @Test
    public void aStopBreaksThePathOffAndTellsWhatIsFelt() {
        Journey journey = Journey.of(4).branch("s2", "", 4, new Reading.Number(1));
        assertEquals(List.of("1 2 3 4 : 96.0", "1 2 x 4.0"), paths(journey));
        assertEquals(new Reading.Number(1), Paths.of(journey.sketch().map()).get(1).last());
    }

    @Test
    public void whereAllStopNobodyGoesOn() {
        assertEquals(List.of("1 x 100.0"), paths(Journey.of(2).branch("s1", "", 100)));
    }

    @Test
    public void aPathGoesBackOnceAtMost() {
        assertEquals(
                List.of("1 2 3 : 80.0", "1 2 1 2 3 : 20.0"), paths(Journey.of(3).branch("s2", "s1", 20)));
        assertEquals(List.of("1 2 3 : 0.0", "1 2 2 3 : 100.0"), paths(Journey.of(3).branch("s2", "s2", 100)));
    }

    @Test
    public void waysOfWhichNobodySaysHowManyTakeThem() {
        assertEquals(
                List.of("1 3 : 50.0", "1 4 : 50.0"), paths(Journey.of(4).branch("s1", "s3", 0).branch("s1", "s4", 0)));
        assertEquals(
                List.of("1 3 : 20.0", "1 4 : 80.0"), paths(Journey.of(4).branch("s1", "s3", 20).branch("s1", "s4", 0)));
        assertEquals(List.of("1 2 : 100.0", "1 1 2 : 0.0", "1 1 x 0.0", "1 x 0.0"),
                paths(Journey.of(2).branch("s1", "s1", 0).branch("s1", "", 0)));
    }

    @Test
    public void anExitEndsThePath() {
        assertEquals(
                List.of("1 2 3 : 60.0", "1 4 5 : 40.0"),
                paths(Journey.of(5).branch("s1", "s2", 60).branch("s1", "s4", 40).exit("s3")));
        assertEquals(
                List.of("1 2 : 60.0", "1 3 4 : 40.0"),
                paths(Journey.of(4).branch("s1", "s2", 60).branch("s1", "s3", 40).exit("s2")));
    }

    @Test
    public void anExitThatAllComeByIsAMarkOnly() {
        assertEquals(List.of("1 2 3 : 100.0"), paths(Journey.of(3).exit("s2")));
    }

    @Test
    public void aBranchThatLeadsNowhereIsPassedOver() {
        assertEquals(List.of("1 2 : 100.0"), paths(Journey.of(2).branch("s1", "s9", 40)));
    }

    @Test
    public void sharesThatCannotBeAreBroughtToAWhole() {
        assertEquals(
                List.of("1 2 : 50.0", "1 3 : 50.0"),
                paths(Journey.of(3).branch("s1", "s2", 1e300).branch("s1", "s3", 100)));
        assertEquals(List.of("1 2 : 100.0", "1 x 0.0"), paths(Journey.of(2).branch("s1", "", -5)));
    }

    @Test(timeout = 10_000)
    public void aMapMadeToHaveMorePathsThanCanBeCountedTakesNoTime() {
        Journey journey = Journey.of(500);
        for (int from = 1; from <= 500; from++) {
            for (int i = 1; i <= 10; i++) {
                journey.branch("s" + from, "s" + (1 + (from * 7 + i * 13) % 500), i % 3 == 0 ? 0 : 5);
            }
        }
        List<Path> paths = Paths.of(journey.sketch().map());
        assertEquals(Paths.MOST, paths.size());
        assertTrue(paths.stream().allMatch(path -> path.steps().size() <= 1000));
        assertEquals(0, IntStream.range(0, 64).filter(i -> paths.get(i).share() > 1).count());
    }
}
