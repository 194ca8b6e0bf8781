package org.journeymaps.devhost.jira.rest;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.journeymaps.devhost.jira.faults.Call;
import org.journeymaps.devhost.jira.http.Answer;
import org.journeymaps.devhost.jira.http.Json;
import org.journeymaps.devhost.jira.store.Lists;
import org.journeymaps.devhost.jira.store.Status;

/** Lists that are the same for everybody: bare arrays, whatever the document says (DC; jira.md 3). */
final class ListCalls {

    static final List<Route> ROUTES = List.of(
            list("priority", ask -> Lists.PRIORITIES.stream().map(new Shapes(ask)::priority)),
            list("status", ask -> Lists.STATUSES.stream().map(new Shapes(ask)::status)),
            list("statuscategory", ask -> Stream.of(Status.Category.values()).map(new Shapes(ask)::category)),
            // For everybody: the one list for which DC's document has no 401.
            new Route("GET", "resolution", Call.LISTS,
                    ask -> Answer.ok(Json.array(List.of(new Shapes(ask).resolution(Lists.RESOLVED))))),
            list("issuetype", ask -> Lists.TYPES.stream().map(new Shapes(ask)::type)));

    private ListCalls() {
    }

    private static Route list(String path, Function<Ask, Stream<?>> values) {
        return new Route("GET", path, Call.LISTS, ask -> {
            ask.needsUser();
            return Answer.ok(Json.array(values.apply(ask).toList()));
        });
    }
}
