package org.journeymaps.core.layout;

import static org.journeymaps.core.model.MapSketch.note;
import static org.journeymaps.core.model.MapSketch.value;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.journeymaps.core.layout.curve.Bezier;
import org.journeymaps.core.layout.curve.CurveCell;
import org.journeymaps.core.layout.curve.Mark;
import org.journeymaps.core.layout.curve.NameTag;
import org.journeymaps.core.layout.curve.Slice;
import org.journeymaps.core.layout.curve.Stroke;
import org.journeymaps.core.layout.grid.Column;
import org.journeymaps.core.layout.grid.Extent;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Value;
import org.junit.Test;

public class MapLayoutTest {

    private static MapSketch fiveSteps() {
        return new MapSketch().stage("Define", 2).stage("Compare", 3);
    }

    private static List<String> texts(Cell cell) {
        return cell.cards().stream().map(placed -> placed.card().text()).toList();
    }

    private static List<Cell> cells(Span span, Card... cards) {
        return ((CellRow) MapLayout.of(fiveSteps().lane(LaneType.TEXT, span, cards).map()).rows().get(0)).cells();
    }

    @Test
    public void aStepIsAColumnAndAStageCoversItsSteps() {
        MapLayout layout = MapLayout.of(fiveSteps().map());
        assertEquals(List.of(1, 2, 3, 4, 5), layout.columns().stream().map(Column::number).toList());
        assertEquals(List.of(0, 0, 1, 1, 1), layout.columns().stream().map(Column::stage).toList());
        assertEquals(new Extent(2, 3), layout.stages().get(1).extent());
        assertEquals(3, layout.stages().get(1).firstNumber());
    }

    @Test
    public void aStageWithoutStepsKeepsAnEmptyColumn() {
        MapLayout layout = MapLayout.of(new MapSketch().stage("A", 1).stage("B", 0).stage("C", 1)
                .lane(LaneType.TEXT, Span.STEP, note("x", "s2")).map());
        assertEquals(List.of(1, 0, 2), layout.columns().stream().map(Column::number).toList());
        List<Cell> cells = ((CellRow) layout.rows().get(0)).cells();
        assertEquals(3, cells.size());
        assertEquals(List.of("x"), texts(cells.get(2)));
    }

    @Test
    public void aMapWithoutStagesHasRowsWithoutCells() {
        MapLayout layout = MapLayout.of(new MapSketch()
                .lane(LaneType.TEXT, Span.STEP, note("x", "s1")).curve(1).lane(LaneType.TEXT, Span.MAP, note("y")).map());
        assertEquals(List.of(), layout.columns());
        assertEquals(List.of(), ((CellRow) layout.rows().get(0)).cells());
        assertEquals(List.of(), ((ToldRow) layout.rows().get(1)).cells());
        assertTrue(layout.rows().get(2) instanceof WideRow);
        assertEquals(2, layout.tray().size());
    }

    @Test
    public void cellsCoverEveryColumnOnce() {
        List<Cell> cells = cells(Span.STEP, note("x", "s2"));
        assertEquals(List.of(0, 1, 2, 3, 4), cells.stream().map(cell -> cell.extent().column()).toList());
        assertEquals(List.of(List.of(), List.of("x"), List.of(), List.of(), List.of()),
                cells.stream().map(MapLayoutTest::texts).toList());
    }

    @Test
    public void cardsOfOneCellKeepTheOrderOfTheLane() {
        assertEquals(List.of("b", "a"), texts(cells(Span.STEP, note("b", "s1"), note("a", "s1")).get(0)));
    }

    @Test
    public void aCardAloneAtNeighbouringStepsCoversThem() {
        List<Cell> cells = cells(Span.STEP, note("wide", "s4", "s2", "s3"), note("other", "s5"));
        assertEquals(new Extent(1, 3), cells.get(1).extent());
        assertEquals(List.of(), cells.get(1).cards().get(0).elsewhere());
        assertEquals(new Extent(4, 1), cells.get(2).extent());
    }

    @Test
    public void aCardThatSharesACellStandsAtItsFirstStepAndNamesTheOthers() {
        List<Cell> cells = cells(Span.STEP, note("wide", "s2", "s3"), note("other", "s3"));
        assertEquals(5, cells.size());
        assertEquals(List.of(2), cells.get(1).cards().get(0).elsewhere());
        assertEquals(List.of("other"), texts(cells.get(2)));
    }

    @Test
    public void aCardAtDistantStepsStandsAtTheFirst() {
        List<Cell> cells = cells(Span.STEP, note("far", "s4", "s1"));
        assertEquals(List.of("far"), texts(cells.get(0)));
        assertEquals(List.of(3), cells.get(0).cards().get(0).elsewhere());
    }

    @Test
    public void aLaneByStageHasACellForEachStage() {
        List<Cell> cells = cells(Span.STAGE, note("x", "stage2"));
        assertEquals(List.of(new Extent(0, 2), new Extent(2, 3)), cells.stream().map(Cell::extent).toList());
        assertEquals(List.of("x"), texts(cells.get(1)));
    }

    @Test
    public void whatNamesNoKnownPlaceLiesInTheTray() {
        MapLayout layout = MapLayout.of(fiveSteps()
                .lane(LaneType.TEXT, Span.STEP, note("nowhere"), note("lost", "s99"), note("found", "s99", "s1"))
                .lane(LaneType.TEXT, Span.MAP, note("everywhere"))
                .curve("feeling", Span.STEP, List.of(value("s99", "", 1, Basis.ASSERTED))).map());
        assertEquals(List.of("nowhere", "lost"), layout.tray().get(0).cards().stream().map(Card::text).toList());
        assertEquals("s99", layout.tray().get(1).values().get(0).at());
        assertEquals(2, layout.tray().size());
    }

    @Test
    public void anEmptyLaneKeepsItsRow() {
        MapLayout layout = MapLayout.of(fiveSteps().lane(LaneType.QUOTES, Span.STEP).curve().map());
        assertEquals(2, layout.rows().size());
        assertEquals(5, ((CellRow) layout.rows().get(0)).cells().size());
        assertEquals(5, ((ToldRow) layout.rows().get(1)).cells().size());
    }

    @Test
    public void theFifthPersonaAndValuesOffTheScaleAreTold() {
        Value fifth = value("s1", "p5", 1, Basis.ASSERTED);
        Value off = value("s1", "p1", 3, Basis.ASSERTED);
        Value drawn = value("s1", "p2", 1, Basis.ASSERTED);
        Value unknown = value("s1", "nobody", 1, Basis.ASSERTED);
        MapLayout layout = MapLayout.of(fiveSteps().persona("A").persona("B").persona("C").persona("D").persona("E")
                .curve("feeling", Span.STEP, List.of(fifth, off, drawn, unknown)).map());
        CurveCell cell = ((CurveRow) layout.rows().get(0)).cells().get(0);
        assertEquals(List.of(fifth, off, unknown), cell.told());
        assertEquals(List.of(1), cell.marks().stream().map(Mark::persona).toList());
    }

    @Test
    public void aLaneWithoutAScaleTellsItsValues() {
        Value value = value("s2", "", 7, Basis.ASSERTED);
        MapLayout layout = MapLayout.of(fiveSteps().curve("no-scale", Span.STEP, List.of(value)).map());
        assertEquals(List.of(value), ((ToldRow) layout.rows().get(0)).cells().get(1).told());
    }

    @Test
    public void aCurveByStageHasItsPointsInTheMiddleOfTheStages() {
        MapLayout layout = MapLayout.of(fiveSteps().curve("feeling", Span.STAGE, List.of(
                value("stage1", "", 1, Basis.ASSERTED), value("stage2", "", -1, Basis.ASSERTED))).map());
        CurveRow row = (CurveRow) layout.rows().get(0);
        assertEquals(2, row.cells().size());
        Bezier piece = row.slices().get(0).strokes().get(0).pieces().get(0);
        assertEquals(100, piece.x0(), 0);
        assertEquals(350, piece.x3(), 0);
    }

    @Test
    public void aMapOfMoreThanSixtyStepsIsDrawnStageByStage() {
        double[] values = new double[61];
        CurveRow row = (CurveRow) MapLayout.of(new MapSketch().stage("A", 40).stage("B", 21).curve(values).map())
                .rows().get(0);
        assertEquals(List.of(new Extent(0, 40), new Extent(40, 21)), row.slices().stream().map(Slice::extent).toList());
        List<Bezier> left = row.slices().get(0).strokes().get(0).pieces();
        List<Bezier> right = row.slices().get(1).strokes().get(0).pieces();
        assertEquals("the piece over the cut stands on both sides", left.get(left.size() - 1), right.get(0));
    }

    @Test
    public void theFirstPersonaIsDrawnOverTheSecond() {
        List<Value> values = List.of(value("s1", "p1", 1, Basis.ASSERTED), value("s2", "p1", 1, Basis.ASSERTED),
                value("s1", "p2", 1, Basis.ASSERTED), value("s2", "p2", 2, Basis.ASSERTED));
        CurveRow row = (CurveRow) MapLayout.of(fiveSteps().persona("A").persona("B")
                .curve("feeling", Span.STEP, values).map()).rows().get(0);
        assertEquals(List.of(1, 0), row.slices().get(0).strokes().stream().map(Stroke::persona).toList());
        List<Mark> marks = row.cells().get(0).marks();
        assertEquals("a mark at the place of another stands beside it", 1, marks.get(1).aside());
    }

    @Test
    public void namesStandAtTheLastPointsAndApart() {
        List<Value> values = List.of(value("s1", "p1", 1, Basis.ASSERTED), value("s2", "p1", 1, Basis.ASSERTED),
                value("s2", "p2", 1, Basis.ASSERTED));
        CurveRow row = (CurveRow) MapLayout.of(fiveSteps().persona("A").persona("B")
                .curve("feeling", Span.STEP, values).map()).rows().get(0);
        assertEquals(List.of(), row.cells().get(0).tags());
        List<NameTag> tags = row.cells().get(1).tags();
        assertEquals(16, Math.abs(tags.get(0).y() - tags.get(1).y()), 0);
    }
}
