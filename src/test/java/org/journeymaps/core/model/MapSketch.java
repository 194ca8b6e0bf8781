package org.journeymaps.core.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A map built in a few words for a test. Steps are s1, s2, ... through all stages, stages are stage1, stage2, ..., and
 * personas are p1, p2, ...
 */
public final class MapSketch {

    public static final Scale BIPOLAR = new Scale("feeling", -2, 2, 0, List.of(
            new Scale.Label(-2, "Awful"), new Scale.Label(-1, "Poor"), new Scale.Label(0, "OK"),
            new Scale.Label(1, "Good"), new Scale.Label(2, "Great")), Signs.PLAIN, false, true, List.of(), "", Extras.NONE);

    private final List<Persona> personas = new ArrayList<>();
    private final List<Department> departments = new ArrayList<>();
    private final List<Scale> scales = new ArrayList<>(List.of(BIPOLAR));
    private final List<Stage> stages = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private int steps;

    public MapSketch persona(String name) {
        personas.add(person("p" + (personas.size() + 1), name));
        return this;
    }

    /** A persona of whom nothing but the name is known. */
    public static Persona person(String id, String name) {
        return new Persona(id, name, Link.NONE, "", "", List.of(), List.of(), "", List.of(), List.of(), List.of(), List.of(),
                "", "", Extras.NONE);
    }

    /** A step of which nothing but the action is known. */
    public static Step step(String id, String action, StepFlag... flags) {
        return new Step(id, action, "", "", 0, 0, 0, List.of(flags), List.of(), Extras.NONE);
    }

    /** A lane of cards. */
    public static Lane cards(String id, LaneType type, Span span, List<Card> cards) {
        return new Lane(id, type, type.code(), "", span, Weight.NONE, Audience.CUSTOMER, cards, List.of(), Extras.NONE);
    }

    /** A lane of values. */
    public static Lane values(String id, LaneType type, String scale, Span span, List<Value> values) {
        return new Lane(id, type, "Emotion", scale, span, Weight.NONE, Audience.CUSTOMER, List.of(), values, Extras.NONE);
    }

    /** A source of which nothing but the name is known. */
    public MapSketch evidence(String id, String source) {
        evidence.add(new Evidence(id, source, DataType.UNSTATED, "", "", 0, Link.NONE, Extras.NONE));
        return this;
    }

    public MapSketch department(String key, String name) {
        departments.add(new Department(key, name, Extras.NONE));
        return this;
    }

    public MapSketch scale(Scale scale) {
        scales.add(scale);
        return this;
    }

    public MapSketch stage(String name, int count) {
        List<Step> own = IntStream.range(0, count)
                .mapToObj(i -> step("s" + ++steps, "Action " + steps))
                .toList();
        return stage(new Stage("stage" + (stages.size() + 1), name, "", "", own, Extras.NONE));
    }

    public MapSketch stage(Stage stage) {
        stages.add(stage);
        return this;
    }

    public MapSketch lane(LaneType type, Span span, Card... cards) {
        return lane(cards("lane" + lanes.size(), type, span, List.of(cards)));
    }

    public MapSketch lane(Lane lane) {
        lanes.add(lane);
        return this;
    }

    public MapSketch arrow(String from, String to, ArrowType type) {
        arrows.add(new Arrow(from, to, type, Extras.NONE));
        return this;
    }

    /** A curve of the first persona by step; NaN stands for a missing value. */
    public MapSketch curve(double... values) {
        List<Value> list = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (!Double.isNaN(values[i])) {
                list.add(value("s" + (i + 1), "", values[i], Basis.ASSERTED));
            }
        }
        return curve("feeling", Span.STEP, list);
    }

    public MapSketch curve(String scale, Span span, List<Value> values) {
        return lane(values("lane" + lanes.size(), LaneType.CURVE, scale, span, values));
    }

    public JourneyMap map() {
        return map(MapType.CURRENT_STATE);
    }

    public JourneyMap map(MapType type) {
        return new JourneyMap("m", "Sketch", type, Scope.UNSTATED, "", Link.NONE, Link.NONE, "", "", "", "", List.of(),
                List.of(), List.of(), "", "", "", "", Review.NONE, List.of(), departments, personas, scales, stages, lanes,
                arrows, evidence, Extras.NONE);
    }

    public static Value value(String at, String persona, double value, Basis basis) {
        return new Value("v-" + at + persona + value, at, persona, value, "", basis, "", "", List.of(), Extras.NONE);
    }

    public static Note note(String text, String... at) {
        return new Note("n-" + text.hashCode(), List.of(at), text, List.of(), Extras.NONE);
    }

    public static Quote quote(String text, String... at) {
        return new Quote("q-" + text.hashCode(), List.of(at), text, "", List.of(), Extras.NONE);
    }

    /** Our own touchpoint on the web. */
    public static Touchpoint touchpoint(String id, String department, String... at) {
        return new Touchpoint(id, List.of(at), "Touchpoint " + id, Channel.WEB, "", Direction.TWO, Ownership.OWN, department, "",
                0, Reading.NONE, Reading.NONE, Extras.NONE);
    }

    public static PainPoint pain(String id, String department, String... at) {
        return new PainPoint(id, List.of(at), "Pain " + id, 3, 0, 0, department, List.of(), List.of(), Extras.NONE);
    }
}
