package org.journeymaps.core.layout.curve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeymaps.core.insight.Curve;
import org.journeymaps.core.insight.Feeling;
import org.journeymaps.core.layout.grid.Extent;

/** The points of the curves of a lane, and the names at their last points. */
public final class Marks {

    private static final double SIZE = 14;
    private static final double FACE_SIZE = 22;
    private static final List<Double> SIDES = List.of(0.0, -12.0, 12.0, -24.0);
    private static final double TOO_CLOSE = 9;
    private static final int MOST_TAGS = 8;
    private static final double TAG_HEIGHT = 16;
    private static final double TAG_RISE = 10;
    private static final double TAG_LEFT = 12;
    private static final double TAG_WIDTH = 48;

    private final Axis axis;
    private final List<List<Mark>> marks = new ArrayList<>();
    private final List<List<NameTag>> tags = new ArrayList<>();

    /** Marks of all curves on one axis. */
    public Marks(List<Curve> curves, Axis axis, int places) {
        this.axis = axis;
        for (int place = 0; place < places; place++) {
            marks.add(new ArrayList<>());
            tags.add(new ArrayList<>());
        }
        curves.forEach(this::add);
    }

    /** The marks at each place, those of the first curve first. */
    public List<List<Mark>> marks() {
        return marks;
    }

    /** The names at each place. */
    public List<List<NameTag>> tags() {
        return tags;
    }

    /** The mark of the first curve at a place where it has one. */
    public Mark lead(int place) {
        return marks.get(place).get(0);
    }

    /** Keeps the room that marks and names take, with columns of a width in px. */
    public void addTo(Obstacles obstacles, List<Extent> places, double column) {
        double size = axis.pictured() ? FACE_SIZE : SIZE;
        for (int place = 0; place < marks.size(); place++) {
            double x = places.get(place).middle() * column;
            for (Mark mark : marks.get(place)) {
                obstacles.add(Box.around(x + SIDES.get(mark.aside()), mark.y(), size, size));
            }
            for (NameTag tag : tags.get(place)) {
                double middle = x + TAG_LEFT + TAG_WIDTH / 2;
                double height = height(tag);
                obstacles.add(Box.around(middle, tag.y() + (height - TAG_HEIGHT) / 2, TAG_WIDTH, height));
            }
        }
    }

    private void add(Curve curve) {
        for (Feeling feeling : curve.feelings()) {
            double y = axis.y(feeling.value());
            List<Mark> here = marks.get(feeling.place());
            long close = here.stream().filter(other -> Math.abs(other.y() - y) < TOO_CLOSE).count();
            int aside = (int) Math.min(SIDES.size() - 1, close);
            double low = axis.y(feeling.low());
            double high = axis.y(feeling.high());
            here.add(new Mark(curve.persona(), feeling, Tone.of(axis.scale(), feeling.value()), y,
                    Math.min(low, high), Math.max(low, high), aside));
        }
        int last = curve.feelings().get(curve.feelings().size() - 1).place();
        Mark end = marks.get(last).get(marks.get(last).size() - 1);
        tag(new NameTag(end.persona(), end.y(), end.tone() == Tone.BAD, NameTag.End.CURVE), tags.get(last));
    }

    /** Names the end of a forecast, which no mark of its own stands for. */
    public void tagForecast(ForecastMark mark, NameTag.End end) {
        double y = mark.y() - TAG_RISE;
        tag(new NameTag(mark.persona(), y, false, end), tags.get(mark.point().place()));
    }

    /** Moves a name up or down, away from those that stand there, until it is free. */
    private static void tag(NameTag wanted, List<NameTag> here) {
        double y = wanted.y();
        for (int tries = 0; tries < MOST_TAGS; tries++) {
            double at = y;
            Optional<NameTag> other = here.stream()
                    .filter(tag -> tag.y() < at + height(wanted) && at < tag.y() + height(tag)).findFirst();
            if (other.isEmpty()) {
                break;
            }
            y = wanted.y() < other.get().y() ? other.get().y() - height(wanted) : other.get().y() + height(other.get());
        }
        here.add(new NameTag(wanted.persona(), y, wanted.upwards(), wanted.end()));
    }

    private static double height(NameTag tag) {
        return tag.end() == NameTag.End.FORECAST_OF_PERSONA ? 2 * TAG_HEIGHT : TAG_HEIGHT;
    }
}
