package org.journeymaps.core.render.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.core.insight.Coverage;
import org.journeymaps.core.insight.Curve;
import org.journeymaps.core.insight.Feeling;
import org.journeymaps.core.insight.Minutes;
import org.journeymaps.core.insight.Times;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Persona;
import org.journeymaps.core.model.Review;
import org.journeymaps.core.model.Scope;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Stamp;

/** What a static form says of a map before its journey: who, why, and how it went. */
final class StaticBrief {

    private final StaticMap content;
    private final JourneyMap map;
    private final StaticWords words;
    private final LocalDate today;

    /** What is said on a day, after which a review is overdue or not. */
    StaticBrief(StaticMap content, LocalDate today) {
        this.today = today;
        this.content = content;
        this.map = content.map();
        this.words = content.words();
    }

    /** The heading of the map, with type, scope, owner and review in a line below. */
    List<Line> title() {
        return List.of(Line.title(heading()), Line.quiet(subtitle()), Line.quiet(map.attribution()));
    }

    String heading() {
        return map.title().isBlank() ? words.say("untitled") : map.title();
    }

    private String subtitle() {
        String scope = map.scope() == Scope.UNSTATED ? "" : words.code("scope", map.scope());
        String owner = map.owner().isBlank() ? "" : words.say("owner", map.owner());
        return Stream.of(words.code("type", map.type()), scope, owner, content.department(map.department()), review(map.review()))
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> words.text("parts", a, b)).orElseThrow();
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        List<Persona> personas = map.personas();
        personas.stream().limit(1).forEach(persona -> entries.add(persona(words.text("persona"), persona)));
        add(entries, "scenario", List.of(map.scenario()));
        add(entries, "glance", List.of(glance()));
        add(entries, "clock.best", List.of(content.window()));
        add(entries, "expectations", map.expectations());
        add(entries, "purpose", List.of(map.purpose()));
        add(entries, content.isBlueprint() ? "service-goal" : "goals", map.goals());
        add(entries, "success-metrics", map.successMetrics());
        add(entries, "begins", List.of(map.begins()));
        add(entries, "ends", List.of(map.ends()));
        add(entries, "industry", List.of(map.industry()));
        List<Line> parent = new LinkWords(words).of(map.parent());
        if (!parent.isEmpty()) {
            entries.add(Entry.of(words.say("parent"), parent.toArray(Line[]::new)));
        }
        personas.stream().skip(1).forEach(persona -> entries.add(persona(words.say("compared"), persona)));
        add(entries, "stamps", map.stamps().stream().map(this::stamp).toList());
        return entries;
    }

    /** Mean, low, end and coverage of the curve that stands for the map, and how many pain points there are. */
    String glance() {
        List<String> said = new ArrayList<>();
        Minutes minutes = Times.of(map).map();
        if (content.isBlueprint() && minutes.total() > 0) {
            said.add(words.text(minutes.waiting() > 0 ? "minutes-wait" : "minutes", words.count(minutes.total()),
                    words.count(minutes.waiting())));
        }
        content.insights().main().ifPresent(curve -> {
            Coverage coverage = curve.coverage();
            boolean steps = curve.lane().span() == Span.STEP;
            said.add(words.text(steps ? "mean-steps" : "mean-stages",
                    words.mean(curve.scale(), curve.mean()), coverage.all()));
            said.add(words.text("lowest", level(curve, curve.lowest()), at(curve, curve.lowest())));
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
        trait(lines, "goal", persona.goals());
        trait(lines, "frustration", persona.frustrations());
        trait(lines, "channels", persona.channels().stream().map(channel -> words.code("channel", channel)).toList());
        if (!persona.quote().isBlank()) {
            lines.add(Line.plain(words.say("quote", persona.quote())));
        }
        trait(lines, "situation", one(persona.scenario()));
        trait(lines, "demographics", persona.demographics());
        trait(lines, "interests", persona.interests());
        trait(lines, "buying", one(persona.buying()));
        trait(lines, "traits", persona.traits());
        lines.addAll(new LinkWords(words).of(persona.photo()));
        return Entry.of(title, lines.toArray(Line[]::new));
    }

    private static List<String> one(String text) {
        return text.isBlank() ? List.of() : List.of(text);
    }

    private String stamp(Stamp stamp) {
        String who = stamp.date().isBlank() ? words.say("stamp", stamp.by())
                : words.say("stamp-dated", stamp.by(), words.date(stamp.date()));
        return stamp.text().isBlank() ? who : words.say("stamp-text", who, stamp.text());
    }

    private void trait(List<Line> lines, String name, List<String> traits) {
        if (!traits.isEmpty()) {
            lines.add(Line.plain(words.text("trait", words.say(name, traits.size()), words.list(traits))));
        }
    }

    private void add(List<Entry> entries, String title, List<String> texts) {
        Line[] lines = texts.stream().filter(text -> !text.isBlank()).map(Line::plain).toArray(Line[]::new);
        if (lines.length > 0) {
            entries.add(Entry.of(words.say(title), lines));
        }
    }

    private String review(Review review) {
        return review.next()
                .map(day -> words.say(today.isAfter(day) ? "review-overdue" : "review", words.date(day)))
                .orElseGet(() -> review.last().isBlank() ? "" : words.text("last-review", words.date(review.last())));
    }
}
