package org.journeymaps.core.render.screen.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.journeymaps.core.insight.Feeling;
import org.journeymaps.core.layout.curve.Axis;
import org.journeymaps.core.layout.curve.Callout;
import org.journeymaps.core.layout.curve.CurveCell;
import org.journeymaps.core.layout.curve.ForecastMark;
import org.journeymaps.core.layout.curve.Mark;
import org.journeymaps.core.layout.curve.NameTag;
import org.journeymaps.core.layout.curve.Peak;
import org.journeymaps.core.layout.curve.PlacedQuote;
import org.journeymaps.core.layout.curve.StopMark;
import org.journeymaps.core.model.Persona;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Value;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.markup.PathData;
import org.journeymaps.core.render.screen.sheet.ScreenMarks;
import org.journeymaps.core.render.screen.sheet.ScreenValues;
import org.journeymaps.core.render.screen.sheet.Sheet;
import org.journeymaps.core.render.words.Names;

/** The points of the curves in one cell: marks, values, quotes and names for the eye, and the same in words. */
public final class ScreenPoints {

    private static final int MARK = 14;

    /** A longer name of a feeling would leave its cell; it stands in words below the curve. */
    private static final int LONGEST_NAME = 24;
    private static final int FURTHER_MARK = 10;

    private static final List<String> ASIDE = List.of("", " jm-aside", " jm-aside-2", " jm-aside-3");

    private final Sheet sheet;
    private final HtmlWriter out;
    private final ScreenValues values;

    ScreenPoints(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out;
        this.values = new ScreenValues(sheet);
    }

    /** The mark of the first persona is written last, so that it lies on top. */
    void write(Axis axis, CurveCell cell) {
        cell.forecasts().forEach(this::writeForecast);
        for (int i = cell.marks().size() - 1; i >= 0; i--) {
            writeMark(axis, cell.marks().get(i));
        }
        cell.marks().forEach(mark -> sheet.hidden(values.inWords(axis.scale(), mark, feelingAt(axis.scale(), cell, mark))));
        cell.stops().forEach(stop -> writeStop(axis.scale(), stop));
        cell.callouts().forEach(callout -> writeCallout(axis.scale(), callout));
        cell.tags().forEach(this::writeTag);
    }

    private void writeForecast(ForecastMark mark) {
        out.start("i", "jm-forecast-mark jm-persona-" + mark.persona());
        out.attribute("style", ScreenCurve.top(mark.y())).attribute("aria-hidden", true).end();
    }

    private void writeMark(Axis axis, Mark mark) {
        if (mark.top() < mark.bottom()) {
            out.start("i", "jm-raters jm-persona-" + mark.persona()).attribute("aria-hidden", true);
            out.attribute("style", ScreenCurve.top(mark.top()) + ";height:"
                    + PathData.number(mark.bottom() - mark.top()) + "px").end();
        }
        String classes = "jm-mark jm-" + ScreenMarks.name(mark.tone()) + " jm-persona-" + mark.persona()
                + (mark.feeling().evidenced() ? "" : " jm-assumed") + ASIDE.get(mark.aside());
        if (axis.pictured()) {
            out.start("span", classes + " jm-face").attribute("style", ScreenCurve.top(mark.y()));
            sheet.icon(ScreenMarks.icon(axis.scale(), mark.feeling().value()), "jm-face-icon");
        } else {
            ScreenMarks.start(out, classes, mark.persona() == 0 ? MARK : FURTHER_MARK);
            out.attribute("style", ScreenCurve.top(mark.y()));
            ScreenMarks.draw(out, mark.tone());
        }
        out.end();
    }

    /** Where the journey is broken off; the words stand at the step's head, or in a row of their own. */
    private void writeStop(Scale scale, StopMark stop) {
        out.start("span", "jm-stop-mark jm-" + ScreenMarks.name(stop.tone())).attribute("style", ScreenCurve.top(stop.y()));
        sheet.icon("flag-exit");
        out.start("b", "jm-word").text(sheet.numbers.value(scale, stop.value())).end();
        sheet.hidden(sheet.say("stop"));
        out.end();
    }

    private void writeCallout(Scale scale, Callout callout) {
        out.start("div", callout.above() ? "jm-callout jm-above" : "jm-callout jm-below");
        out.attribute("style", "--jm-y:" + PathData.number(callout.y()) + "px");
        writeValue(scale, callout);
        callout.quotes().forEach(this::writeQuote);
        out.end();
    }

    private void writeValue(Scale scale, Callout callout) {
        double value = callout.mark().feeling().value();
        String number = sheet.numbers.value(scale, value);
        boolean plain = callout.peak() == Peak.NONE;
        out.start("span", (plain ? "jm-value jm-" : "jm-peak jm-") + ScreenMarks.name(callout.mark().tone()));
        out.attribute("aria-hidden", true);
        String name = name(scale, callout.mark().feeling());
        out.text(plain ? scale.emotions().isEmpty() ? number : sheet.say("value", number, name).strip()
                : sheet.say("peak." + callout.peak().name().toLowerCase(Locale.ROOT), number, name).strip());
        out.end();
        sheet.space();
    }

    /** What the rater called a feeling, on a scale of named feelings, where it stands beside the point; else nothing. */
    public static String feelingAt(Scale scale, CurveCell cell, Mark mark) {
        boolean beside = !scale.emotions().isEmpty() && cell.callouts().stream().anyMatch(callout -> callout.mark() == mark);
        return beside ? feeling(mark.feeling()) : "";
    }

    /** What the scale calls a value or, on a scale of named feelings, what the rater called it. */
    public static String name(Scale scale, Feeling feeling) {
        return scale.emotions().isEmpty() ? scale.label(feeling.value()).orElse("") : feeling(feeling);
    }

    private static String feeling(Feeling feeling) {
        String name = feeling.values().stream().map(Value::label).distinct().reduce((a, b) -> "").orElse("");
        return name.length() <= LONGEST_NAME ? name : "";
    }

    private void writeQuote(PlacedQuote placed) {
        sheet.hidden(placed.lane().title());
        String text = sheet.say("quote", placed.quote().text());
        out.start("span", "jm-quote");
        sheet.direct(text);
        out.attribute("style", "--jm-w:" + PathData.number(placed.width()) + "px"
                + (placed.shift() == 0 ? "" : ";--jm-shift:" + PathData.number(placed.shift()) + "px"));
        out.text(text).end();
    }

    private void writeTag(NameTag tag) {
        List<String> names = sheet.map.personas().stream().map(Persona::name).toList();
        boolean forecast = tag.end() != NameTag.End.CURVE;
        if (tag.persona() < names.size() || forecast) {
            String side = tag.upwards() ? "jm-tag jm-upwards" : forecast ? "jm-tag jm-forecast-tag" : "jm-tag";
            out.start("span", side + " jm-persona-" + tag.persona()).attribute("style", ScreenCurve.top(tag.y()));
            out.attribute("aria-hidden", true).start("bdi");
            out.text(text(tag, names)).end().end();
        }
    }

    private String text(NameTag tag, List<String> names) {
        return switch (tag.end()) {
            case CURVE -> shortName(names, tag.persona());
            case FORECAST -> sheet.say("forecast");
            case FORECAST_OF_PERSONA -> sheet.say("forecast-of",
                    tag.persona() < names.size() ? shortName(names, tag.persona()) : "").strip();
        };
    }

    private String shortName(List<String> names, int persona) {
        List<String> others = new ArrayList<>(names);
        others.remove(persona);
        return Names.tag(names.get(persona), others, sheet.words().locale());
    }
}
