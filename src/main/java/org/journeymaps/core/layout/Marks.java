package org.journeymaps.core.layout;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.core.insight.Curve;
import org.journeymaps.core.insight.Feeling;

/** The points of the curves of a lane, and the names at their last points. */
final class Marks {

    private static final double SIZE = 14;
    private static final double FACE_SIZE = 22;
    private static final double ASIDE = 12;
    private static final double TOO_CLOSE = 9;
    private static final double TAG_HEIGHT = 16;
    private static final double TAG_LEFT = 12;
    private static final double TAG_WIDTH = 48;

    private final Axis axis;
    private final List<List<Mark>> marks = new ArrayList<>();
    private final List<List<NameTag>> tags = new ArrayList<>();

    Marks(List<Curve> curves, Axis axis, int places) {
        this.axis = axis;
        for (int place = 0; place < places; place++) {
            marks.add(new ArrayList<>());
            tags.add(new ArrayList<>());
        }
        curves.forEach(this::add);
    }

    List<List<Mark>> marks() {
        return marks;
    }

    List<List<NameTag>> tags() {
        return tags;
    }

    /** The mark of the first curve at a place where it has one. */
    Mark lead(int place) {
        return marks.get(place).get(0);
    }

    void addTo(Obstacles obstacles, List<Extent> places, double column) {
        double size = axis.faces() ? FACE_SIZE : SIZE;
        for (int place = 0; place < marks.size(); place++) {
            double x = places.get(place).middle() * column;
            for (Mark mark : marks.get(place)) {
                obstacles.add(Box.around(mark.aside() ? x - ASIDE : x, mark.y(), size, size));
            }
            for (NameTag tag : tags.get(place)) {
                double middle = x + TAG_LEFT + TAG_WIDTH / 2;
                obstacles.add(Box.around(middle, tag.y(), TAG_WIDTH, TAG_HEIGHT));
            }
        }
    }

    private void add(Curve curve) {
        for (Feeling feeling : curve.feelings()) {
            double y = axis.y(feeling.value());
            List<Mark> here = marks.get(feeling.place());
            boolean aside = here.stream().anyMatch(other -> Math.abs(other.y() - y) < TOO_CLOSE);
            here.add(new Mark(curve.persona(), feeling, Tone.of(axis.scale(), feeling.value()), y, aside));
        }
        int last = curve.feelings().get(curve.feelings().size() - 1).place();
        Mark end = marks.get(last).get(marks.get(last).size() - 1);
        tag(end, end.y(), tags.get(last));
    }

    private static void tag(Mark end, double y, List<NameTag> here) {
        double free = y;
        for (NameTag other : here) {
            if (Math.abs(other.y() - y) < TAG_HEIGHT) {
                free = y < other.y() ? other.y() - TAG_HEIGHT : other.y() + TAG_HEIGHT;
            }
        }
        here.add(new NameTag(end.persona(), free, end.tone() == Tone.BAD));
    }
}
