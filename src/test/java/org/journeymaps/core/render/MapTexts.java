package org.journeymaps.core.render;

import java.util.stream.Stream;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.layout.DrawnLanes;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.ChannelUse;
import org.journeymaps.core.model.Content;
import org.journeymaps.core.model.Evidence;
import org.journeymaps.core.model.IssueLink;
import org.journeymaps.core.model.Item;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Link;
import org.journeymaps.core.model.Metric;
import org.journeymaps.core.model.Persona;
import org.journeymaps.core.model.Question;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.model.Touchpoint;
import org.journeymaps.core.model.Value;

/** Every text of a map that a reader is to find in each of its forms. */
public final class MapTexts {

    private final JourneyMap map;
    private final MapIndex index;

    private MapTexts(JourneyMap map) {
        this.map = map;
        this.index = MapIndex.of(map);
    }

    public static Stream<String> of(JourneyMap map) {
        MapTexts texts = new MapTexts(map);
        return Stream.of(texts.brief(), texts.journey(), map.lanes().stream().flatMap(texts::lane),
                        map.evidence().stream().flatMap(MapTexts::evidence))
                .flatMap(stream -> stream).filter(text -> !text.isBlank());
    }

    /** What all links of a map are called, though a form may say only what stands for them. */
    static Stream<String> links(JourneyMap map) {
        return Stream.of(map.personas().stream().map(Persona::photo), map.evidence().stream().map(Evidence::link),
                        map.lanes().stream().flatMap(lane -> lane.cards().stream())
                                .flatMap(card -> card instanceof Content content ? Stream.of(content.link()) : Stream.of()))
                .flatMap(links -> links).flatMap(MapTexts::words);
    }

    private static Stream<String> words(Link link) {
        if (link instanceof Link.Page page) {
            return Stream.of(page.title(), page.space(), page.map());
        }
        return link instanceof Link.Attachment file ? Stream.of(file.name(), file.space(), file.page()) : link(link);
    }

    private Stream<String> brief() {
        Stream<String> own = Stream.of(
                map.title(), map.purpose(), map.scenario(), map.owner(), index.departmentName(map.department()),
                map.industry(), map.attribution(), map.begins(), map.ends());
        return Stream.of(own, link(map.parent()), map.goals().stream(), map.expectations().stream(),
                        map.successMetrics().stream(),
                        map.stamps().stream().flatMap(stamp -> Stream.of(stamp.by(), stamp.text())),
                        map.personas().stream().flatMap(MapTexts::persona))
                .flatMap(stream -> stream);
    }

    private static Stream<String> persona(Persona persona) {
        return Stream.of(Stream.of(persona.name(), persona.role(), persona.segment(), persona.quote(),
                        persona.buying(), persona.scenario()),
                persona.goals().stream(), persona.frustrations().stream(), persona.demographics().stream(),
                persona.interests().stream(), persona.traits().stream()).flatMap(stream -> stream);
    }

    private Stream<String> journey() {
        return Stream.concat(map.stages().stream().flatMap(this::stage), map.steps().stream().flatMap(this::step));
    }

    private Stream<String> step(Step step) {
        boolean clock = map.lanes().stream().anyMatch(lane -> lane.type() == LaneType.CLOCK);
        return Stream.concat(Stream.of(step.action(), clock ? "" : step.start(), clock ? "" : step.end()),
                step.branches().stream().flatMap(branch -> Stream.of(branch.when(), branch.text())));
    }

    private Stream<String> stage(Stage stage) {
        return Stream.of(stage.name(), stage.description(), index.departmentName(stage.department()));
    }

    private Stream<String> lane(Lane lane) {
        if (DrawnLanes.hidden(map).contains(lane)) {
            return Stream.of(lane.title());
        }
        boolean empty = lane.cards().isEmpty() && lane.values().isEmpty();
        Stream<String> raters = lane.values().stream().map(Value::rater).filter(rater -> !rater.isBlank()).distinct();
        return Stream.of(Stream.of(empty ? "" : lane.title()), raters, lane.cards().stream().flatMap(this::card))
                .flatMap(texts -> texts);
    }

    private Stream<String> card(Card card) {
        Stream<String> issues = card instanceof Item item ? item.issues().stream().map(IssueLink::key) : Stream.empty();
        return Stream.of(Stream.of(card.text()), further(card), issues).flatMap(texts -> texts);
    }

    private Stream<String> further(Card card) {
        Stream<String> owner = Stream.of(index.departmentName(card.department()));
        if (card instanceof Touchpoint touchpoint) {
            return Stream.concat(owner, Stream.of(touchpoint.network(), touchpoint.person()));
        }
        if (card instanceof ChannelUse use) {
            return Stream.of(use.network());
        }
        if (card instanceof Question question) {
            return Stream.of(question.source(), question.topic());
        }
        if (card instanceof Content content) {
            return content.text().isBlank() ? link(content.link()) : Stream.of();
        }
        return card instanceof Metric metric ? Stream.concat(owner, metric(metric)) : owner;
    }

    /** What a link is called; a file may stand in for a picture that is not to be had. */
    private static Stream<String> link(Link link) {
        if (link instanceof Link.Page page) {
            return Stream.of(page.title());
        }
        if (link instanceof Link.Attachment attachment) {
            return Stream.of(attachment.name());
        }
        if (link instanceof Link.Issue issue) {
            return Stream.of(issue.key());
        }
        return link instanceof Link.Address address ? Stream.of(address.uri()) : Stream.of();
    }

    private Stream<String> metric(Metric metric) {
        boolean counted = metric.now() instanceof Reading.Number || metric.target() instanceof Reading.Number;
        return Stream.of(metric.name(), counted ? metric.unit() : "", metric.period(), metric.trend(), metric.person());
    }

    private static Stream<String> evidence(Evidence evidence) {
        return Stream.concat(Stream.of(evidence.source(), evidence.text()), link(evidence.link()));
    }
}
