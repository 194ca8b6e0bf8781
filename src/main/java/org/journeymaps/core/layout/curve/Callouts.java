package org.journeymaps.core.layout.curve;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.journeymaps.core.insight.Curve;
import org.journeymaps.core.insight.Feeling;
import org.journeymaps.core.layout.grid.Extent;
import org.journeymaps.core.model.Scale;

/**
 * Finds room for values and quotes at the points of a curve. A value stands above a point from neutral upwards, else
 * below it. A quote stands beyond the value; where it would meet a mark, a curve or another text, both change sides; if
 * that does not help, the quote moves aside, by 24 px at most; if that does not help either, it has no room.
 */
public final class Callouts {

    private static final double GAP = 11;
    private static final double FACE_GAP = 14;
    private static final double RANGE_GAP = 4;
    private static final double QUOTE_GAP = 2;
    private static final double PLAIN_WIDTH = 30;
    private static final double PILL_FRAME = 14;
    private static final double SMALL = 11 / 12.0;
    private static final double MARGIN = 8;
    private static final double WIDEST = 240;
    private static final int MOST_LINES = 3;
    private static final List<Double> SHIFTS = List.of(-8.0, 8.0, -16.0, 16.0, -24.0, 24.0);

    private final Map<Feeling, Peak> peaks = new IdentityHashMap<>();
    private final Axis axis;
    private final double column;
    private final Obstacles obstacles;
    private final Map<Integer, Callout> byPlace = new TreeMap<>();
    private final Map<Integer, Box> values = new TreeMap<>();

    /** Labels for a curve on a ground where something stands already, with columns of a width in px. */
    public Callouts(Curve curve, Axis axis, double column, Obstacles obstacles) {
        curve.high().ifPresent(high -> peaks.put(high, Peak.HIGH));
        curve.low().ifPresent(low -> peaks.put(low, Peak.LOW));
        this.axis = axis;
        this.column = column;
        this.obstacles = obstacles;
    }

    /** Puts the value of a point on the side where it has room. */
    public void addValue(Mark mark, Extent extent) {
        Callout callout = callout(mark, mark.tone() != Tone.BAD);
        Callout flipped = callout(mark, !callout.above());
        if (!obstacles.free(valueBox(callout, extent)) && obstacles.free(valueBox(flipped, extent))) {
            callout = flipped;
        }
        put(callout, valueBox(callout, extent));
        obstacles.add(valueBox(callout, extent));
    }

    /** Puts a quote beyond the value of its point and tells whether it has room there. */
    public boolean addQuote(PlacedQuote quote, int place, Extent extent) {
        Callout here = byPlace.get(place);
        double width = Math.min(extent.width() * column, WIDEST) - MARGIN;
        if (here == null || TextSize.lines(quote.quote().text(), width) > MOST_LINES) {
            return false;
        }
        obstacles.remove(values.get(place));
        boolean placed = place(quote, here, extent, width);
        obstacles.add(values.get(place));
        return placed;
    }

    /** The label at a place; none or one. */
    public List<Callout> at(int place) {
        return byPlace.containsKey(place) ? List.of(byPlace.get(place)) : List.of();
    }

    private boolean place(PlacedQuote quote, Callout here, Extent extent, double width) {
        Callout flipped = callout(here.mark(), !here.above());
        if (settle(quote, here, extent, width)) {
            return true;
        }
        if (obstacles.free(valueBox(flipped, extent)) && settle(quote, flipped, extent, width)) {
            return true;
        }
        for (double shift : SHIFTS) {
            if (settle(new PlacedQuote(quote.lane(), quote.quote(), shift, width), here, extent, width)) {
                return true;
            }
        }
        return false;
    }

    private boolean settle(PlacedQuote quote, Callout callout, Extent extent, double width) {
        Box value = valueBox(callout, extent);
        Box box = quoteBox(quote, callout, value, width);
        if (!obstacles.free(box)) {
            return false;
        }
        obstacles.add(box);
        PlacedQuote placed = new PlacedQuote(quote.lane(), quote.quote(), quote.shift(), width);
        put(new Callout(callout.mark(), callout.peak(), callout.above(), callout.y(), List.of(placed)), value);
        return true;
    }

    private void put(Callout callout, Box value) {
        int place = callout.mark().feeling().place();
        byPlace.put(place, callout);
        values.put(place, value);
    }

    private Callout callout(Mark mark, boolean above) {
        double gap = axis.pictured() ? FACE_GAP : GAP;
        Peak peak = peaks.getOrDefault(mark.feeling(), Peak.NONE);
        double top = Math.min(mark.y() - gap, mark.top() - RANGE_GAP);
        double bottom = Math.max(mark.y() + gap, mark.bottom() + RANGE_GAP);
        return new Callout(mark, peak, above, above ? top : bottom, List.of());
    }

    private Box valueBox(Callout callout, Extent extent) {
        double width = PLAIN_WIDTH;
        double height = TextSize.LINE;
        if (callout.peak() != Peak.NONE) {
            Scale scale = axis.scale();
            String text = "Highest +0 " + scale.label(callout.mark().feeling().value()).orElse("");
            double widest = extent.width() * column - MARGIN - PILL_FRAME;
            width = Math.min(TextSize.width(text) * SMALL, widest) + PILL_FRAME;
            height = TextSize.lines(text, widest / SMALL) * TextSize.LINE + QUOTE_GAP;
        }
        double middle = callout.above() ? callout.y() - height / 2 : callout.y() + height / 2;
        return Box.around(extent.middle() * column, middle, width, height);
    }

    private Box quoteBox(PlacedQuote quote, Callout callout, Box value, double width) {
        String text = quote.quote().text();
        double height = TextSize.lines(text, width) * TextSize.LINE;
        double middle = callout.above() ? value.top() - QUOTE_GAP - height / 2 : value.bottom() + QUOTE_GAP + height / 2;
        double x = (value.left() + value.right()) / 2 + quote.shift();
        return Box.around(x, middle, TextSize.balanced(text, width), height);
    }
}
