package org.journeymaps.core.render;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.core.insight.Coverage;
import org.journeymaps.core.insight.Curve;
import org.journeymaps.core.insight.Feeling;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Persona;
import org.journeymaps.core.model.Review;
import org.journeymaps.core.model.Scope;
import org.journeymaps.core.model.Span;

/** What a static form says of a map before its journey: who, why, and how it went. */
final class StaticBrief {

    private final StaticMap content;
    private final JourneyMap map;
    private final StaticWords words;

    StaticBrief(StaticMap content) {
        this.content = content;
        this.map = content.map();
        this.words = content.words();
    }

    /** The heading of the map, with type, scope, owner and review in a line below. */
    List<Line> title() {
        return List.of(Line.title(map.title()), Line.quiet(subtitle()));
    }

    private String subtitle() {
        String type = words.code("type", map.type());
        String lens = map.scope() == Scope.UNSTATED ? type : words.list(List.of(type, words.code("scope", map.scope())));
        String owner = map.owner().isBlank() ? "" : words.text("owner", map.owner());
        return Stream.of(lens, owner, content.department(map.department()), review(map.review()))
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> words.text("parts", a, b)).orElseThrow();
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        List<Persona> personas = map.personas();
        personas.stream().limit(1).forEach(persona -> entries.add(persona("persona", persona)));
        add(entries, "scenario", List.of(map.scenario()));
        add(entries, "glance", List.of(glance()));
        add(entries, "expectations", map.expectations());
        add(entries, "purpose", List.of(map.purpose()));
        add(entries, "goals", map.goals());
        personas.stream().skip(1).forEach(persona -> entries.add(persona("compared", persona)));
        return entries;
    }

    /** Mean, low, end and coverage of the curve that stands for the map, and how many pain points there are. */
    String glance() {
        List<String> said = new ArrayList<>();
        content.insights().main().ifPresent(curve -> {
            Coverage coverage = curve.coverage();
            boolean steps = curve.lane().span() == Span.STEP;
            said.add(words.text(steps ? "mean-steps" : "mean-stages",
                    words.signed(curve.scale(), curve.mean()), coverage.all()));
            curve.low().ifPresent(low -> said.add(words.text("low", level(curve, low), at(curve, low))));
            Feeling end = curve.feelings().get(curve.feelings().size() - 1);
            said.add(words.text("end", level(curve, end), at(curve, end)));
            said.add(words.text(steps ? "evidenced-steps" : "evidenced-stages", coverage.evidenced(), coverage.all()));
        });
        if (content.insights().pains() > 0) {
            said.add(words.text("pains", content.insights().pains()));
        }
        return String.join(" ", said);
    }

    private String level(Curve curve, Feeling feeling) {
        return words.level(curve.scale(), feeling.value());
    }

    private String at(Curve curve, Feeling feeling) {
        Span span = curve.lane().span();
        return words.text(span == Span.STEP ? "step" : "in-stage", content.where(span, feeling.place()));
    }

    private Entry persona(String title, Persona persona) {
        List<Line> lines = new ArrayList<>(List.of(Line.strong(persona.name())));
        lines.add(Line.plain(words.list(Stream.of(persona.role(), persona.segment()).filter(s -> !s.isBlank()).toList())));
        trait(lines, "persona.goals", persona.goals());
        trait(lines, "persona.frustrations", persona.frustrations());
        trait(lines, "persona.channels", persona.channels().stream().map(channel -> words.code("channel", channel)).toList());
        if (!persona.quote().isBlank()) {
            lines.add(Line.plain(words.text("quote", persona.quote())));
        }
        return Entry.of(words.text(title), lines.toArray(Line[]::new));
    }

    private void trait(List<Line> lines, String name, List<String> traits) {
        if (!traits.isEmpty()) {
            lines.add(Line.plain(words.text(name, words.list(traits))));
        }
    }

    private void add(List<Entry> entries, String title, List<String> texts) {
        Line[] lines = texts.stream().filter(text -> !text.isBlank()).map(Line::plain).toArray(Line[]::new);
        if (lines.length > 0) {
            entries.add(Entry.of(words.text(title), lines));
        }
    }

    private String review(Review review) {
        try {
            LocalDate next = LocalDate.parse(review.last()).plus(Period.parse(review.every()));
            return words.text("review.next", words.date(next));
        } catch (DateTimeException | ArithmeticException e) {
            return review.last().isBlank() ? "" : words.text("review.last", words.date(review.last()));
        }
    }
}
