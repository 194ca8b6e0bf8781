package org.journeymaps.devhost.jira.rest;

import java.util.List;

/** All calls there are. */
final class Routes {

    private Routes() {
    }

    /** The calls by topic; within all of them the first path that fits is taken. */
    static List<List<Route>> all() {
        return List.of(ServerCalls.ROUTES, ProjectCalls.ROUTES, CreateMetaCalls.ROUTES, CreateCalls.ROUTES, PickerCalls.ROUTES,
                LinkCalls.ROUTES, PropertyCalls.ROUTES, TransitionCalls.ROUTES, IssueCalls.ROUTES, SearchCalls.ROUTES,
                PeopleCalls.ROUTES, ListCalls.ROUTES);
    }
}
