package org.journeymaps.core.render.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymaps.core.insight.SourceType;
import org.journeymaps.core.layout.DrawnLanes;
import org.journeymaps.core.layout.EmpathyMap;
import org.journeymaps.core.layout.TrayItem;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.DataType;
import org.journeymaps.core.model.Evidence;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Persona;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.Value;
import org.journeymaps.core.render.words.RingWords;

/** What a static form says of a map outside its journey. */
final class StaticEntries {

    private final StaticMap map;
    private final StaticWords words;

    StaticEntries(StaticMap map) {
        this.map = map;
        this.words = map.words();
    }

    /** The lanes for the whole map. */
    List<Entry> wholeMap() {
        return map.lanes().stream()
                .filter(lane -> lane.span() == Span.MAP)
                .map(lane -> new Entry(words.text("whole-map", lane.title()), map.whole(lane)))
                .filter(entry -> !entry.items().isEmpty())
                .toList();
    }

    /** What is in the persona's head. */
    List<Entry> empathy() {
        return map.empathy().parts().stream().flatMap(this::part).toList();
    }

    /** How the journey of a circular map begins anew; nothing for another map. */
    List<Line> loop() {
        return List.of(Line.plain(RingWords.loop(map.map(), words::say)));
    }

    /** The heading over what is in the persona's head. */
    String personaName() {
        return map.map().personas().stream().map(Persona::name).findFirst().orElseGet(() -> words.say("empathy"));
    }

    private Stream<Entry> part(EmpathyMap.Part part) {
        String name = words.say("empathy." + part.type().code());
        return part.lanes().stream().filter(lane -> !lane.cards().isEmpty()).map(lane -> new Entry(
                lane.title().isBlank() ? name : lane.title(),
                lane.cards().stream().map(card -> map.placedCard(lane, card)).toList()));
    }

    /** What stands nowhere in the journey: cards without a place, and values that no curve can hold. */
    List<Entry> notPlaced() {
        List<Entry> entries = new ArrayList<>();
        for (Lane lane : map.lanes()) {
            List<List<Line>> items = new ArrayList<>();
            unplaced(lane).forEach(card -> items.add(map.card(card)));
            values(lane).forEach(value -> items.add(map.value(lane, value)));
            if (!items.isEmpty()) {
                entries.add(new Entry(lane.title(), items));
            }
        }
        return entries;
    }

    /** The lanes that a blueprint does not show. */
    List<Entry> hidden() {
        List<Lane> hidden = DrawnLanes.hidden(map.map());
        return hidden.isEmpty() ? List.of() : List.of(Entry.of(words.text("hidden-lanes"),
                Line.plain(words.list(hidden.stream().map(Lane::title).toList()))));
    }

    /** What the map amounts to. */
    List<Entry> findings() {
        return map.findings().stream()
                .map(finding -> new Entry(finding.title(), finding.lines().stream()
                        .map(line -> List.of(Line.plain(line)))
                        .toList()))
                .toList();
    }

    /** The sources of the values, by the numbers with which values refer to them. */
    List<Entry> evidence() {
        List<Evidence> evidence = map.map().evidence();
        return IntStream.range(0, evidence.size())
                .mapToObj(i -> Entry.of(words.text("source", i + 1), source(evidence.get(i)).toArray(Line[]::new)))
                .toList();
    }

    private List<Line> source(Evidence source) {
        List<Line> lines = new ArrayList<>(List.of(Line.strong(source.source()), Line.plain(source.text())));
        DataType data = SourceType.of(source);
        if (data != DataType.UNSTATED) {
            lines.add(Line.quiet(words.code("data", data)));
        }
        lines.add(Line.quiet(words.date(source.date())));
        lines.add(Line.quiet(source.n() > 0 ? words.say("evidence.n", source.n()) : ""));
        lines.addAll(new LinkWords(words).of(source.link()));
        return lines;
    }

    private List<Card> unplaced(Lane lane) {
        return map.layout().tray().stream()
                .filter(item -> item.lane() == lane).map(TrayItem::cards).findFirst().orElse(List.of());
    }

    private List<Value> values(Lane lane) {
        return lane.values().stream().filter(value -> lane.span() != Span.MAP && !map.draws(lane, value)).toList();
    }
}
