package org.journeymaps.core.check;

import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.core.model.Step;

/** A branch leads to a step of the map, or nowhere: the journey stops. */
final class ExistingBranches implements Rule {

    @Override
    public Stream<Problem> problems(Parts parts) {
        Set<String> steps = Parts.ids(parts.map().steps(), Step::id);
        return parts.branches().stream()
                .filter(branch -> !branch.it().stops() && !steps.contains(branch.it().to()))
                .map(branch -> Rule.blocking("no-branch-step", branch.path() + ".to", branch.it().to()));
    }
}
