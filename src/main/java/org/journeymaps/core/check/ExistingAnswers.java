package org.journeymaps.core.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.core.model.Improvement;
import org.journeymaps.core.model.PainPoint;

/** A solution or opportunity answers pain points of the map. */
final class ExistingAnswers implements Rule {

    @Override
    public Stream<Problem> problems(Parts parts) {
        Set<String> painPoints = parts.cards(PainPoint.class).map(pain -> pain.it().id()).collect(Collectors.toSet());
        return parts.cards(Improvement.class)
                .flatMap(improvement -> Parts.parts(improvement.place(), "answers", improvement.it().answers()))
                .filter(answer -> !painPoints.contains(answer.it()))
                .map(answer -> Rule.blocking("no-pain-point", answer.path(), answer.it()));
    }
}
