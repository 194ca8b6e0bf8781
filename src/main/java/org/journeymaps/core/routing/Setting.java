package org.journeymaps.core.routing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.core.model.Improvement;
import org.journeymaps.core.model.Item;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.PainPoint;
import org.journeymaps.core.model.Persona;
import org.journeymaps.core.model.Quote;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Stage;

/** What is told of an item beside its own text: where it stands, who speaks there, how it is rated, what it rests on. */
final class Setting {

    private static final int RATINGS = 5;

    private final JourneyMap map;
    private final Item item;
    private final Whereabouts whereabouts;
    private final Wording words;

    private Setting(JourneyMap map, Item item, Wording words) {
        this.map = map;
        this.item = item;
        this.whereabouts = Whereabouts.of(map, item);
        this.words = words;
    }

    static Setting of(JourneyMap map, Item item, Wording words) {
        return new Setting(map, item, words);
    }

    Item item() {
        return item;
    }

    /** What sort of item it is: a pain point, an opportunity or a solution. */
    String type() {
        return words.say(item instanceof PainPoint ? LaneType.PAIN.code() : whereabouts.lane().type().code());
    }

    Description description(PageReference page) {
        Optional<Quote> quote = quote();
        Optional<Persona> persona = quote.map(Quote::persona).filter(id -> !id.isEmpty()).flatMap(this::persona)
                .or(() -> map.personas().stream().findFirst());
        String said = quote.map(Quote::text).or(() -> persona.map(Persona::quote)).map(Wording::shorten).orElse("");
        List<Description.Fact> facts = new ArrayList<>();
        addPlace(facts);
        add(facts, "persona", persona.map(each -> words.parts(each.name(), each.role())).orElse(""));
        addRatings(facts);
        add(facts, "evidence", words.list(new Sources(map, words).at(whereabouts)));
        add(facts, "map", map.title());
        add(facts, "page", page.title());
        String quoted = said.isEmpty() ? "" : words.say("quote", said);
        return new Description(item.text(), quoted, facts, page.to(map, item), words.say("cut"));
    }

    private void addPlace(List<Description.Fact> facts) {
        add(facts, "stage", words.list(whereabouts.stages().stream().map(Stage::name)));
        add(facts, "step", words.list(whereabouts.steps().stream()
                .map(each -> words.say("numbered", each.number(), each.step().action()))));
    }

    private void addRatings(List<Description.Fact> facts) {
        if (item instanceof PainPoint pain) {
            add(facts, "severity", rating(pain.severity()));
            add(facts, "frequency", rating(pain.frequency()));
            add(facts, "reach", rating(pain.reach()));
        } else if (item instanceof Improvement improvement) {
            Set<String> answers = new HashSet<>(improvement.answers());
            add(facts, "answers", words.list(map.items().stream()
                    .filter(other -> other instanceof PainPoint && answers.contains(other.id())).map(Item::text)));
        }
    }

    private void add(List<Description.Fact> facts, String label, String value) {
        String line = Wording.shorten(value);
        if (!line.isEmpty()) {
            facts.add(new Description.Fact(words.say("label." + label), line));
        }
    }

    private String rating(int rating) {
        return rating > 0 ? words.say("rating", rating, RATINGS) : "";
    }

    /** A quote at one of the item's steps or else stages; one of the first persona if there is one. */
    private Optional<Quote> quote() {
        List<Quote> quotes = Stream.of(Span.STEP, Span.STAGE).flatMap(this::quotes).toList();
        return quotes.stream().filter(this::isOfFirstPersona).findFirst().or(() -> quotes.stream().findFirst());
    }

    private Stream<Quote> quotes(Span span) {
        List<String> places = whereabouts.places(span);
        return map.lanes().stream()
                .filter(lane -> lane.span() == span)
                .flatMap(lane -> lane.cards().stream())
                .filter(Quote.class::isInstance).map(Quote.class::cast)
                .filter(quote -> !quote.text().isBlank() && quote.at().stream().anyMatch(places::contains));
    }

    private boolean isOfFirstPersona(Quote quote) {
        return quote.persona().isEmpty()
                || map.personas().stream().limit(1).anyMatch(first -> first.id().equals(quote.persona()));
    }

    private Optional<Persona> persona(String id) {
        return map.personas().stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
