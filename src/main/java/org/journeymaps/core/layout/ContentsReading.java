package org.journeymaps.core.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.layout.Contents.StagePart;
import org.journeymaps.core.layout.Contents.StepPart;
import org.journeymaps.core.layout.curve.CurveCell;
import org.journeymaps.core.layout.grid.Extent;
import org.journeymaps.core.layout.grid.StageSpan;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.model.Touchpoint;

/** Reads the rows of a table, cell by cell, and puts what they hold to the steps, the stages and the whole map. */
final class ContentsReading {

    /** What stands at one place, and the lines above what comes next there. */
    private static final class Place {

        private final List<LaneEntry> entries = new ArrayList<>();
        private final List<LaneEntry.Line> lines = new ArrayList<>();

        /** Adds an entry; cards of a lane that already has some here join them. */
        void add(LaneEntry entry) {
            if (entry.lane().type().band()) {
                entries.addAll(lines);
                lines.clear();
            }
            for (int i = 0; i < entries.size(); i++) {
                if (entries.get(i) instanceof LaneEntry.Cards old && entry instanceof LaneEntry.Cards cards
                        && old.lane() == cards.lane()) {
                    entries.set(i, join(old, cards));
                    return;
                }
            }
            entries.add(entry);
        }

        private static LaneEntry.Cards join(LaneEntry.Cards one, LaneEntry.Cards other) {
            return new LaneEntry.Cards(one.lane(), Stream.concat(one.cards().stream(), other.cards().stream())
                    .sorted(Comparator.comparingInt(placed -> one.lane().cards().indexOf(placed.card()))).toList());
        }
    }

    private final JourneyMap map;
    private final MapIndex index;
    private final MapLayout layout;
    private final List<Place> steps;
    private final List<Place> stages;
    private final Place whole = new Place();

    ContentsReading(JourneyMap map, MapIndex index, MapLayout layout) {
        this.map = map;
        this.index = index;
        this.layout = layout;
        this.steps = Stream.generate(Place::new).limit(map.steps().size()).toList();
        this.stages = Stream.generate(Place::new).limit(map.stages().size()).toList();
    }

    Contents read() {
        layout.rows().forEach(this::read);
        List<StagePart> parts = new ArrayList<>();
        for (int i = 0; i < layout.stages().size(); i++) {
            parts.add(part(layout.stages().get(i), stages.get(i)));
        }
        return new Contents(parts, whole.entries);
    }

    private StagePart part(StageSpan span, Place place) {
        List<Step> own = span.stage().steps();
        return new StagePart(span, place.entries, IntStream.range(0, own.size())
                .mapToObj(i -> new StepPart(span.firstNumber() + i, own.get(i), steps.get(span.firstNumber() - 1 + i).entries))
                .toList());
    }

    private void read(Row row) {
        Lane lane = row.lane();
        if (row instanceof CellRow cells) {
            cells.cells().forEach(cell -> add(lane, cell));
        } else if (row instanceof BandRow band) {
            band.cells().forEach(cell -> add(lane, cell));
        } else if (row instanceof CurveRow curves) {
            curves.cells().forEach(cell -> add(curves, cell));
        } else if (row instanceof ToldRow told) {
            told.cells().forEach(cell -> addTold(lane, cell));
        } else if (row instanceof SignRow signs) {
            signs.cells().stream().filter(cell -> !cell.signs().isEmpty() || !cell.told().isEmpty())
                    .forEach(cell -> add(cell.extent(), new LaneEntry.Signs(signs, cell)));
        } else if (row instanceof FunnelRow funnel) {
            funnel.cells().stream().filter(cell -> !cell.bars().isEmpty() || !cell.told().isEmpty())
                    .forEach(cell -> add(cell.extent(), new LaneEntry.Volumes(lane, cell)));
        } else if (row instanceof DerivedRow derived) {
            derived.cells().forEach(cell -> addDerived(lane, cell));
        } else if (row instanceof ClockRow) {
            steps.forEach(place -> place.add(new LaneEntry.Time(lane)));
        } else if (row instanceof WideRow) {
            addWhole(lane);
        } else if (row instanceof LineRow line) {
            addLine(line);
        } else if (row instanceof MarkRow marks) {
            marks.cells().stream().filter(cell -> !cell.isEmpty())
                    .forEach(cell -> step(cell.extent()).ifPresent(place -> place.add(new LaneEntry.Marked(lane, cell))));
        }
    }

    private void add(Lane lane, Cell cell) {
        if (lane.type() == LaneType.SOLUTION || !cell.cards().isEmpty()) {
            List<Integer> further = further(lane, cell.extent());
            add(cell.extent(), new LaneEntry.Cards(lane, cell.cards().stream()
                    .map(placed -> further.isEmpty() ? placed : new PlacedCard(placed.card(), further)).toList()));
            if (cell.cards().isEmpty()) {
                return;
            }
            // A card that covers several places stands at the first; the others may lack a solution still.
            further.stream().filter(place -> lane.type() == LaneType.SOLUTION)
                    .map(place -> lane.span() == Span.STAGE ? stages.get(place) : steps.get(place))
                    .forEach(place -> place.add(new LaneEntry.Cards(lane, List.of())));
        }
    }

    /** The steps or stages that a cell covers besides its first. */
    private List<Integer> further(Lane lane, Extent extent) {
        return layout.columns().subList(extent.column(), extent.end()).stream()
                .filter(column -> lane.span() == Span.STAGE || column.number() > 0)
                .map(column -> lane.span() == Span.STAGE ? column.stage() : column.number() - 1)
                .distinct().skip(1).toList();
    }

    private void add(CurveRow row, CurveCell cell) {
        if (!cell.marks().isEmpty() || !cell.told().isEmpty() || !cell.forecasts().isEmpty()) {
            add(cell.extent(), new LaneEntry.Felt(row, cell));
        }
        cell.callouts().stream().flatMap(callout -> callout.quotes().stream()).forEach(quote -> add(cell.extent(),
                new LaneEntry.Cards(quote.lane(), List.of(new PlacedCard(quote.quote(), List.of())))));
    }

    private void addTold(Lane lane, CurveCell cell) {
        if (!cell.told().isEmpty()) {
            add(cell.extent(), new LaneEntry.Told(lane, cell.told()));
        }
    }

    /** Neighbours that share a cell of the table each say it. */
    private void addDerived(Lane lane, DerivedCell cell) {
        if (cell.steps().isEmpty()) {
            return;
        }
        switch (lane.span()) {
            case MAP -> whole.add(new LaneEntry.Derived(lane, cell.steps()));
            case STAGE -> add(cell.extent(), new LaneEntry.Derived(lane, cell.steps()));
            case STEP -> cell.steps().forEach(step -> steps.get(step).add(new LaneEntry.Derived(lane, List.of(step))));
        }
    }

    private void addWhole(Lane lane) {
        if (!lane.cards().isEmpty()) {
            whole.add(new LaneEntry.Cards(lane, lane.cards().stream().map(card -> new PlacedCard(card, List.of())).toList()));
        }
        if (!lane.values().isEmpty()) {
            whole.add(new LaneEntry.Told(lane, lane.values()));
        }
    }

    /** A line stands above what is below it, or with touchpoints of its own. */
    private void addLine(LineRow row) {
        if (row.line() == BandLine.NONE) {
            return;
        }
        for (int step = 0; step < steps.size(); step++) {
            List<Touchpoint> contacts = row.line() == BandLine.INTERACTION ? contacts(step) : List.of();
            steps.get(step).lines.add(new LaneEntry.Line(row.lane(), row.line(), contacts));
            if (!contacts.isEmpty()) {
                steps.get(step).entries.addAll(steps.get(step).lines);
                steps.get(step).lines.clear();
            }
        }
    }

    /** Touchpoints of lanes that the table does not draw, as its line of interaction shows them. */
    private List<Touchpoint> contacts(int step) {
        return DrawnLanes.of(map).stream()
                .filter(lane -> lane.type() == LaneType.TOUCHPOINTS && lane.span() == Span.STEP)
                .filter(lane -> layout.rows().stream().noneMatch(row -> row.lane() == lane))
                .flatMap(lane -> lane.cards().stream())
                .filter(card -> index.places(Span.STEP, card).contains(step))
                .flatMap(card -> card instanceof Touchpoint touchpoint ? Stream.of(touchpoint) : Stream.of())
                .toList();
    }

    private void add(Extent extent, LaneEntry entry) {
        if (entry.lane().span() == Span.STAGE) {
            stages.get(layout.columns().get(extent.column()).stage()).add(entry);
        } else {
            step(extent).ifPresent(place -> place.add(entry));
        }
    }

    private Optional<Place> step(Extent extent) {
        int number = layout.columns().get(extent.column()).number();
        return number > 0 ? Optional.of(steps.get(number - 1)) : Optional.empty();
    }
}
