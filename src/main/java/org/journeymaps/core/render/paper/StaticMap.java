package org.journeymaps.core.render.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymaps.core.insight.Comparison;
import org.journeymaps.core.insight.Counterpart;
import org.journeymaps.core.insight.Curve;
import org.journeymaps.core.insight.Feeling;
import org.journeymaps.core.insight.Findings;
import org.journeymaps.core.insight.Insights;
import org.journeymaps.core.insight.LaneChoice;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.insight.Minutes;
import org.journeymaps.core.layout.DerivedRow;
import org.journeymaps.core.layout.DrawnLanes;
import org.journeymaps.core.layout.EmpathyMap;
import org.journeymaps.core.layout.MapLayout;
import org.journeymaps.core.layout.SolutionGaps;
import org.journeymaps.core.layout.grid.ClockAxis;
import org.journeymaps.core.layout.grid.Column;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.model.PainPoint;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.model.Value;
import org.journeymaps.core.render.Words;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.words.Finding;
import org.journeymaps.core.render.words.FindingWords;
import org.journeymaps.core.render.words.ReadingDirection;

/** A map with all that the static forms ask of it: what stands where, in words. */
final class StaticMap {

    private final JourneyMap map;
    private final JourneyMap shown;
    private final Counterpart counterpart;
    private final Comparison comparison;
    private final MapIndex index;
    private final Insights insights;
    private final Findings findings;
    private final MapLayout layout;
    private final EmpathyMap empathy;
    private final ClockLines clock;
    private final StaticWords words;
    private final CardLines cards;
    private final FeelingLines feelings;
    private final StepLines flow;
    private final SolutionGaps gaps;
    private final List<Lane> lanes;
    private final DerivedLines derived;
    private final List<Step> steps;
    private final ValueLines values;
    private final boolean rightToLeft;
    private final Map<Lane, Map<Integer, List<List<Line>>>> placed = new IdentityHashMap<>();

    private StaticMap(LaneChoice choice, Counterpart counterpart, StaticWords words, boolean rightToLeft) {
        this.map = choice.whole();
        this.shown = choice.map();
        this.counterpart = counterpart;
        this.comparison = Comparison.of(counterpart, map);
        this.index = MapIndex.of(map);
        this.insights = Insights.of(map, index);
        this.findings = Findings.of(map, index);
        this.empathy = EmpathyMap.of(shown);
        this.layout = MapLayout.of(choice, index, insights, ClockAxis.NONE, List.of()).without(empathy::holds);
        this.words = words;
        this.clock = new ClockLines(choice, words);
        this.cards = new CardLines(map, index, words);
        this.feelings = new FeelingLines(map, words);
        this.flow = new StepLines(map, index, words);
        this.gaps = new SolutionGaps(shown, index, findings, layout.columns());
        this.lanes = DrawnLanes.of(choice).stream().filter(lane -> !empathy.holds(lane))
                .filter(lane -> lane.type() != LaneType.CHANGE || !comparison.steps().isEmpty()).toList();
        this.derived = new DerivedLines(map, index, comparison, words);
        this.steps = map.steps();
        this.values = new ValueLines(map, index, insights, findings, words);
        this.rightToLeft = rightToLeft;
        lanes.forEach(this::place);
    }

    /** A map for an export whose engine knows one direction, and whose font may lack the mark that keeps signs in place. */
    static StaticMap oneWay(LaneChoice choice, Counterpart counterpart, Words words) {
        boolean rightToLeft = ReadingDirection.rightToLeft(choice.whole(), words.locale());
        return new StaticMap(choice, counterpart, new StaticWords(words, false), rightToLeft);
    }

    /** A map for a reader's own program, which runs text both ways. */
    static StaticMap bothWays(LaneChoice choice, Counterpart counterpart, Words words) {
        boolean rightToLeft = ReadingDirection.rightToLeft(choice.whole(), words.locale());
        return new StaticMap(choice, counterpart, new StaticWords(words, rightToLeft), rightToLeft);
    }

    /** The whole map, from which everything is reckoned, whichever of its lanes are drawn. */
    JourneyMap map() {
        return map;
    }

    /** The map with the lanes of which there are rows. */
    JourneyMap shown() {
        return shown;
    }

    /** What the reader may know of the map that it is compared with. */
    Counterpart counterpart() {
        return counterpart;
    }

    Comparison comparison() {
        return comparison;
    }

    Insights insights() {
        return insights;
    }

    /** What the map amounts to, in words. */
    List<Finding> findings() {
        return new FindingWords(map, index, findings, words::say, words::bare).all();
    }

    /** What is drawn as an empathy map. */
    EmpathyMap empathy() {
        return empathy;
    }

    /** Whether there is a journey to tell; an empathy map often has none. */
    boolean hasJourney() {
        return empathy.parts().isEmpty() || !map.stages().isEmpty();
    }

    MapLayout layout() {
        return layout;
    }

    StaticWords words() {
        return words;
    }

    /** The lanes in the order in which they are drawn. */
    List<Lane> lanes() {
        return lanes;
    }

    /** What a lane is called. */
    String title(Lane lane) {
        return lane.type() == LaneType.CUSTOMER_ACTIONS && lane.title().isBlank() ? words.say("customer-actions") : lane.title();
    }

    /** What the row of the steps is called. */
    String stepsTitle() {
        return isBlueprint() ? words.say("steps-title") : DrawnLanes.actions(map).orElseGet(() -> words.say("actions"));
    }

    boolean isBlueprint() {
        return map.type() == MapType.SERVICE_BLUEPRINT;
    }

    /** Opens the element that holds the form. */
    HtmlWriter open(String style) {
        return new HtmlWriter().start("div").attribute("lang", words.locale().toLanguageTag())
                .attribute("dir", rightToLeft ? "rtl" : "ltr")
                .attribute("style", style + (rightToLeft ? "text-align:right;" : "text-align:left;"));
    }

    /** A table that runs as the map does. */
    StaticTable table(HtmlWriter html) {
        return new StaticTable(html, rightToLeft);
    }

    /** What the cards of a lane say at a step or stage, or its values unless they are drawn as a curve. */
    List<List<Line>> cards(Lane lane, int place) {
        if (lane.type().holdsValues() && lane.type() != LaneType.CURVE) {
            return values.at(lane, place);
        }
        if (DerivedRow.holds(lane)) {
            return derived.lines(lane, derived.steps(lane.span(), place));
        }
        if (lane.type() == LaneType.CLOCK && lane.span() == Span.STEP) {
            return clock.of(place).stream().map(List::of).toList();
        }
        return placed.getOrDefault(lane, Map.of()).getOrDefault(place, List.of());
    }

    /** What a lane for the whole map says. */
    List<List<Line>> whole(Lane lane) {
        return DerivedRow.holds(lane) ? derived.lines(lane, IntStream.range(0, steps.size()).boxed().toList())
                : Stream.concat(lane.cards().stream().map(cards::of),
                        lane.values().stream().map(value -> values.whole(lane, value))).toList();
    }

    /** What a card says, without its place. */
    List<Line> card(Card card) {
        return cards.of(card);
    }

    /** What a card says, and where it stands. */
    List<Line> placedCard(Lane lane, Card card) {
        List<Line> lines = new ArrayList<>(cards.of(card));
        List<Integer> places = index.places(lane.span(), card);
        if (!places.isEmpty()) {
            lines.add(at(lane, places));
        }
        return lines;
    }

    private Line at(Lane lane, List<Integer> places) {
        return Line.quiet(words.at(lane.span(), places.stream().map(place -> where(lane.span(), place)).toList()));
    }

    /** The value of a feeling with good, neutral or bad before it. */
    String value(Curve curve, Feeling feeling) {
        return words.feeling(curve.scale(), feeling.value());
    }

    /** A feeling in full: its value, the name of it, and what it rests on. */
    List<Line> said(Curve curve, Feeling feeling) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.strong(words.named(curve.scale(), feeling.value(), value(curve, feeling))));
        lines.addAll(basis(feeling));
        lines.addAll(values.notes(curve, feeling));
        return lines;
    }

    /** What is said of a feeling besides its value and what it rests on. */
    List<Line> notes(Curve curve, Feeling feeling) {
        return values.notes(curve, feeling);
    }

    /** The lines that sum up a lane of signs or bands. */
    List<Line> averages(Lane lane) {
        return lane.type().scaled() && lane.type() != LaneType.CURVE ? values.averages(lane) : List.of();
    }

    /** From where to where the scale of a lane goes; nothing for a lane without a known scale. */
    List<Line> range(Lane lane) {
        return scale(lane).map(scale -> List.of(Line.quiet(words.scales().range(scale)))).orElse(List.of());
    }

    /** What the numbers of a lane mean; nothing for a lane without a known scale. */
    Optional<String> scaleInWords(Lane lane) {
        return scale(lane).map(scale -> words.scales().of(lane.title(), scale));
    }

    /** The scale on which a lane has values. */
    private Optional<Scale> scale(Lane lane) {
        return lane.type().scaled() && !lane.values().isEmpty() ? index.scale(lane.scale()) : Optional.empty();
    }

    /** Whether a value stands in a cell of its lane, or is told there. */
    boolean tells(Value value) {
        return values.tells(value);
    }

    /** What a feeling rests on. */
    List<Line> basis(Feeling feeling) {
        return feelings.basis(feeling);
    }

    /** A value that no curve holds, with whose it is, where it stands and what it rests on. */
    List<Line> value(Lane lane, Value value) {
        List<Line> lines = new ArrayList<>(values.bare(lane, value));
        index.valuePlace(lane.span(), value.at())
                .ifPresent(place -> lines.add(Line.plain(words.at(lane.span(), List.of(where(lane.span(), place))))));
        lines.addAll(feelings.basis(List.of(value)));
        lines.addAll(values.given(List.of(value)));
        return lines;
    }

    /** Whose curve it is. */
    String persona(Curve curve) {
        return curve.persona() < map.personas().size() ? map.personas().get(curve.persona()).name() : "";
    }

    /** The best time to meet the persona; nothing for a map that is no day. */
    String window() {
        return clock.window();
    }

    /** A stage with what is said of it. */
    List<Line> stage(Stage stage) {
        long minutes = stage.steps().stream().mapToLong(step -> Minutes.of(step).total()).sum();
        return List.of(Line.large(stage.name()), Line.plain(stage.description()), Line.quiet(department(stage.department())),
                Line.quiet(isBlueprint() && minutes > 0 ? words.say("minutes", words.count(minutes)) : ""));
    }

    /** The name of a department; nothing for no key. */
    String department(String key) {
        return key.isEmpty() ? "" : index.departmentName(key);
    }

    /** What stands above a column: number, action and flags of its step. */
    List<Line> column(Column column) {
        int number = column.number();
        if (number == 0) {
            return List.of(Line.quiet(words.say("no-steps")));
        }
        List<Line> lines = new ArrayList<>(List.of(Line.large(words.count(number))));
        lines.addAll(clock.above(number - 1));
        if (!isBlueprint()) {
            lines.add(Line.plain(steps.get(number - 1).action()));
        }
        lines.addAll(flow.of(steps.get(number - 1), number));
        return lines;
    }

    /** A step as a heading: number and action in one, and flags. */
    List<Line> heading(int number) {
        String action = steps.get(number - 1).action();
        List<Line> lines = new ArrayList<>(List.of(Line.strong(words.text("numbered", words.count(number), action))));
        lines.addAll(clock.above(number - 1));
        lines.addAll(flow.of(steps.get(number - 1), number));
        return lines;
    }

    /** The number of a step, or the name of a stage, from its place. */
    String where(Span span, int place) {
        return span == Span.STAGE ? map.stages().get(place).name() : words.count(place + 1);
    }

    private void place(Lane lane) {
        Map<Integer, List<List<Line>>> byPlace = new HashMap<>();
        if (lane.type() == LaneType.CUSTOMER_ACTIONS) {
            for (int i = 0; i < steps.size(); i++) {
                byPlace.put(i, List.of(cards.action(steps.get(i))));
            }
        }
        for (Card card : lane.cards()) {
            List<Integer> places = index.places(lane.span(), card);
            List<Line> lines = new ArrayList<>(cards.of(card));
            if (places.size() > 1) {
                lines.add(at(lane, places));
            }
            places.forEach(place -> byPlace.computeIfAbsent(place, key -> new ArrayList<>()).add(lines));
        }
        int count = lane.span() == Span.STAGE ? map.stages().size() : steps.size();
        for (int i = 0; i < count; i++) {
            for (PainPoint pain : gaps.at(lane, i)) {
                byPlace.computeIfAbsent(i, key -> new ArrayList<>())
                        .add(List.of(Line.strong(words.say("no-solution")), Line.quiet(pain.text())));
            }
        }
        placed.put(lane, byPlace);
    }
}
