package org.journeymaps.core.render.screen.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.core.insight.Minutes;
import org.journeymaps.core.insight.Times;
import org.journeymaps.core.layout.DrawnLanes;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.model.PainPoint;
import org.journeymaps.core.model.Touchpoint;
import org.journeymaps.core.render.markup.HtmlWriter;

/** What a service blueprint says at its head and foot: the goal of the service, its contact, its time, what it hides. */
public final class ScreenService {

    private final Sheet sheet;
    private final HtmlWriter out;
    private final JourneyMap map;
    private final Minutes minutes;

    /** Writes to a sheet. */
    public ScreenService(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
        this.map = sheet.map;
        this.minutes = isBlueprint() ? Times.of(map).map() : Minutes.NONE;
    }

    /** Whether the map is a service blueprint. */
    public boolean isBlueprint() {
        return map.type() == MapType.SERVICE_BLUEPRINT;
    }

    /** Whether the map is a service of which it is known how long it takes. */
    public boolean isTimed() {
        return isBlueprint() && minutes.total() > 0;
    }

    /** Whether the line of interaction shows a lane of touchpoints. */
    public boolean hasContact() {
        return contacts().isPresent();
    }

    /** The lane of touchpoints that the line of interaction shows, all alike; nothing where they have a row of their own. */
    private Optional<Lane> contacts() {
        List<Lane> hidden = DrawnLanes.hidden(map);
        return map.lanes().stream()
                .filter(lane -> isBlueprint() && lane.type() == LaneType.TOUCHPOINTS && !hidden.contains(lane))
                .filter(lane -> sheet.layout.rows().stream().noneMatch(row -> row.lane() == lane))
                .findFirst();
    }

    /** Writes the name of that lane and what its touchpoints have in common. */
    public void writeContact() {
        contacts().ifPresent(lane -> {
            sheet.mapText("div", "jm-label", lane.title().isBlank() ? sheet.say("contact") : lane.title());
            lane.cards().stream().limit(1)
                    .flatMap(card -> card instanceof Touchpoint touchpoint ? Stream.of(touchpoint) : Stream.of())
                    .forEach(this::writeContact);
        });
    }

    private void writeContact(Touchpoint touchpoint) {
        String channel = touchpoint.channel().code();
        out.start("div", "jm-reason jm-service-contact");
        sheet.icon("channel-" + channel);
        out.element("span", "jm-word", sheet.say("contact.everywhere", sheet.say("channel." + channel),
                sheet.say("direction." + touchpoint.direction().code()),
                sheet.say("contact." + touchpoint.ownership().code())));
        out.end();
    }

    /** Writes how long the service takes, and how many of its pain points are in Jira. */
    public void writeFigures() {
        writeMinutes(minutes.total(), "glance.minutes-all");
        if (minutes.waiting() > 0) {
            writeMinutes(minutes.waiting(), "glance.minutes-wait");
        }
        List<PainPoint> pains = map.items().stream().filter(PainPoint.class::isInstance).map(PainPoint.class::cast).toList();
        if (!pains.isEmpty()) {
            int filed = (int) pains.stream().filter(pain -> !pain.issues().isEmpty()).count();
            out.start("div", "jm-fact").start("div", "jm-fact-figure");
            sheet.around("glance.share", () -> out.element("b", "jm-figure", sheet.numbers.count(filed)),
                    sheet.numbers.count(pains.size()));
            out.end().element("div", "jm-fact-name", sheet.say("glance.pains-filed", pains.size())).end();
        }
    }

    private void writeMinutes(long count, String caption) {
        out.start("div", "jm-fact").start("div", "jm-fact-figure");
        sheet.around("minutes", () -> out.element("b", "jm-figure", sheet.numbers.count(count)));
        out.end().element("div", "jm-fact-name", sheet.say(caption)).end();
    }

    /** Says which lanes a blueprint does not show. */
    public void writeHidden() {
        List<Lane> hidden = DrawnLanes.hidden(map);
        if (!hidden.isEmpty()) {
            sheet.mapText("div", "jm-left-out", sheet.say("hidden-lanes", hidden.size(),
                    hidden.stream().map(Lane::title).collect(Collectors.joining(", "))));
        }
    }

    /** Title of the row of steps, with the time of all. */
    public void writeTimeTitle() {
        out.start("th", "jm-lane").attribute("scope", "row");
        out.element("div", "jm-lane-title", sheet.say(minutes.total() > 0 ? "minutes-title" : "steps-title"));
        if (minutes.total() > 0) {
            out.element("div", "jm-lane-note", minutes.waiting() > 0
                    ? sheet.say("minutes-note-wait", sheet.numbers.count(minutes.total()), sheet.numbers.count(minutes.waiting()))
                    : sheet.say("minutes-note", sheet.numbers.count(minutes.total())));
        }
        out.end();
    }
}
