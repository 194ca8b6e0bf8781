package org.journeymaps.core.render;

import java.util.stream.Stream;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.Evidence;
import org.journeymaps.core.model.Improvement;
import org.journeymaps.core.model.IssueLink;
import org.journeymaps.core.model.Item;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Metric;
import org.journeymaps.core.model.PainPoint;
import org.journeymaps.core.model.Persona;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Touchpoint;

/** Every text of a map that a reader is to find in each of its forms. */
final class MapTexts {

    private final JourneyMap map;
    private final MapIndex index;

    private MapTexts(JourneyMap map) {
        this.map = map;
        this.index = MapIndex.of(map);
    }

    static Stream<String> of(JourneyMap map) {
        MapTexts texts = new MapTexts(map);
        return Stream.of(texts.brief(), texts.journey(), map.lanes().stream().flatMap(texts::lane),
                        map.evidence().stream().flatMap(MapTexts::evidence))
                .flatMap(stream -> stream).filter(text -> !text.isBlank());
    }

    private Stream<String> brief() {
        Stream<String> own = Stream.of(
                map.title(), map.purpose(), map.scenario(), map.owner(), index.departmentName(map.department()));
        return Stream.of(own, map.goals().stream(), map.expectations().stream(),
                        map.personas().stream().flatMap(MapTexts::persona))
                .flatMap(stream -> stream);
    }

    private static Stream<String> persona(Persona persona) {
        return Stream.of(Stream.of(persona.name(), persona.role(), persona.segment(), persona.quote()),
                persona.goals().stream(), persona.frustrations().stream()).flatMap(stream -> stream);
    }

    private Stream<String> journey() {
        return Stream.concat(map.stages().stream().flatMap(this::stage), map.steps().stream().map(step -> step.action()));
    }

    private Stream<String> stage(Stage stage) {
        return Stream.of(stage.name(), stage.description(), index.departmentName(stage.department()));
    }

    private Stream<String> lane(Lane lane) {
        boolean empty = lane.cards().isEmpty() && lane.values().isEmpty();
        return Stream.concat(Stream.of(empty ? "" : lane.title()), lane.cards().stream().flatMap(this::card));
    }

    private Stream<String> card(Card card) {
        Stream<String> issues = card instanceof Item item ? item.issues().stream().map(IssueLink::key) : Stream.empty();
        return Stream.of(Stream.of(card.text()), further(card), issues).flatMap(texts -> texts);
    }

    private Stream<String> further(Card card) {
        if (card instanceof Touchpoint touchpoint) {
            return Stream.of(index.departmentName(touchpoint.department()));
        }
        if (card instanceof PainPoint pain) {
            return Stream.of(index.departmentName(pain.department()));
        }
        if (card instanceof Improvement improvement) {
            return Stream.of(index.departmentName(improvement.department()));
        }
        return card instanceof Metric metric ? metric(metric) : Stream.empty();
    }

    private Stream<String> metric(Metric metric) {
        boolean counted = metric.now() instanceof Reading.Number || metric.target() instanceof Reading.Number;
        return Stream.of(metric.name(), counted ? metric.unit() : "", metric.trend(), index.departmentName(metric.department()));
    }

    private static Stream<String> evidence(Evidence evidence) {
        return Stream.of(evidence.source(), evidence.text());
    }
}
