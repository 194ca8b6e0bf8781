package org.journeymaps.core.render.screen.frame;

import java.util.Locale;
import java.util.Optional;
import org.journeymaps.core.insight.Coverage;
import org.journeymaps.core.insight.Curve;
import org.journeymaps.core.insight.Feeling;
import org.journeymaps.core.layout.curve.Tone;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.screen.sheet.ScreenMarks;
import org.journeymaps.core.render.screen.sheet.ScreenService;
import org.journeymaps.core.render.screen.sheet.Sheet;

/** What the map amounts to, in four figures. */
final class ScreenGlance {

    private final Sheet sheet;
    private final HtmlWriter out;
    private final ScreenService service;

    ScreenGlance(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
        this.service = new ScreenService(sheet);
    }

    boolean isEmpty() {
        return curve().isEmpty() && sheet.insights.pains() == 0 && !service.isTimed();
    }

    void write() {
        if (isEmpty()) {
            return;
        }
        out.start("div", "jm-glance").element("div", "jm-label", sheet.say("glance"));
        out.start("div", service.isTimed() ? "jm-figures jm-service" : "jm-figures");
        if (service.isTimed()) {
            service.writeFigures();
            out.end().end();
            return;
        }
        curve().ifPresent(this::writeCurve);
        writePains();
        curve().ifPresent(this::writeCoverage);
        out.end().end();
    }

    private Optional<Curve> curve() {
        return sheet.insights.main();
    }

    private void writeCurve(Curve main) {
        String unit = unit(main);
        int n = main.feelings().size();
        double mean = main.mean();
        writeFigure(() -> writeValue(main, mean, sheet.numbers.mean(main.scale(), mean)),
                () -> out.text(sheet.say("glance.mean-" + unit, n)));
        Feeling lowest = main.lowest();
        writeFigure(() -> writeValue(main, lowest.value(), sheet.numbers.value(main.scale(), lowest.value())),
                () -> sheet.around("glance.lowest-" + unit, () -> writePlace(main, lowest.place())));
    }

    /** A map without a lane of pain points, or one that does not show it here, says nothing of their number. */
    private void writePains() {
        if (sheet.map.lanes().stream().anyMatch(lane -> lane.type() == LaneType.PAIN)) {
            int pains = sheet.insights.pains();
            writeFigure(() -> out.element("b", "jm-figure", sheet.numbers.count(pains)),
                    () -> out.text(sheet.say("glance.pains", pains)));
        }
    }

    private void writeCoverage(Curve main) {
        Coverage coverage = main.coverage();
        writeFigure(() -> sheet.around("glance.share",
                        () -> out.element("b", "jm-figure", sheet.numbers.count(coverage.evidenced())),
                        sheet.numbers.count(coverage.all())),
                () -> out.text(sheet.say("glance.evidenced-" + unit(main), coverage.all())));
    }

    private void writePlace(Curve main, int place) {
        if (main.lane().span() == Span.STAGE) {
            sheet.mapText("span", "jm-word", sheet.map.stages().get(place).name());
        } else {
            sheet.disc(place + 1);
        }
    }

    private void writeValue(Curve main, double value, String number) {
        Tone tone = Tone.of(main.scale(), value);
        ScreenMarks.small(out, tone);
        sheet.hidden(sheet.say("tone." + tone.name().toLowerCase(Locale.ROOT)));
        out.element("b", "jm-figure", number);
    }

    private void writeFigure(Runnable figure, Runnable caption) {
        out.start("div", "jm-fact").start("div", "jm-fact-figure");
        figure.run();
        out.end().start("div", "jm-fact-name");
        caption.run();
        out.end().end();
    }

    private static String unit(Curve main) {
        return main.lane().span() == Span.STAGE ? "stages" : "steps";
    }
}
