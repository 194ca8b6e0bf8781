package org.journeymaps.core.render.screen.table;

import java.util.List;
import org.journeymaps.core.insight.PairedMetric;
import org.journeymaps.core.model.Metric;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.screen.sheet.Sheet;

/** The targets of two maps that are compared: each metric that both have with its reading today and what is wanted. */
final class ScreenTargets {

    private final Sheet sheet;
    private final HtmlWriter out;

    ScreenTargets(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
    }

    void write(List<PairedMetric> metrics) {
        if (metrics.isEmpty()) {
            return;
        }
        out.start("div", "jm-targets").start("table").element("caption", "jm-targets-title", sheet.say("compare.targets"));
        out.start("colgroup");
        for (int column = 0; column < 4; column++) {
            out.start("col").end();
        }
        out.end().start("thead").start("tr");
        for (String key : List.of("compare.metric", "compare.now", "compare.wanted", "compare.delta")) {
            out.start("th").attribute("scope", "col").element("span", "jm-word", sheet.say(key)).end();
        }
        out.end().end().start("tbody");
        metrics.forEach(this::write);
        out.end().end().end();
    }

    private void write(PairedMetric pair) {
        Metric now = pair.now();
        Metric wanted = pair.wanted();
        out.start("tr").start("th").attribute("scope", "row");
        sheet.mapText("span", "jm-word", wanted.period().isBlank() ? wanted.name()
                : sheet.say("metric.period", wanted.name(), wanted.period()));
        out.end().start("td");
        sheet.mapText("span", "jm-word", sheet.reading(now.now(), now));
        if (pair.moves()) {
            sheet.space();
            sheet.around("metric.target", () -> sheet.mapText("span", "jm-word", sheet.reading(now.target(), now)));
        }
        out.end().start("td");
        sheet.mapText("b", "jm-aim", sheet.reading(wanted.target(), wanted));
        out.end().start("td");
        if (pair.delta() instanceof Reading.Number delta) {
            sheet.mapText("span", "jm-word", difference(delta.value(), wanted.unit()));
        }
        out.end().end();
    }

    private String difference(double delta, String unit) {
        String digits = sheet.numbers.difference(delta);
        return unit.isBlank() ? digits : unit.equals("%") ? sheet.say("compare.points", digits)
                : sheet.say("metric.reading", digits, unit);
    }
}
