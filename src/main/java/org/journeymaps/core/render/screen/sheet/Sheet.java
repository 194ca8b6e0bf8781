package org.journeymaps.core.render.screen.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeymaps.core.insight.Comparison;
import org.journeymaps.core.insight.Counterpart;
import org.journeymaps.core.insight.DepartmentLook;
import org.journeymaps.core.insight.Findings;
import org.journeymaps.core.insight.Insights;
import org.journeymaps.core.insight.MapIndex;
import org.journeymaps.core.layout.EmpathyMap;
import org.journeymaps.core.layout.MapLayout;
import org.journeymaps.core.layout.grid.ClockAxis;
import org.journeymaps.core.model.Channel;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Metric;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.render.Links;
import org.journeymaps.core.render.View;
import org.journeymaps.core.render.Words;
import org.journeymaps.core.render.markup.HtmlWriter;
import org.journeymaps.core.render.words.Averages;
import org.journeymaps.core.render.words.Numbers;
import org.journeymaps.core.render.words.ReadingDirection;
import org.journeymaps.core.render.words.ValueNotes;

/** A map being drawn on screen: what is known of it, the writer, and the small parts that stand everywhere on it. */
public final class Sheet {

    /** Stands in a message for a part that is no plain text; never part of a message or of a map's text. */
    private static final char PART = '\ue000';

    private static final String PREFIX = "journey-maps.map.";

    /** The map; of a comparison that stands on the same sheet, the other one. */
    public final JourneyMap map;
    /** Its steps in their order. */
    public final List<Step> steps;
    /** Where its items are. */
    public final MapIndex index;
    /** Its curves and what else is reckoned from its values. */
    public final Insights insights;
    /** What it amounts to. */
    public final Findings findings;
    /** Its rows and columns, without what the empathy map holds. */
    public final MapLayout layout;
    /** What stands in the quarters around a head; no parts in a map without them. */
    public final EmpathyMap empathy;
    /** How wide its columns are; unknown to it unless it is a day. */
    public final ClockAxis axis;
    /** Numbers as the reader writes them. */
    public final Numbers numbers;
    /** The way in which it is drawn. */
    public final View view;
    /** Whether the map runs from right to left. */
    public final boolean rightToLeft;
    /** To which all writers write. */
    public final HtmlWriter out;
    final Links links;
    /** The map that it is compared with, as far as the reader may know it. */
    public final Counterpart counterpart;
    /** How the two differ. */
    public final Comparison comparison;

    private final boolean wordsRightToLeft;
    private final Map<String, String> plain = new HashMap<>();
    private final Map<Saying, String> said = new HashMap<>();
    private final ValueNotes notes;
    private final Averages averages;
    private final Reader reader;

    /** A sheet for a map and its counterpart, empty so far. */
    public Sheet(JourneyMap map, Counterpart counterpart, Reader reader) {
        this(map, counterpart, reader, new HtmlWriter(), Columns.of(map, reader));
    }

    private Sheet(JourneyMap map, Counterpart counterpart, Reader reader, HtmlWriter out, Columns columns) {
        this.map = map;
        this.counterpart = counterpart;
        comparison = Comparison.of(counterpart, map);
        this.reader = reader;
        view = reader.shape().view();
        this.out = out;
        steps = map.steps();
        links = reader.links();
        index = MapIndex.of(map, reader.departments());
        insights = Insights.of(map, index);
        findings = Findings.of(map, index);
        empathy = EmpathyMap.of(map);
        axis = columns.axis();
        layout = MapLayout.of(map, index, insights, columns.axis(), columns.absent()).without(empathy::holds);
        rightToLeft = ReadingDirection.rightToLeft(map, words().locale());
        wordsRightToLeft = ReadingDirection.rightToLeft(words().locale());
        numbers = new Numbers(words().locale(), rightToLeft);
        notes = new ValueNotes(map, this::say, numbers);
        averages = new Averages(findings.scores(), this::say, numbers);
    }

    /** Another map on the same sheet, written to the same place; by persona, the steps that its journey does not have. */
    public Sheet beside(JourneyMap other, List<Set<Integer>> absent) {
        return new Sheet(other, Counterpart.NONE, reader, out, new Columns(ClockAxis.NONE, absent));
    }

    /** How wide the columns stand, and which of them each persona passes by. */
    private record Columns(ClockAxis axis, List<Set<Integer>> absent) {

        static Columns of(JourneyMap map, Reader reader) {
            return new Columns(ClockAxis.of(map, reader.shape().equalColumns()), List.of());
        }
    }

    /** For whom a sheet is made, whatever stands on it. */
    public record Reader(Words words, Map<String, DepartmentLook> departments, Links links, Shape shape) {}

    /** How a sheet is drawn. */
    public record Shape(View view, boolean equalColumns) {}

    /** What is said of values besides the values themselves. */
    public ValueNotes notes() {
        return notes;
    }

    /** The means of lanes of values. */
    public Averages averages() {
        return averages;
    }

    /** The words of the reader's language. */
    public Words words() {
        return reader.words();
    }

    /** Whether anything is left for the table; an empathy map often is all there is. */
    public boolean hasTable() {
        return empathy.parts().isEmpty() || !layout.stages().isEmpty() || !layout.rows().isEmpty() || !layout.tray().isEmpty();
    }

    /** A message and what is put into it. */
    private record Saying(String key, List<Object> arguments) {}

    /** A message of the map as drawn. */
    String say(String key) {
        String text = plain.get(key);
        if (text == null) {
            text = words().text(PREFIX + key);
            plain.put(key, text);
        }
        return text;
    }

    /** A message of the map as drawn; put together once, as a map says the same a thousand times. */
    public String say(String key, Object... arguments) {
        return said.computeIfAbsent(new Saying(key, List.of(arguments)), any -> words().text(PREFIX + key, arguments));
    }

    /** A day in the reader's language. */
    public String date(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(words().locale()));
    }

    /** A day in the reader's language, or the text as it stands when it is no day. */
    public String day(String iso) {
        try {
            return date(LocalDate.parse(iso));
        } catch (DateTimeException expected) {
            return iso;
        }
    }

    /** A text of the map itself, whose own letters decide which way it runs. */
    public Sheet mapText(String name, String classes, String text) {
        out.start(name, classes);
        direct(text).out.text(text).end();
        return this;
    }

    /** Has the letters of a text decide which way the element just opened runs, unless it is the map's way for certain. */
    public Sheet direct(String text) {
        if (ReadingDirection.mayDiffer(text, rightToLeft)) {
            out.attribute("dir", "auto");
        }
        return this;
    }

    /** A text of the map beside an icon, in an element of its own if it needs one to run its own way. */
    public Sheet word(String text) {
        if (ReadingDirection.mayDiffer(text, rightToLeft)) {
            return mapText("span", "jm-word", text);
        }
        out.text(text);
        return this;
    }

    /** A text for those who do not see. */
    public Sheet hidden(String text) {
        out.element("span", "jm-hidden", text);
        return space();
    }

    /** Keeps two words apart wherever the style sheet does not: when it is missing, and for those who do not see. */
    public Sheet space() {
        out.text(" ");
        return this;
    }

    /** A small part that stands on a map many times; another map on the same sheet has its own departments and directions. */
    private record Piece(Sheet sheet, List<Object> what) {}

    private Sheet again(Runnable part, Object... what) {
        out.again(new Piece(this, List.of(what)), part);
        return this;
    }

    /** An icon of the sprite; a word always stands beside it. */
    public Sheet icon(String name) {
        return icon(name, "jm-icon");
    }

    /** An icon, hidden from those who do not see, with classes of its own. */
    public Sheet icon(String name, String classes) {
        return again(() -> out.start("i", classes).attribute("style", Icons.place(name)).end(), "icon", name, classes);
    }

    /** The disc of a step, by which it is called everywhere, where the text before it says that it is a step. */
    public Sheet disc(int number) {
        out.element("span", "jm-disc", numbers.count(number));
        return this;
    }

    /** The discs of steps that say themselves what they are. */
    public Sheet discs(List<Integer> steps) {
        for (int i = 0; i < steps.size(); i++) {
            if (i > 0) {
                space();
            }
            int step = steps.get(i);
            again(() -> writeDisc(numbers.count(step)), "disc", step);
        }
        return this;
    }

    private void writeDisc(String number) {
        out.start("span", "jm-disc");
        hidden(say("step", number));
        out.start("span").attribute("aria-hidden", true).text(number).end().end();
    }

    /** The department of a key by its name and colour. */
    public Sheet department(String key) {
        return again(() -> {
            out.start("div", "jm-department").start("span", "jm-swatch jm-colour-" + index.departmentColour(key)).end();
            word(index.departmentName(key)).close();
        }, "department", key);
    }

    /** A channel with the network that it is, such as one of the social networks. */
    public Sheet channel(Channel channel, String network) {
        return again(() -> {
            String name = say("channel." + channel.code());
            labelled("jm-channel", "channel-" + channel.code(), network.isBlank() ? name : say("network", name, network));
        }, "channel", channel, network);
    }

    /** Who in particular, unless nobody is named. */
    public Sheet person(String name) {
        if (!name.isBlank()) {
            out.start("div", "jm-owner");
            icon("person").word(name).close();
        }
        return this;
    }

    /** A reading with the unit of its metric. */
    public String reading(Reading reading, Metric metric) {
        String word = reading(reading, "metric.aim-");
        if (!(reading instanceof Reading.Number) || metric.unit().isBlank()) {
            return word;
        }
        return metric.unit().equals("%") ? say("metric.percent", word) : say("metric.reading", word, metric.unit());
    }

    /** A reading without a unit; yes, no and what is not known by messages that begin with a key. */
    public String reading(Reading reading, String key) {
        if (reading instanceof Reading.Number number) {
            return numbers.plain(number.value());
        }
        return say(key + (reading instanceof Reading.YesNo answer ? answer.value() ? "yes" : "no" : "unknown"));
    }

    /** Several things in a row. */
    public String list(List<String> items) {
        return items.stream().reduce((a, b) -> say("list", a, b)).orElse("");
    }

    /** An icon and a word. */
    public Sheet labelled(String classes, String icon, String text) {
        return again(() -> {
            out.start("span", classes);
            icon(icon);
            if (rightToLeft == wordsRightToLeft) {
                out.text(text);
            } else {
                out.start("span", "jm-word");
                isolate();
                out.text(text).end();
            }
            close().space();
        }, "labelled", classes, icon, text);
    }

    /** A message of which one argument is drawn rather than said. */
    public Sheet around(String key, Runnable part, Object... further) {
        Object[] arguments = new Object[further.length + 1];
        arguments[0] = String.valueOf(PART);
        System.arraycopy(further, 0, arguments, 1, further.length);
        String message = say(key, arguments);
        int at = message.indexOf(PART);
        out.start("span", "jm-message");
        isolate();
        out.text(message.substring(0, Math.max(at, 0)));
        part.run();
        out.text(message.substring(at + 1)).end();
        return this;
    }

    /** Keeps words of ours, numbers in them above all, from running the way of a map that runs the other way. */
    private void isolate() {
        if (rightToLeft != wordsRightToLeft) {
            out.attribute("dir", wordsRightToLeft ? "rtl" : "ltr");
        }
    }

    /** Closes the element that was opened last. */
    public Sheet close() {
        out.end();
        return this;
    }
}
