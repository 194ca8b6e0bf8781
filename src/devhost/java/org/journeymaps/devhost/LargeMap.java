package org.journeymaps.devhost;

import com.google.gson.Gson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Wide maps made by rule, always the same ones: the journey to a compressor, 8 stages of 25 steps, which is a sample, and one of
 * 2,000 cards.
 */
public final class LargeMap {

    private static final List<String> STAGES =
            List.of("Discover", "Specify", "Tender", "Order", "Build", "Install", "Operate", "Renew");

    private static final List<String> ACTIONS = List.of(
            "Waits for the corrected confirmation", "Pays the deposit of thirty per cent",
            "Names the contact for acceptance tests", "Compares two offers", "Asks for a visit on site",
            "Sends the purchase order to the sales office", "Receives the order confirmation",
            "Finds a wrong delivery address and asks for a change");

    private static final List<String> TOUCHPOINTS = List.of(
            "Order confirmation, second issue", "House bank transfer", "Project chat room", "Offer letter", "Site visit",
            "Order portal", "Order confirmation", "Service line");

    private static final List<String> CHANNELS =
            List.of("email", "web", "messenger", "print", "in-person", "web", "email", "phone");

    private static final List<String> PAINS = List.of(
            "No one says how long a correction takes", "Deposit has no reference number",
            "Portal logs out while the order is typed", "Address is copied by hand from portal to order");

    private static final List<String> DEPARTMENTS = List.of("order-desk", "finance", "project-office");

    private final int stages;
    private final int steps;

    private LargeMap(int stages, int steps) {
        this.stages = stages;
        this.steps = steps;
    }

    /** 8 stages, 200 steps. */
    public static String of8x25() {
        return new LargeMap(8, 25).text(List.of());
    }

    /** 50 stages, 200 steps, and 2,000 notes in 10 lanes. */
    public static String of2000Cards() {
        List<Map<String, Object>> lanes = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String id = "n" + i;
            lanes.add(object("id", id, "type", "text", "title", "Notes " + (i + 1), "span", "step",
                    "cards", IntStream.rangeClosed(1, 200).mapToObj(step -> object("id", id + "-" + step, "at", at(step),
                            "text", "Note " + step + " of what was seen on site")).toList()));
        }
        return new LargeMap(50, 4).text(lanes);
    }

    /** As {@link #of8x25()}, in letters that run from right to left. */
    public static String rightToLeft() {
        return of8x25().replace("Ordering a compressor", "\u05d4\u05d6\u05de\u05e0\u05d4 \u05e9\u05dc \u05de\u05d3\u05d7\u05e1");
    }

    private String text(List<Map<String, Object>> further) {
        List<Map<String, Object>> lanes = new ArrayList<>(List.of(touchpoints(), curve(), quotes(), pains(), solutions()));
        lanes.addAll(further);
        lanes.add(metrics());
        return new Gson().toJson(object("format", "journey-map/1", "id", "large", "title", "Ordering a compressor",
                "type", "current-state",
                "attribution", "Example made by a rule, to show what a large map looks like. Every figure is invented.",
                "departments", List.of(object("key", "order-desk", "name", "Order Desk"),
                        object("key", "finance", "name", "Finance"), object("key", "project-office", "name", "Project Office")),
                "personas", List.of(object("id", "engineer", "name", "Plant engineer",
                        "goals", List.of("Compressed air on the agreed day"))),
                "scales", List.of(object("id", "feeling", "min", -2, "max", 2, "neutral", 0,
                        "labels", object("-2", "Awful", "-1", "Poor", "0", "OK", "1", "Good", "2", "Great"))),
                "stages", IntStream.range(0, stages).mapToObj(this::stage).toList(),
                "lanes", lanes));
    }

    private Map<String, Object> stage(int stage) {
        String name = STAGES.get(stage % STAGES.size()) + (stage < STAGES.size() ? "" : " " + (stage / STAGES.size() + 1));
        return object("id", "stage" + (stage + 1), "name", name, "steps", IntStream.rangeClosed(1, steps)
                .mapToObj(i -> stage * steps + i)
                .map(step -> object("id", "s" + step, "action", of(ACTIONS, step))).toList());
    }

    private Map<String, Object> touchpoints() {
        return lane("touchpoints", "Touchpoints", "cards", numbers(1).map(step -> object(
                "id", "t" + step, "at", at(step), "text", of(TOUCHPOINTS, step), "channel", of(CHANNELS, step),
                "direction", step % 3 == 0 ? "two" : step % 3 == 1 ? "in" : "out",
                "ownership", step % 8 == 1 ? "external" : "own",
                "department", step % 8 == 1 ? null : of(DEPARTMENTS, step))).toList());
    }

    /** Two waves, in steps of a half; mostly evidenced. */
    private Map<String, Object> curve() {
        Map<String, Object> lane = lane("curve", "Emotion", "values", numbers(1).map(step -> object(
                "id", "v" + step, "at", "s" + step, "persona", "engineer",
                "value", Math.round((Math.sin(step / 3.1) + 0.8 * Math.sin(step / 17.0 + 2)) * 2) / 2.0,
                "basis", step % 11 < 4 ? "asserted" : "reported")).toList());
        lane.put("scale", "feeling");
        return lane;
    }

    private Map<String, Object> quotes() {
        return lane("quotes", "Quotes", "cards", numbers(5).map(step -> object("id", "q" + step, "at", at(step),
                "text", step % 2 == 0 ? "Two pages, all clear." : "Four days for one line?", "persona", "engineer")).toList());
    }

    private Map<String, Object> pains() {
        return lane("pain", "Pain points", "cards", numbers(2).map(step -> object("id", "p" + step, "at", at(step),
                "text", of(PAINS, step / 2), "severity", 2 + step / 2 % 4, "department", of(DEPARTMENTS, step / 2))).toList());
    }

    private Map<String, Object> solutions() {
        return lane("solution", "Solutions", "cards", numbers(8).map(step -> object("id", "o" + step, "at", at(step),
                "text", step % 16 == 0 ? "Address check before sending" : "Correction time shown in the portal")).toList());
    }

    private Map<String, Object> metrics() {
        Map<String, Object> lane = lane("metric", "Ownership and targets", "cards", List.of(
                metric("m1", "order-desk", "Correct a confirmation within a day", 4, 1),
                metric("m2", "project-office", "Name a delivery week at order time", 31, 90),
                metric("m3", "finance", "Match every deposit on its day", 88, 99)));
        lane.put("span", "map");
        return lane;
    }

    private static Map<String, Object> metric(String id, String department, String text, double now, double target) {
        return object("id", id, "text", text, "now", now, "target", target, "department", department);
    }

    private static Map<String, Object> lane(String type, String title, String name, List<Map<String, Object>> content) {
        return object("id", "lane-" + type, "type", type, "title", title, "span", "step", name, content);
    }

    private Stream<Integer> numbers(int every) {
        return IntStream.rangeClosed(1, stages * steps).filter(step -> step % every == 0).boxed();
    }

    private static List<String> at(int step) {
        return List.of("s" + step);
    }

    private static String of(List<String> texts, int step) {
        return texts.get(step % texts.size());
    }

    private static Map<String, Object> object(Object... members) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            if (members[i + 1] != null) {
                object.put((String) members[i], members[i + 1]);
            }
        }
        return object;
    }
}
