package org.journeymaps.core.insight;

import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.Reading;

/**
 * A step of the journey as it is and as it is wanted.
 *
 * @param id id of the step, the same in both maps
 * @param change what becomes of it
 * @param stage stage of the wanted map in which it stands, from 0; of a step left out, that of the step before it
 * @param now what the persona does now, or empty for a new step
 * @param wanted what the persona is to do, or empty for a step left out
 * @param nowNumber number of the step in the current map, or 0
 * @param wantedNumber number of the step in the wanted map, or 0
 * @param nowFeeling what the persona feels now
 * @param wantedFeeling what the persona is to feel
 * @param gap whether the step is to become better, or is new, and neither a solution, an opportunity nor an issue stands for it
 */
public record PairedStep(
        String id,
        Change change,
        int stage,
        String now,
        String wanted,
        int nowNumber,
        int wantedNumber,
        Felt nowFeeling,
        Felt wantedFeeling,
        boolean gap) {

    /**
     * What is felt at a step.
     *
     * @param value on {@link Comparison#scale}, or nothing
     * @param basis the weakest of what it rests on
     */
    public record Felt(Reading value, Basis basis) {

        /** Nothing is known. */
        public static final Felt NOTHING = new Felt(Reading.NONE, Basis.PREDICTED);
    }

    /**
     * How much better the persona is to feel.
     *
     * @return wanted less now, or nothing where one of the two is missing
     */
    public Reading delta() {
        return nowFeeling.value() instanceof Reading.Number before && wantedFeeling.value() instanceof Reading.Number after
                ? new Reading.Number(after.value() - before.value()) : Reading.NONE;
    }

    PairedStep withGap() {
        return new PairedStep(id, change, stage, now, wanted, nowNumber, wantedNumber, nowFeeling, wantedFeeling, true);
    }
}
