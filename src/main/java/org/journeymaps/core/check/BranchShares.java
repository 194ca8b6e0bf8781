package org.journeymaps.core.check;

import java.util.stream.Stream;
import org.journeymaps.core.check.Parts.Part;
import org.journeymaps.core.model.Branch;
import org.journeymaps.core.model.Step;

/** The shares of the branches of a step are parts of a whole. */
final class BranchShares implements Rule {

    private static final double WHOLE = 100;
    private static final double ROUNDING = 0.5;

    @Override
    public Stream<Problem> problems(Parts parts) {
        return Stream.concat(
                parts.branches().stream()
                        .filter(branch -> branch.it().share() < 0 || branch.it().share() > WHOLE)
                        .map(branch -> Rule.advisory("share", branch.path() + ".share", Rule.number(branch.it().share()))),
                parts.steps().stream()
                        .filter(step -> sum(step) > WHOLE + ROUNDING)
                        .map(step -> Rule.advisory("shares-sum", step.path() + ".branches", Rule.number(sum(step)))));
    }

    private static double sum(Part<Step> step) {
        return step.it().branches().stream().mapToDouble(Branch::share).filter(share -> share > 0).sum();
    }
}
