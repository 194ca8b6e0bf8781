package org.journeymaps.core.render.screen.cards;

import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Ownership;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.StepFlag;
import org.journeymaps.core.model.Touchpoint;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.screen.sheet.Sheet;

/** Touchpoints: whose they are shows in the border, and in a word. It leaves its element open. */
final class ScreenTouchpoints {

    private final Sheet sheet;
    private final HtmlWriter out;

    ScreenTouchpoints(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
    }

    void write(Touchpoint touchpoint, Lane lane) {
        start(touchpoint.ownership());
        out.start("div", "jm-top");
        sheet.channel(touchpoint.channel(), touchpoint.network());
        String direction = sheet.say("direction." + touchpoint.direction().code());
        out.start("span", "jm-direction").attribute("title", direction);
        sheet.icon("direction-" + touchpoint.direction().code()).hidden(direction);
        out.end().end();
        out.start("div", "jm-name");
        if (lane.span() == Span.STEP && atMomentOfTruth(touchpoint)) {
            sheet.icon("flag-moment-of-truth", "jm-icon jm-star").hidden(sheet.say("flag.moment-of-truth"));
        }
        sheet.word(touchpoint.text());
        out.end();
        writeOwner(touchpoint.ownership(), touchpoint.department());
        sheet.person(touchpoint.person());
        writeFigures(touchpoint);
    }

    private void start(Ownership ownership) {
        out.start("div", "jm-card jm-touchpoint jm-" + ownership.code());
    }

    private boolean atMomentOfTruth(Touchpoint touchpoint) {
        return sheet.index.places(Span.STEP, touchpoint).stream().limit(1)
                .anyMatch(place -> sheet.steps.get(place).flags().contains(StepFlag.MOMENT_OF_TRUTH));
    }

    /** A contact of our own without a department is a gap. */
    private void writeOwner(Ownership ownership, String department) {
        if (ownership != Ownership.OWN) {
            sheet.labelled("jm-ownership", "ownership-" + ownership.code(), sheet.say("ownership." + ownership.code()));
        }
        if (!department.isEmpty()) {
            sheet.department(department);
        } else if (ownership == Ownership.OWN) {
            sheet.labelled("jm-gap", "gap", sheet.say("no-department"));
        }
    }

    private void writeFigures(Touchpoint touchpoint) {
        String money = money(touchpoint.cost(), touchpoint.volume());
        if (touchpoint.importance() == 0 && money.isEmpty()) {
            return;
        }
        out.start("div", "jm-ratings");
        if (touchpoint.importance() > 0) {
            out.element("span", "jm-rating", sheet.say("importance", sheet.numbers.count(touchpoint.importance())));
            sheet.space();
        }
        if (!money.isEmpty()) {
            out.element("span", "jm-rating", money);
        }
        out.end();
    }

    private String money(Reading cost, Reading volume) {
        if (cost instanceof Reading.Number each && volume instanceof Reading.Number many) {
            return sheet.say("cost-volume", sheet.numbers.plain(each.value()), sheet.numbers.plain(many.value()),
                    sheet.numbers.plain(each.value() * many.value()));
        }
        if (cost instanceof Reading.Number each) {
            return sheet.say("cost", sheet.numbers.plain(each.value()));
        }
        return volume instanceof Reading.Number many ? sheet.say("volume", sheet.numbers.plain(many.value())) : "";
    }
}
