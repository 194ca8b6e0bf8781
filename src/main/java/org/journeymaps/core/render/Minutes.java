package org.journeymaps.core.render;

import java.util.List;
import org.journeymaps.core.model.Step;

/**
 * How long steps take.
 *
 * @param all minutes from the first to the last
 * @param waiting those of them that customers wait
 */
record Minutes(int all, int waiting) {

    static Minutes of(List<Step> steps) {
        return steps.stream().map(step -> new Minutes(step.activeMinutes() + step.waitMinutes(), step.waitMinutes()))
                .reduce(new Minutes(0, 0), (a, b) -> new Minutes(a.all + b.all, a.waiting + b.waiting));
    }

    boolean known() {
        return all > 0;
    }
}
