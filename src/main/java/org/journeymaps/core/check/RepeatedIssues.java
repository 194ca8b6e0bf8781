package org.journeymaps.core.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.core.check.Parts.InLane;
import org.journeymaps.core.model.Item;

/** An item names an issue once. Writing goes on: to unlink the issue takes both away. */
final class RepeatedIssues implements Rule {

    @Override
    public Stream<Problem> problems(Parts parts) {
        return parts.cards(Item.class).filter(item -> !item.it().issues().isEmpty()).flatMap(RepeatedIssues::repeated);
    }

    private static Stream<Problem> repeated(InLane<Item> item) {
        Set<List<String>> seen = new HashSet<>();
        return Parts.parts(item.place(), "issues", item.it().issues())
                .filter(issue -> !seen.add(List.of(issue.it().link(), issue.it().id())))
                .map(issue -> Rule.advisory("repeated-issue", issue.path(), issue.it().key()));
    }
}
