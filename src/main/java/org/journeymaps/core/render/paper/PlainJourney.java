package org.journeymaps.core.render.paper;

import java.util.List;
import org.journeymaps.core.insight.Curve;
import org.journeymaps.core.insight.Feeling;
import org.journeymaps.core.layout.BandLine;
import org.journeymaps.core.layout.grid.StageSpan;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.render.markup.HtmlWriter;

/** The journey from top to bottom: a table for each stage, and in it each step with what its lanes say there. */
final class PlainJourney {

    private final StaticMap map;
    private final HtmlWriter html;

    PlainJourney(StaticMap map, HtmlWriter html) {
        this.map = map;
        this.html = html;
    }

    void write() {
        List<StageSpan> stages = map.layout().stages();
        if (stages.isEmpty()) {
            new StaticText(html).lines(List.of(Line.quiet(map.words().say("no-stages"))), "");
        }
        for (int i = 0; i < stages.size(); i++) {
            stage(i, stages.get(i));
        }
    }

    private void stage(int place, StageSpan stage) {
        PlainTable table = new PlainTable(map.table(html)).start(map.stage(stage.stage()));
        lanes(table, Span.STAGE, place);
        for (int i = 0; i < stage.stage().steps().size(); i++) {
            int number = stage.firstNumber() + i;
            table.head(map.heading(number));
            lanes(table, Span.STEP, number - 1);
        }
        table.end();
    }

    private void lanes(PlainTable table, Span span, int place) {
        LaneType above = LaneType.TEXT;
        for (Lane lane : map.lanes()) {
            if (map.isBlueprint() && lane.type().band()) {
                lines(table, above, lane.type(), span);
                above = lane.type();
            }
            if (lane.span() == span || span == Span.STEP && lane.type() == LaneType.CUSTOMER_ACTIONS) {
                table.row(new Entry(map.title(lane), map.cards(lane, place)));
                List<Curve> curves = lane.type() == LaneType.CURVE ? map.insights().curves(lane) : List.of();
                curves.forEach(curve -> value(table, curve, place, curves.size() > 1));
            }
        }
    }

    /** The lines between two bands, in words. */
    private void lines(PlainTable table, LaneType above, LaneType below, Span span) {
        if (span == Span.STEP && above.band()) {
            BandLine.between(above, below)
                    .forEach(line -> table.line(List.of(Line.quiet(map.words().code("line", line)))));
        }
    }

    private void value(PlainTable table, Curve curve, int place, boolean named) {
        for (Feeling feeling : curve.feelings()) {
            if (feeling.place() == place) {
                String title = curve.lane().title();
                table.row(new Entry(
                        named ? map.words().text("of-persona", title, map.persona(curve)) : title,
                        List.of(map.said(curve, feeling))));
            }
        }
    }
}
