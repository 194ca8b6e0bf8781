package org.journeymaps.confluence.storage;

import com.pholser.junit.quickcheck.generator.GenerationStatus;
import com.pholser.junit.quickcheck.generator.Generator;
import com.pholser.junit.quickcheck.random.SourceOfRandomness;

/** Makes pages of storage text. */
public final class PageGenerator extends Generator<GeneratedPage> {

    public PageGenerator() {
        super(GeneratedPage.class);
    }

    @Override
    public GeneratedPage generate(SourceOfRandomness random, GenerationStatus status) {
        return new PageMaker(random).page();
    }
}
