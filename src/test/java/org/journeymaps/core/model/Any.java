package org.journeymaps.core.model;

import com.pholser.junit.quickcheck.random.SourceOfRandomness;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Random parts of a map under construction. */
class Any {

    final SourceOfRandomness random;
    private int parts;

    Any(SourceOfRandomness random) {
        this.random = random;
    }

    /** An id that no other part has. */
    String id() {
        return random.choose(List.of("s", "S_", "-", "0", "x".repeat(30))) + parts++;
    }

    /** A department's key that no other has. */
    String key() {
        return random.choose(List.of("d", "-", "0")) + parts++;
    }

    String text() {
        return NastyTexts.any(random);
    }

    Extras extras() {
        return NastyExtras.any(random);
    }

    <E extends Enum<E>> E word(Class<E> type) {
        return random.choose(type.getEnumConstants());
    }

    <T> List<T> list(int max, Supplier<T> element) {
        return IntStream.range(0, random.nextInt(0, max)).mapToObj(i -> element.get()).toList();
    }

    /** Some of the things there are, each at most once, in their order: half of a few, a few of many. */
    <T> List<T> some(List<T> things) {
        List<T> some = new ArrayList<>(things);
        int others = 1 + things.size() / 12;
        some.removeIf(thing -> random.nextInt(0, others) > 0);
        return some;
    }

    /** One of the things there are, or what stands for none. */
    <T> T oneOr(T none, List<T> things) {
        return things.isEmpty() || random.nextInt(0, 3) == 0 ? none : random.choose(things);
    }

    /** A number between two others, whole, halved or of many digits. */
    double number(double min, double max) {
        double number = switch (random.nextInt(0, 2)) {
            case 0 -> Math.rint(random.nextDouble(min, max));
            case 1 -> Math.rint(random.nextDouble(min, max) * 2) / 2;
            default -> random.nextDouble(min, max);
        };
        return Math.max(min, Math.min(max, number)) + 0.0;
    }

    /** A day, or none. */
    String day() {
        return oneOr("", List.of("2026-01-31"));
    }

    /** A link to something, or none. */
    Link link() {
        return switch (random.nextInt(0, 5)) {
            case 0 -> new Link.Page("", "", "m", extras());
            case 1 -> new Link.Page(oneOr("", List.of("DS")), "Page " + text(), oneOr("", List.of("m")), extras());
            case 2 -> new Link.Attachment("a " + text(), "", random.choose(List.of("", "Page")), extras());
            case 3 -> new Link.Issue("CARE-58", extras());
            case 4 -> new Link.Address("https://example.org/" + parts, extras());
            default -> Link.NONE;
        };
    }
}
