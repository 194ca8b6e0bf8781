package org.journeymaps.core.model;

import com.pholser.junit.quickcheck.random.SourceOfRandomness;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes a random map, part by part, so that later parts can refer to earlier ones, and its steps to each other. */
final class AnyMap extends Any {

    private static final List<String> TIMES = List.of("07:00", "07:30", "12:15", "22:45", "23:59", "00:00");

    /** How many stages most maps have at most, and a stage steps. */
    private static final int FEW = 4;

    private final MapType type = word(MapType.class);

    private final int size = size();
    private final List<Department> departments = list(3, () -> new Department(key(), text(), extras()));
    private final List<String> opposites = new ArrayList<>();
    private final List<Persona> personas = list(size > FEW ? 6 : 3, this::persona);
    private final List<Scale> scales = list(2, this::scale);
    private final List<List<String>> plan = list(size, () -> list(size, this::id));
    private final List<String> steps = plan.stream().flatMap(List::stream).toList();
    private final List<Stage> stages = plan.stream().map(this::stage).toList();
    private final List<Evidence> evidence = list(2, this::evidence);
    private final AnyLanes lanes = new AnyLanes(this);

    AnyMap(SourceOfRandomness random) {
        super(random);
    }

    JourneyMap make() {
        return new JourneyMap(
                id(), text(), type, word(Scope.class), text(), link(), link(), text(), text(), text(), text(),
                list(3, this::text), list(3, this::text), list(2, this::text), text(), text(), text(), department(), review(),
                list(2, this::stamp), departments, personas, scales, stages, lanes.make(), arrows(), evidence, extras());
    }

    MapType type() {
        return type;
    }

    /** How many stages there are at most, and steps in each: at times more than are seen at once. */
    private int size() {
        return switch (random.nextInt(0, 39)) {
            case 0 -> 4 * FEW;
            case 1, 2, 3 -> 2 * FEW;
            default -> FEW;
        };
    }

    String department() {
        return oneOr("", departments.stream().map(Department::key).toList());
    }

    List<String> personas() {
        return Stream.concat(Stream.of(""), personas.stream().map(Persona::id)).toList();
    }

    List<Scale> scales() {
        return scales;
    }

    List<String> evidenceIds() {
        return evidence.stream().map(Evidence::id).toList();
    }

    /** The ids of the places that a lane of some span may name. */
    List<String> places(Span span) {
        return switch (span) {
            case STEP -> steps;
            case STAGE -> stages.stream().map(Stage::id).toList();
            case MAP -> List.of();
        };
    }

    private Review review() {
        return random.nextBoolean()
                ? Review.NONE
                : new Review(oneOr("", List.of("P6M", "P1Y")), oneOr("", List.of("2026-05-12")), extras());
    }

    private Stamp stamp() {
        return new Stamp(text(), day(), text(), extras());
    }

    private Persona persona() {
        return new Persona(
                id(), text(), link(), text(), text(), list(2, this::text), list(2, this::text), text(), list(2, this::text),
                list(2, this::text), list(2, this::text), some(List.of(Channel.values())), text(), text(), extras());
    }

    private Scale scale() {
        boolean valence = random.nextBoolean();
        Signs signs = word(Signs.class);
        double min = signs == Signs.FACES ? 1 : number(-100, 9);
        double max = signs == Signs.FACES ? random.choose(List.of(3, 5, 7)) : number(10, 100);
        double neutral = random.nextBoolean() ? min / 2 + max / 2 : min + (max - min) / 3;
        List<Scale.Label> labels = Stream.of(min, neutral, max).map(value -> new Scale.Label(value + 0.0, text())).toList();
        List<Scale.Emotion> emotions = list(2, () -> new Scale.Emotion("emotion " + id(), random.nextInt(-1, 1)));
        String id = id();
        String opposite = valence ? "" : oneOr("", opposites);
        if (!valence) {
            opposites.add(id);
        }
        return new Scale(
                id, min, max, neutral + 0.0, some(labels), signs, random.nextBoolean(), valence, emotions, opposite, extras());
    }

    private Stage stage(List<String> own) {
        return new Stage(id(), text(), text(), department(), own.stream().map(this::step).toList(), extras());
    }

    private Step step(String id) {
        String start = time();
        String end = start.isEmpty() ? "" : random.choose(TIMES);
        return new Step(
                id, text(), start, end, count(), count(), rating(), some(List.of(StepFlag.values())), list(2, this::branch),
                extras());
    }

    /** A stop, or a way to a later step, an earlier one or the step itself. */
    private Branch branch() {
        Reading value = scales.isEmpty() ? Reading.NONE : oneOr(Reading.NONE, List.of(new Reading.Number(scales.get(0).min())));
        double share = random.choose(List.of(0.0, 12.5, 40.0));
        return new Branch(oneOr("", steps), text(), share, text(), value, extras());
    }

    private String time() {
        return oneOr("", TIMES);
    }

    private int count() {
        return oneOr(0, List.of(1, 18, 1_000_000));
    }

    int rating() {
        return random.nextInt(0, 5);
    }

    private List<Arrow> arrows() {
        List<String> ends = Stream.concat(steps.stream(), lanes.nodes().stream()).toList();
        return ends.isEmpty()
                ? List.of()
                : list(type == MapType.SERVICE_BLUEPRINT ? 9 : 3,
                        () -> new Arrow(random.choose(ends), random.choose(ends), word(ArrowType.class), extras()));
    }

    private Evidence evidence() {
        return new Evidence(
                id(), text(), word(DataType.class), text(), day(), random.nextInt(0, Integer.MAX_VALUE), link(), extras());
    }
}
