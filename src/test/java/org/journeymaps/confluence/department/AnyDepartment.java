package org.journeymaps.confluence.department;

import com.pholser.junit.quickcheck.generator.GenerationStatus;
import com.pholser.junit.quickcheck.generator.Generator;
import com.pholser.junit.quickcheck.random.SourceOfRandomness;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.journeymaps.core.model.NastyTexts;
import org.journeymaps.core.routing.Assignment;
import org.journeymaps.core.routing.Choice;
import org.journeymaps.core.routing.ListedDepartment;
import org.journeymaps.core.routing.Route;

/** Departments with texts that careless code breaks on. */
public final class AnyDepartment extends Generator<ListedDepartment> {

    /** For junit-quickcheck. */
    public AnyDepartment() {
        super(ListedDepartment.class);
    }

    @Override
    public ListedDepartment generate(SourceOfRandomness random, GenerationStatus status) {
        Map<Integer, Choice> priorities = new TreeMap<>();
        Map<String, String> defaults = new TreeMap<>();
        IntStream.range(0, random.nextInt(0, 4)).forEach(i -> {
            priorities.put(random.nextInt(1, 5), choice(random));
            defaults.put("customfield_" + i + NastyTexts.any(random), NastyTexts.any(random));
        });
        Route route = new Route(NastyTexts.any(random), choice(random), choice(random),
                new Assignment(random.choose(Assignment.Rule.values()), choice(random)),
                IntStream.range(0, random.nextInt(0, 3)).mapToObj(i -> NastyTexts.any(random)).toList(), priorities, defaults);
        return new ListedDepartment("k" + random.nextInt(0, 9), NastyTexts.any(random), random.nextInt(0, 7), route,
                random.nextBoolean(), random.nextBoolean());
    }

    private static Choice choice(SourceOfRandomness random) {
        return new Choice(NastyTexts.any(random), NastyTexts.any(random));
    }
}
