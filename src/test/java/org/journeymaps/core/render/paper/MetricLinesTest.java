package org.journeymaps.core.render.paper;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Metric;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.render.PropertyWords;
import org.junit.Test;

/** A metric in PDF, Word and mail: what the card on screen says, without its line and its colours. */
public class MetricLinesTest {

    private static final String READINGS = "Wait, mean of a week: start 14 min, now 9 min, target 5 min";
    private static final Reading NONE = Reading.NONE;

    private static Reading number(double value) {
        return new Reading.Number(value);
    }

    private static List<String> told(Metric metric) {
        List<Line> lines = new ArrayList<>();
        new MetricLines(MapIndex.of(new MapSketch().department("workshop", "Workshop").map()),
                new StaticWords(PropertyWords.english(), false)).write(lines, metric);
        return lines.stream().map(Line::text).filter(text -> !text.isBlank()).toList();
    }

    private static Metric wait(String trend, List<Double> history, Reading good, Reading bad) {
        return new Metric("m", List.of(), "Let nobody wait", "Wait", "min", "mean of a week", number(14), number(9), number(5),
                trend, history, good, bad, "workshop", "Olga Brandt", List.of(), Extras.NONE);
    }

    @Test
    public void everythingOfAMetricIsSaid() {
        assertEquals(List.of("Workshop, Olga Brandt", "Let nobody wait", READINGS, "Between: Good from 6 min, bad from 12 min",
                "3 readings, from 14 to 9; lowest 9, highest 15.5",
                "Better than at the start"), told(wait("", List.of(14.0, 15.5, 9.0), number(6), number(12))));
    }

    @Test
    public void whatIsNotGivenIsNotSaid() {
        assertEquals(List.of("Workshop, Olga Brandt", "Let nobody wait", READINGS,
                "Five less since March"), told(wait("Five less since March", List.of(), NONE, NONE)));
    }

    @Test
    public void oneThresholdAndOneReadingAreSaidAlone() {
        List<String> told = told(wait("Less", List.of(14.0), NONE, number(8)));
        assertEquals(List.of("Bad: Bad from 8 min", "One reading: 14"), told.subList(3, 5));
    }
}
