package org.journeymaps.core.render.screen.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.journeymaps.core.layout.ArrowPart;
import org.journeymaps.core.layout.ArrowPart.End;
import org.journeymaps.core.layout.BandRow;
import org.journeymaps.core.layout.BandRow.Pass;
import org.journeymaps.core.layout.CellArrows;
import org.journeymaps.core.layout.LineRow;
import org.journeymaps.core.layout.grid.Extent;
import org.journeymaps.core.model.Arrow;
import org.journeymaps.core.model.ArrowType;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.markup.PathData;
import org.journeymaps.core.render.screen.sheet.Sheet;

/**
 * Arrows between the bands of a service blueprint, for the eye. Heights are px; a bent arrow is as wide as the columns
 * between its ends, so its picture begins at its left end and its right end stands at 100% of it.
 */
public final class ScreenArrows {

    /** Px by which an arrow reaches over the edge of its row to the node that it points at. */
    private static final int REACH = 3;
    private static final int HEAD = 8;
    private static final int KEY = 14;

    private final Sheet sheet;
    private final HtmlWriter out;

    /** Writes to a sheet. */
    public ScreenArrows(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
    }

    void write(ArrowPart part, int height) {
        if (part.straight()) {
            End top = part.from().below() ? part.to() : part.from();
            End bottom = part.from().below() ? part.from() : part.to();
            start(top, "");
            writeShaft("M0 " + edge(top, height, HEAD) + "V" + edge(bottom, height, HEAD));
            writeHead(top, height);
            writeHead(bottom, height);
            out.end();
            return;
        }
        boolean forward = part.from().column() < part.to().column();
        End left = forward ? part.from() : part.to();
        End right = forward ? part.to() : part.from();
        start(left, ";--jm-k:" + PathData.number(right.column() - left.column())
                + ";--jm-by:" + PathData.number(right.shift() - left.shift()) + "px");
        String bend = PathData.number(part.bend());
        writeEnd(left, height, bend);
        out.start("line", "jm-shaft").attribute("x1", 0).attribute("x2", "100%");
        out.attribute("y1", bend).attribute("y2", bend).end();
        out.start("svg", "jm-end").attribute("aria-hidden", true).attribute("x", "100%").attribute("overflow", "visible");
        writeEnd(right, height, bend);
        out.end().end();
    }

    /** Writes an arrow that runs between two columns. */
    void write(Pass pass, Extent cell) {
        int columns = pass.column() - cell.column();
        out.start("svg", "jm-pass").attribute("aria-hidden", true);
        out.attribute("style", "--jm-at:" + columns + ";--jm-shift:" + PathData.number(pass.shift()) + "px");
        out.start("line", "jm-shaft").attribute("x1", 0).attribute("x2", 0).attribute("y1", 0).attribute("y2", "100%").end();
        out.end();
    }

    /** Writes the edge of a stage. */
    void edge(int column) {
        out.start("i", "jm-edge").attribute("style", "--jm-at:" + column).end();
    }

    /** Says what the arrows on the map mean. */
    public void writeLegend() {
        Set<ArrowType> types = EnumSet.noneOf(ArrowType.class);
        CellArrows within = new CellArrows(sheet.map);
        sheet.layout.rows().forEach(row -> {
            if (row instanceof LineRow line) {
                line.arrows().forEach(arrow -> types.add(arrow.type()));
            } else if (row instanceof BandRow band) {
                within.in(band).forEach(arrow -> types.add(arrow.type()));
            }
        });
        for (ArrowType type : types) {
            out.start("span", "jm-key");
            writeUpright(type == ArrowType.AGREEMENT, true);
            out.element("span", "jm-word", sheet.say("legend." + type.code())).end();
            sheet.space();
        }
    }

    /** Writes the arrows from a card to the one below it, or from that one up. */
    void writeBetween(List<Arrow> between, Card below) {
        if (!between.isEmpty()) {
            out.start("div", "jm-between");
            for (Arrow arrow : between) {
                boolean both = arrow.type() == ArrowType.AGREEMENT;
                boolean down = arrow.to().equals(below.id());
                writeUpright(both || !down, both || down);
            }
            out.end();
        }
    }

    private void writeUpright(boolean up, boolean down) {
        out.start("svg", "jm-key-arrow").attribute("aria-hidden", true);
        writeHead(new End(0.5, 0, true, down), KEY);
        writeHead(new End(0.5, 0, false, up), KEY);
        writeShaft("M0 0V" + KEY);
        out.end();
    }

    private void start(End end, String further) {
        out.start("svg", "jm-arrow").attribute("aria-hidden", true);
        out.attribute("style", "--jm-at:" + PathData.number(end.column()) + ";--jm-shift:"
                + PathData.number(end.shift()) + "px" + further);
    }

    private void writeEnd(End end, int height, String bend) {
        writeShaft("M0 " + bend + "V" + edge(end, height, HEAD));
        writeHead(end, height);
    }

    private void writeShaft(String path) {
        out.start("path", "jm-shaft").attribute("d", path).end();
    }

    private void writeHead(End end, int height) {
        if (end.head()) {
            String shape = "M-4 " + edge(end, height, HEAD) + "H4L0 " + edge(end, height, 0) + "Z";
            out.start("path", "jm-head").attribute("d", shape).end();
        }
    }

    /** How high an end stands, less what its head takes; one that leads on in the next row ends at the very edge. */
    private static int edge(End end, int height, int head) {
        int reach = end.middle() ? REACH - (end.head() ? head : 0) : 0;
        return end.below() ? height + reach : -reach;
    }
}
