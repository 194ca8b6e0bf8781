package org.journeymaps.core.check;

import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.core.model.Scale;
import org.journeymaps.core.model.Signs;

/** A scale whose values are drawn as faces has as many points as there are faces. */
final class CountableFaces implements Rule {

    private static final Set<Double> FACES = Set.of(3.0, 5.0, 7.0);

    @Override
    public Stream<Problem> problems(Parts parts) {
        return Parts.parts(Parts.Place.MAP, "scales", parts.map().scales())
                .filter(scale -> scale.it().signs() == Signs.FACES && !FACES.contains(points(scale.it())))
                .map(scale -> Rule.advisory(
                        "faces", scale.path() + ".signs", Rule.number(scale.it().min()), Rule.number(scale.it().max())));
    }

    private static double points(Scale scale) {
        return scale.max() - scale.min() + 1;
    }
}
