package org.journeymaps.core.render.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.journeymaps.core.insight.Curve;
import org.journeymaps.core.insight.Feeling;
import org.journeymaps.core.insight.Findings;
import org.journeymaps.core.insight.Forecast;
import org.journeymaps.core.insight.Funnel;
import org.journeymaps.core.insight.Insights;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.layout.FunnelRow;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Value;
import org.journeymaps.core.render.words.Averages;
import org.journeymaps.core.render.words.ValueNotes;

/** Lanes of values in words: each value in its cell, what it rests on, and what the lane amounts to. */
final class ValueLines {

    private final JourneyMap map;
    private final MapIndex index;
    private final Insights insights;
    private final List<Funnel> funnels;
    private final StaticWords words;
    private final ValueNotes notes;
    private final Averages averages;
    private final FeelingLines feelings;
    private final Map<Curve, Forecast> forecasts = new IdentityHashMap<>();
    private final Map<Feeling, List<Value>> foreseen = new IdentityHashMap<>();
    private final Set<Value> told = Collections.newSetFromMap(new IdentityHashMap<>());

    ValueLines(JourneyMap map, MapIndex index, Insights insights, Findings findings, StaticWords words) {
        this.map = map;
        this.index = index;
        this.insights = insights;
        this.funnels = Funnel.of(map, index);
        this.words = words;
        this.notes = new ValueNotes(map, words::say, words.numbers(), words::date);
        this.averages = new Averages(findings.scores(), words::say, words.numbers());
        this.feelings = new FeelingLines(map, words);
        for (Lane lane : map.lanes()) {
            for (Curve curve : insights.curves(lane)) {
                curve.feelings().forEach(feeling -> told.addAll(feeling.values()));
                if (lane.type() == LaneType.CURVE && curve.scale().emotions().isEmpty()) {
                    forecasts.put(curve, Forecast.of(index, curve));
                }
            }
            index.scale(lane.scale()).ifPresent(scale -> lane.values().stream()
                    .filter(value -> value.basis() == Basis.PREDICTED && !told.contains(value) && scale.holds(value.value()))
                    .forEach(value -> foresee(lane, value)));
        }
        funnels.forEach(funnel -> funnel.levels().forEach(level -> told.addAll(level.values())));
    }

    /** Puts a prediction beside what came of it; most curves tell it as a forecast. */
    private void foresee(Lane lane, Value value) {
        OptionalInt place = index.valuePlace(lane.span(), value.at());
        OptionalInt persona = index.persona(value.persona());
        for (Curve curve : insights.curves(lane)) {
            if (place.isPresent() && persona.isPresent() && curve.persona() == persona.getAsInt()) {
                curve.feelings().stream().filter(feeling -> feeling.place() == place.getAsInt()).forEach(feeling -> {
                    told.add(value);
                    if (!forecasts.containsKey(curve)) {
                        foreseen.computeIfAbsent(feeling, key -> new ArrayList<>()).add(value);
                    }
                });
            }
        }
    }

    /** Whether a value stands in a cell of its lane, or is told there. */
    boolean tells(Value value) {
        return told.contains(value);
    }

    /** A value that no feeling is made of, with whose it is, and whether it is off its scale. */
    List<Line> bare(Lane lane, Value value) {
        OptionalInt persona = index.persona(value.persona());
        List<Line> lines = new ArrayList<>(
                persona.isPresent() ? persona(persona.getAsInt()) : List.of(Line.quiet(value.persona())));
        Optional<Scale> scale = index.scale(lane.scale());
        String number = scale.map(known -> words.level(known, value.value())).orElseGet(() -> words.bare(value.value()));
        boolean outside = scale.filter(known -> !known.holds(value.value())).isPresent();
        lines.add(Line.strong(outside ? words.say("outside-scale", number) : number));
        return lines;
    }

    /** What a lane of signs, bands or volumes says at a step or stage. */
    List<List<Line>> at(Lane lane, int place) {
        List<List<Line>> said = new ArrayList<>();
        for (Curve curve : insights.curves(lane)) {
            curve.feelings().stream().filter(feeling -> feeling.place() == place)
                    .forEach(feeling -> said.add(sign(curve, feeling)));
        }
        for (Funnel funnel : funnels) {
            if (funnel.lane() == lane) {
                funnel.levels().stream().filter(level -> level.place() == place)
                        .forEach(level -> said.add(level(funnel, level)));
            }
        }
        return said;
    }

    /** A value for the whole map. */
    List<Line> whole(Lane lane, Value value) {
        List<Line> lines = new ArrayList<>();
        index.persona(value.persona()).ifPresentOrElse(
                persona -> lines.addAll(persona(persona)), () -> lines.add(Line.quiet(value.persona())));
        Optional<Scale> scale = index.scale(lane.scale());
        lines.add(Line.strong(scale.map(known -> inWords(known, value.value())).orElseGet(() -> words.bare(value.value()))));
        lines.addAll(feelings.basis(List.of(value)));
        Feeling only = new Feeling(0, value.value(), value.value(), value.value(), value.basis().evidenced(), List.of(value));
        scale.ifPresent(known -> notes.of(known, only).forEach(note -> lines.add(Line.quiet(note))));
        return lines;
    }

    private String inWords(Scale scale, double value) {
        if (!scale.holds(value)) {
            return words.say("outside-scale", words.bare(value));
        }
        boolean good = scale.valence() && scale.emotions().isEmpty();
        return words.named(scale, value, good ? words.feeling(scale, value) : words.value(scale, value));
    }

    private List<Line> sign(Curve curve, Feeling feeling) {
        List<Line> lines = new ArrayList<>(persona(curve.persona()));
        String value = curve.scale().valence()
                ? words.feeling(curve.scale(), feeling.value())
                : words.value(curve.scale(), feeling.value());
        lines.add(Line.strong(words.named(curve.scale(), feeling.value(), value)));
        lines.addAll(feelings.basis(feeling.values()));
        lines.addAll(notes(curve, feeling));
        return lines;
    }

    private List<Line> level(Funnel funnel, Funnel.Level level) {
        List<Line> lines = new ArrayList<>(persona(funnel.persona()));
        lines.add(Line.strong(words.bare(level.volume())));
        String said = notes.of(new FunnelRow.Bar(funnel.persona(), level, 0, level == funnel.levels().get(0)));
        if (!said.isEmpty()) {
            lines.add(Line.plain(said));
        }
        lines.addAll(feelings.basis(level.values()));
        lines.addAll(given(level.values()));
        return lines;
    }

    private List<Line> persona(int persona) {
        return map.personas().size() > 1 && persona < map.personas().size()
                ? List.of(Line.quiet(map.personas().get(persona).name()))
                : List.of();
    }

    /** Who gave values, and when. */
    List<Line> given(List<Value> values) {
        return notes.given(values).stream().map(Line::quiet).toList();
    }

    /** Raters, given names, contacts and the forecast of a feeling. */
    List<Line> notes(Curve curve, Feeling feeling) {
        List<Line> lines = new ArrayList<>(notes.of(curve.scale(), feeling).stream().map(Line::quiet).toList());
        if (forecasts.containsKey(curve)) {
            forecasts.get(curve).points().stream()
                    .filter(point -> point.place() == feeling.place() && point.error().isPresent())
                    .forEach(point -> lines.add(Line.quiet(notes.of(curve.scale(), point))));
        }
        for (Value value : foreseen.getOrDefault(feeling, List.of())) {
            Scale scale = index.scale(curve.lane().scale()).orElseThrow();
            lines.add(Line.quiet(
                    words.say("told", words.level(scale, value.value()), words.code("basis", value.basis()))));
            lines.addAll(feelings.sources(value.evidence()));
        }
        return lines;
    }

    List<Line> averages(Lane lane) {
        List<Line> lines = new ArrayList<>();
        for (Curve curve : insights.curves(lane)) {
            lines.addAll(persona(curve.persona()));
            lines.add(Line.quiet(averages.of(curve)));
        }
        return lines;
    }
}
