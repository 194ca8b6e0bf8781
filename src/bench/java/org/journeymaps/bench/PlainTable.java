package org.journeymaps.bench;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.Department;
import org.journeymaps.core.model.Improvement;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.Metric;
import org.journeymaps.core.model.PainPoint;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.model.Touchpoint;
import org.journeymaps.core.model.Value;

/**
 * The same map as somebody types it who has nothing but a table: the same rows and columns, in each cell the same words, one
 * line for each; no icons, no curve, no colours.
 */
final class PlainTable {

    private static final String STYLE = """
            body { font: 14px/20px sans-serif }
            table { border-collapse: collapse }
            th, td { border: 1px solid #c1c7d0; padding: 7px 10px; vertical-align: top; text-align: left; min-width: 120px }
            th { background: #f4f5f7 }
            """;

    private final StringBuilder out = new StringBuilder();
    private final JourneyMap map;
    private final Map<String, String> departments;

    private PlainTable(JourneyMap map) {
        this.map = map;
        departments = map.departments().stream().collect(toMap(Department::key, Department::name));
    }

    /** A page that holds the table. */
    static String html(JourneyMap map) {
        PlainTable table = new PlainTable(map);
        table.write();
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Table</title><style>" + STYLE
                + "</style></head>\n<body>" + table.out + "</body></html>\n";
    }

    private void write() {
        out.append("<h2>").append(escaped(map.title())).append("</h2>\n<table>\n<tr><th>Stage</th>");
        for (Stage stage : map.stages()) {
            out.append("<th colspan=\"").append(stage.steps().size()).append("\">").append(escaped(stage.name())).append("</th>");
        }
        out.append("</tr>\n<tr><th>Actions</th>");
        for (Step step : map.steps()) {
            out.append("<td>").append(escaped(step.action())).append("</td>");
        }
        out.append("</tr>\n");
        map.lanes().forEach(this::writeLane);
        out.append("</table>\n");
    }

    private void writeLane(Lane lane) {
        Map<String, List<Card>> cards = lane.cards().stream().collect(groupingBy(card -> card.at().get(0)));
        Map<String, List<Value>> values = lane.values().stream().collect(groupingBy(Value::at));
        out.append("<tr><th>").append(escaped(lane.title())).append("</th>");
        for (Step step : map.steps()) {
            out.append("<td>");
            cards.getOrDefault(step.id(), List.of()).stream().flatMap(this::lines).forEach(this::writeLine);
            values.getOrDefault(step.id(), List.of()).stream().map(PlainTable::line).forEach(this::writeLine);
            out.append("</td>");
        }
        out.append("</tr>\n");
    }

    private void writeLine(String line) {
        out.append("<p>").append(escaped(line)).append("</p>");
    }

    /** What a card says, line by line. */
    private Stream<String> lines(Card card) {
        if (card instanceof Touchpoint touchpoint) {
            return Stream.of(touchpoint.channel().code() + ", " + touchpoint.ownership().code(), card.text(),
                    department(touchpoint.department()));
        }
        if (card instanceof PainPoint pain) {
            return Stream.of("Severity " + pain.severity(), card.text(),
                    "Frequency " + pain.frequency() + ", reach " + pain.reach(), department(pain.department()));
        }
        if (card instanceof Improvement improvement) {
            return Stream.of("Answers " + String.join(", ", improvement.answers()), card.text(),
                    department(improvement.department()));
        }
        if (card instanceof Metric metric) {
            String measure = number(metric.now()) + " of " + number(metric.target()) + " " + metric.unit();
            return Stream.of(card.text(), metric.name(), measure,
                    department(metric.department()));
        }
        return Stream.of(card.text());
    }

    private static String line(Value value) {
        return value.value() + " (" + value.basis().code() + ")";
    }

    private static String number(Reading reading) {
        return reading instanceof Reading.Number number ? String.valueOf(number.value()) : "";
    }

    private String department(String key) {
        return departments.getOrDefault(key, key);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
