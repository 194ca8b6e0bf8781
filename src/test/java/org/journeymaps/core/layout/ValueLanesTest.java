package org.journeymaps.core.layout;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.journeymaps.core.insight.Forecast;
import org.journeymaps.core.json.JourneyReader;
import org.journeymaps.core.json.Limits;
import org.journeymaps.core.layout.curve.Mark;
import org.journeymaps.core.layout.curve.NameTag;
import org.journeymaps.core.layout.curve.Peak;
import org.journeymaps.core.layout.curve.StopMark;
import org.journeymaps.core.layout.curve.Stroke;
import org.journeymaps.core.layout.curve.Tick;
import org.journeymaps.core.layout.curve.Tone;
import org.journeymaps.core.model.JourneyMap;
import org.junit.Test;

public class ValueLanesTest {

    private static JourneyMap read(String scale, String steps, String type, String values) throws Exception {
        return new JourneyReader(Limits.DEFAULT).read("""
                {'format': 'journey-map/1', 'id': 'm', 'title': '', 'type': 'current-state', 'scales': [%s],
                'stages': [{'id': 'g', 'name': '', 'steps': [%s]}],
                'lanes': [{'id': 'l', 'type': '%s', 'title': '', %s 'span': 'step', 'values': [%s]}]}
                """.formatted(scale, steps, type, type.equals("funnel") ? "" : "'scale': 'x',", values).replace('\'', '"'));
    }

    private static final String BIPOLAR = "{'id': 'x', 'min': -2, 'max': 2}";
    private static final String FOUR = steps("", "", "", "");

    private static String steps(String... branches) {
        StringBuilder steps = new StringBuilder();
        for (int i = 0; i < branches.length; i++) {
            steps.append(i == 0 ? "" : ",").append("{'id': 's").append(i + 1).append("', 'action': ''")
                    .append(branches[i].isEmpty() ? "" : ", 'branches': [" + branches[i] + "]").append('}');
        }
        return steps.toString();
    }

    private static String values(String... values) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            all.append(i == 0 ? "" : ",").append("{'id': 'v").append(i).append("', ").append(values[i]).append('}');
        }
        return all.toString();
    }

    private static CurveRow curve(String scale, String steps, String values) throws Exception {
        return (CurveRow) MapLayout.of(read(scale, steps, "curve", values)).rows().get(0);
    }

    /** The columns that lines join, such as "0-1". */
    private static List<String> joined(CurveRow row, Stroke.Line line) {
        return row.slices().get(0).strokes().stream().filter(stroke -> stroke.line() == line)
                .flatMap(stroke -> stroke.pieces().stream())
                .map(piece -> (int) (piece.x0() / 100) + "-" + (int) (piece.x3() / 100)).sorted().toList();
    }

    @Test
    public void aCurveGoesFromABranchingStepToEachTargetAndDrawsSharedPartsOnce() throws Exception {
        CurveRow row = curve(BIPOLAR, steps("", "{'to': 's3', 'share': 60}, {'to': 's4', 'share': 40}", "", "", ""),
                values("'at': 's1', 'value': 0", "'at': 's2', 'value': 1", "'at': 's3', 'value': 2", "'at': 's4', 'value': -1",
                        "'at': 's5', 'value': 0"));
        assertEquals(List.of("0-1", "1-2", "1-3", "2-4", "3-4"), joined(row, Stroke.Line.ASSUMED));
    }

    @Test
    public void aLoopBackIsNoLine() throws Exception {
        CurveRow row = curve(BIPOLAR, steps("", "", "{'to': 's1', 'share': 10}"),
                values("'at': 's1', 'value': 0", "'at': 's2', 'value': 1", "'at': 's3', 'value': 2"));
        assertEquals(List.of("0-1", "1-2"), joined(row, Stroke.Line.ASSUMED));
    }

    @Test
    public void aStopHasItsOwnValueBesideTheStep() throws Exception {
        CurveRow row = curve(BIPOLAR, steps("", "{'when': 'refused', 'share': 4, 'value': -2}", ""),
                values("'at': 's1', 'value': 0", "'at': 's2', 'value': 1", "'at': 's3', 'value': 2"));
        StopMark stop = row.cells().get(1).stops().get(0);
        assertEquals(-2, stop.value(), 0);
        assertEquals(Tone.BAD, stop.tone());
        assertEquals(1, row.slices().get(0).strokes().stream().filter(stroke -> stroke.line() == Stroke.Line.STOP).count());
    }

    @Test
    public void severalRatersAreAMeanWithASpread() throws Exception {
        CurveRow row = curve(BIPOLAR, FOUR, values("'at': 's1', 'value': -1", "'at': 's1', 'value': 0.5",
                "'at': 's2', 'value': 1"));
        Mark mark = row.cells().get(0).marks().get(0);
        assertEquals(row.axis().y(-0.25), mark.y(), 1e-9);
        assertEquals(row.axis().y(0.5), mark.top(), 1e-9);
        assertEquals(row.axis().y(-1), mark.bottom(), 1e-9);
        assertEquals(1, row.slices().get(0).spreads().size());
    }

    @Test
    public void whatWasPredictedIsALineOfItsOwn() throws Exception {
        CurveRow row = curve(BIPOLAR, FOUR, values("'at': 's1', 'value': 1, 'basis': 'predicted'",
                "'at': 's1', 'value': -1, 'basis': 'reported'", "'at': 's2', 'value': 2, 'basis': 'predicted'",
                "'at': 's2', 'value': 1, 'basis': 'reported'"));
        assertEquals(List.of("0-1"), joined(row, Stroke.Line.FORECAST));
        assertEquals(List.of("0-1"), joined(row, Stroke.Line.EVIDENCED));
        Forecast.Point point = row.cells().get(0).forecasts().get(0).point();
        assertEquals(-2, point.error().orElseThrow(), 0);
        assertTrue("what the forecast shows is not told again", row.cells().get(0).told().isEmpty());
        assertEquals(-1, row.cells().get(0).marks().get(0).feeling().value(), 0);
    }

    /** Both are to end at the same point. */
    @Test
    public void eachPersonasForecastHasATagOfItsOwn() throws Exception {
        CurveRow row = curve(BIPOLAR + "], 'personas': [{'id': 'a', 'name': 'Ada'}, {'id': 'b', 'name': 'Bob'}", FOUR,
                values("'at': 's1', 'value': 1, 'basis': 'predicted'", "'at': 's1', 'value': -1, 'basis': 'reported'",
                        "'at': 's1', 'persona': 'b', 'value': 1, 'basis': 'predicted'",
                        "'at': 's1', 'persona': 'b', 'value': -2, 'basis': 'reported'"));
        List<NameTag> tags = row.cells().get(0).tags().stream()
                .filter(tag -> tag.end() == NameTag.End.FORECAST_OF_PERSONA).toList();
        assertEquals(List.of(0, 1), tags.stream().map(NameTag::persona).toList());
        assertTrue("each has two lines", Math.abs(tags.get(0).y() - tags.get(1).y()) >= 32);
    }

    @Test
    public void aReversedScaleHasItsLeastValueOnTop() throws Exception {
        CurveRow row = curve("{'id': 'x', 'min': 1, 'max': 10, 'reversed': true}", FOUR,
                values("'at': 's1', 'value': 1", "'at': 's2', 'value': 10"));
        assertTrue(row.axis().y(1) < row.axis().y(10));
        assertEquals(List.of(Tone.GOOD), row.cells().get(0).marks().stream().map(Mark::tone).toList());
        assertEquals(Peak.HIGH, row.cells().get(0).callouts().get(0).peak());
        assertEquals(Peak.LOW, row.cells().get(1).callouts().get(0).peak());
    }

    @Test
    public void aScaleWithoutValenceIsNeitherGoodNorBad() throws Exception {
        CurveRow row = curve("{'id': 'x', 'min': 1, 'max': 9, 'valence': false}", FOUR,
                values("'at': 's1', 'value': 9", "'at': 's2', 'value': 1"));
        assertEquals(List.of(), row.slices().get(0).areas());
        assertEquals(List.of(Tone.NEUTRAL, Tone.NEUTRAL), row.cells().stream()
                .flatMap(cell -> cell.marks().stream()).map(Mark::tone).toList());
        assertEquals(List.of(1.0), row.axis().ticks().stream().filter(Tick::neutral).map(Tick::value).toList());
    }

    @Test
    public void theNameOfAFeelingSaysOnWhichSideItStands() throws Exception {
        CurveRow row = curve("{'id': 'x', 'min': 0, 'max': 5, 'emotions': {'joy': 1, 'fear': -1}}", FOUR,
                values("'at': 's1', 'value': 4, 'label': 'joy'", "'at': 's2', 'value': 4, 'label': 'fear'"));
        assertEquals(List.of(4.0, -4.0), row.cells().stream().flatMap(cell -> cell.marks().stream())
                .map(mark -> mark.feeling().value()).toList());
    }

    @Test
    public void bandsReachFromTheBaselineByTheirSize() throws Exception {
        SignRow row = (SignRow) MapLayout.of(read(BIPOLAR, FOUR, "bands",
                values("'at': 's1', 'value': 1", "'at': 's3', 'value': -2"))).rows().get(0);
        assertEquals(List.of(0.5, -1.0), row.cells().stream().flatMap(cell -> cell.signs().stream()).map(Sign::size).toList());
        assertEquals(List.of(1, 0, 1, 0), row.cells().stream().map(cell -> cell.signs().size()).toList());
    }

    @Test
    public void aFunnelShrinksByItsLargestNumberAndKeepsEmptyPlacesEmpty() throws Exception {
        FunnelRow row = (FunnelRow) MapLayout.of(read("", FOUR, "funnel",
                values("'at': 's1', 'value': 2000", "'at': 's2', 'value': 1200", "'at': 's4', 'value': -5"))).rows().get(0);
        assertEquals("1.0 0.6", row.cells().stream().flatMap(cell -> cell.bars().stream())
                .map(FunnelRow.Bar::share).map(Objects::toString).collect(Collectors.joining(" ")));
        assertEquals(1, row.cells().get(3).told().size());
    }
}
