package org.journeymaps.core.model;

import com.pholser.junit.quickcheck.random.SourceOfRandomness;
import java.util.List;
import java.util.stream.Stream;

/** Makes a random map, part by part, so that later parts can refer to earlier ones. */
final class AnyMap extends Any {

    private final List<Department> departments = list(3, () -> new Department(key(), text(), extras()));
    private final List<Persona> personas = list(3, this::persona);
    private final List<Scale> scales = list(2, this::scale);
    private final List<Stage> stages = list(4, this::stage);
    private final List<Evidence> evidence = list(2, this::evidence);
    private final AnyLanes lanes = new AnyLanes(this);

    AnyMap(SourceOfRandomness random) {
        super(random);
    }

    JourneyMap make() {
        return new JourneyMap(
                id(), text(), word(MapType.class), word(Scope.class), text(), text(), text(), list(3, this::text),
                list(3, this::text), text(), department(), review(), departments, personas, scales, stages,
                lanes.make(), evidence, extras());
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
            case STEP -> stages.stream().flatMap(stage -> stage.steps().stream()).map(Step::id).toList();
            case STAGE -> stages.stream().map(Stage::id).toList();
            case MAP -> List.of();
        };
    }

    private Review review() {
        return random.nextBoolean()
                ? Review.NONE
                : new Review(oneOr("", List.of("P6M", "P1Y")), oneOr("", List.of("2026-05-12")), extras());
    }

    private Persona persona() {
        return new Persona(
                id(), text(), text(), text(), list(2, this::text), list(2, this::text), some(List.of(Channel.values())), text(),
                extras());
    }

    private Scale scale() {
        double min = number(-100, 9);
        double max = number(10, 100);
        double neutral = random.nextBoolean() ? min / 2 + max / 2 : min + (max - min) / 3;
        List<Scale.Label> labels = Stream.of(min, neutral, max).map(value -> new Scale.Label(value + 0.0, text())).toList();
        return new Scale(id(), min, max, neutral + 0.0, some(labels), extras());
    }

    private Stage stage() {
        return new Stage(id(), text(), text(), department(), list(4, this::step), extras());
    }

    private Step step() {
        return new Step(id(), text(), some(List.of(StepFlag.values())), extras());
    }

    private Evidence evidence() {
        return new Evidence(
                id(), text(), text(), oneOr("", List.of("2026-01-31")), random.nextInt(0, Integer.MAX_VALUE), extras());
    }
}
