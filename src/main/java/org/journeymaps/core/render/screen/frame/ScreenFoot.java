package org.journeymaps.core.render.screen.frame;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeymaps.core.layout.curve.Overview;
import org.journeymaps.core.model.Review;
import org.journeymaps.core.model.Stamp;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.screen.sheet.ScreenService;
import org.journeymaps.core.render.screen.sheet.Sheet;

/** The foot of the map: a legend of what occurs on it, who looks after it, what it amounts to, and
 * what its values rest on. */
public final class ScreenFoot {

    private final Sheet sheet;
    private final HtmlWriter out;

    /** Writes to a sheet. */
    public ScreenFoot(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
    }

    /** Writes what the map tells, its sources and the legend. */
    public void write() {
        out.start("div", "jm-foot");
        new ScreenLegend(sheet).write();
        new ScreenService(sheet).writeHidden();
        writeCare();
        writeStamps();
        new ScreenFindings(sheet).write();
        if (!sheet.map.evidence().isEmpty()) {
            new ScreenEvidence(sheet).write();
        }
        out.end();
    }

    private void writeCare() {
        List<String> parts = new ArrayList<>();
        if (!sheet.map.owner().isBlank()) {
            parts.add(sheet.say("owner", sheet.map.owner()));
        }
        if (!sheet.map.department().isEmpty()) {
            parts.add(sheet.index.departmentName(sheet.map.department()));
        }
        nextReview(sheet.map.review()).ifPresent(day -> parts.add(sheet.say("review", sheet.date(day))));
        if (Overview.wanted(sheet.map)) {
            parts.add(sheet.say("size", sheet.map.stages().size(), sheet.map.steps().size()));
        }
        if (!parts.isEmpty()) {
            sheet.mapText("div", "jm-care", String.join(" \u00b7 ", parts));
        }
    }

    /** Who has looked at the map and agrees. */
    private void writeStamps() {
        if (sheet.map.stamps().isEmpty()) {
            return;
        }
        out.start("ul", "jm-stamps");
        for (Stamp stamp : sheet.map.stamps()) {
            out.start("li", "jm-stamp");
            sheet.icon("stamp").mapText("span", "jm-word", inWords(stamp));
            out.end();
        }
        out.end();
    }

    private String inWords(Stamp stamp) {
        String who = stamp.date().isBlank() ? sheet.say("stamp", stamp.by())
                : sheet.say("stamp-dated", stamp.by(), sheet.day(stamp.date()));
        return stamp.text().isBlank() ? who : sheet.say("stamp-text", who, stamp.text());
    }

    /** A period after the last review, if both can be read. */
    private static Optional<LocalDate> nextReview(Review review) {
        try {
            return Optional.of(LocalDate.parse(review.last()).plus(Period.parse(review.every())));
        } catch (DateTimeException | ArithmeticException expected) {
            return Optional.empty();
        }
    }
}
