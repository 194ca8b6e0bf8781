package org.journeymaps.app.start;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.core.model.Branch;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.Department;
import org.journeymaps.core.model.Improvement;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Lane;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Metric;
import org.journeymaps.core.model.Node;
import org.journeymaps.core.model.Ownership;
import org.journeymaps.core.model.PainPoint;
import org.journeymaps.core.model.Reading;
import org.journeymaps.core.model.Stage;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.model.Touchpoint;
import org.journeymaps.core.model.Value;

/** An example as tables like those of the reference on journeys, section 4. */
final class ExampleTables {

    private final JourneyMap map;

    ExampleTables(JourneyMap map) {
        this.map = map;
    }

    /** Stage, action, times, and the cells of some lanes by their ids. */
    String steps(String... lanes) {
        return map.stages().stream().flatMap(stage -> stage.steps().stream().map(step -> step(stage, step, lanes)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String step(Stage stage, Step step, String... lanes) {
        String times = step.start().isEmpty() ? "" : step.start() + "-" + step.end();
        String minutes = (step.activeMinutes() > 0 ? step.activeMinutes() + " min" : "")
                + (step.waitMinutes() > 0 ? step.waitMinutes() + " min wait" : "");
        Stream<String> before = Stream.of(step.id(), stage.name(), step.action(), times + minutes).filter(s -> !s.isEmpty());
        Stream<String> cells = Stream.of(lanes).map(id -> cell(lane(id), step));
        return Stream.concat(before, cells).collect(Collectors.joining(" | "));
    }

    private Lane lane(String id) {
        return map.lanes().stream().filter(lane -> lane.id().equals(id)).findFirst().orElseThrow();
    }

    private String cell(Lane lane, Step step) {
        Stream<String> values = lane.values().stream().filter(value -> value.at().equals(step.id())).map(ExampleTables::value);
        Stream<String> cards = lane.cards().stream().filter(card -> card.at().contains(step.id())).map(this::card);
        String cell = Stream.concat(values, cards).collect(Collectors.joining("; "));
        return cell.isEmpty() ? "-" : cell;
    }

    private static String value(Value value) {
        return number(value.value());
    }

    private String card(Card card) {
        if (card instanceof Touchpoint touchpoint) {
            String contact = String.join(" ", touchpoint.channel().code(), touchpoint.direction().code(),
                    touchpoint.ownership().code());
            return card.text() + " (" + (contact + " " + department(touchpoint.department())).strip() + ")";
        }
        if (card instanceof Node node && node.ownership() != Ownership.OWN) {
            return card.text() + " (" + node.ownership().code() + ")";
        }
        return card.text();
    }

    private String department(String key) {
        return map.departments().stream().filter(one -> one.key().equals(key)).map(Department::name)
                .collect(Collectors.joining());
    }

    /** Where, text, severity, frequency and reach, department. */
    String pains() {
        return cards(PainPoint.class).map(pain -> String.join(" | ", pain.id(), String.join(" ", pain.at()), pain.text(),
                pain.severity() + "," + pain.frequency() + "," + pain.reach(), department(pain.department())).strip())
                .sorted().collect(Collectors.joining("\n", "", "\n"));
    }

    /** Where, text and the pain points answered. */
    String improvements() {
        return cards(Improvement.class).map(one -> String.join(" | ", one.id(), String.join(" ", one.at()), one.text(),
                String.join(" ", one.answers()))).sorted().collect(Collectors.joining("\n", "", "\n"));
    }

    /** Name, unit and period, reading now and wanted. */
    String metrics() {
        return cards(Metric.class).map(metric -> (metric.name() + " " + metric.unit() + metric.period()).strip() + ": "
                + reading(metric.now()) + ", " + reading(metric.target())).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Where the journey branches. */
    String branches() {
        return map.steps().stream().flatMap(step -> step.branches().stream().map(branch -> step.id() + " " + branch(branch)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String branch(Branch branch) {
        String end = branch.stops() ? "stop: " + branch.text() + ", " + reading(branch.value()) : "to " + branch.to();
        return branch.when() + " " + number(branch.share()) + "% " + end;
    }

    /** The arrows of a blueprint. */
    List<String> arrows() {
        return map.arrows().stream().map(arrow -> arrow.from() + " " + arrow.type().code() + " " + arrow.to()).toList();
    }

    /** The types of the lanes. */
    List<String> lanes() {
        return map.lanes().stream().map(Lane::type).map(LaneType::code).toList();
    }

    private <C> Stream<C> cards(Class<C> type) {
        return map.lanes().stream().flatMap(lane -> lane.cards().stream()).filter(type::isInstance).map(type::cast);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%s", value);
    }

    private static String reading(Reading reading) {
        if (reading instanceof Reading.Number number) {
            return number(number.value());
        }
        return reading instanceof Reading.YesNo yes ? (yes.value() ? "yes" : "no") : "-";
    }
}
