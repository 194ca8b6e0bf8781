package org.journeymaps.core.model;

import com.pholser.junit.quickcheck.generator.GenerationStatus;
import com.pholser.junit.quickcheck.generator.Generator;
import com.pholser.junit.quickcheck.random.SourceOfRandomness;

/**
 * Any sound map: within the limits, ids unique, references leading somewhere, values on their scales; texts and unknown
 * members as nasty as a map may hold. Use as {@code @From(MapGenerator.class) JourneyMap map}.
 */
public final class MapGenerator extends Generator<JourneyMap> {

    public MapGenerator() {
        super(JourneyMap.class);
    }

    @Override
    public JourneyMap generate(SourceOfRandomness random, GenerationStatus status) {
        return new AnyMap(random).make();
    }
}
