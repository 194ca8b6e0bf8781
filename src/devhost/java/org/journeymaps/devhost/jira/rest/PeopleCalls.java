package org.journeymaps.devhost.jira.rest;

import java.util.List;
import org.journeymaps.devhost.jira.faults.Call;
import org.journeymaps.devhost.jira.http.Answer;
import org.journeymaps.devhost.jira.http.Json;
import org.journeymaps.devhost.jira.http.Refusal;
import org.journeymaps.devhost.jira.store.Person;
import org.journeymaps.devhost.jira.store.Right;
import org.journeymaps.devhost.jira.store.Rights;

/** People. Nobody who has not logged in learns of them (DC). */
final class PeopleCalls {

    static final List<Route> ROUTES = List.of(
            new Route("GET", "myself", Call.PEOPLE, PeopleCalls::myself),
            new Route("GET", "user", Call.PEOPLE, PeopleCalls::one),
            new Route("GET", "user/search", Call.PEOPLE, PeopleCalls::search),
            new Route("GET", "user/assignable/search", Call.PEOPLE, PeopleCalls::assignable));

    private static final int PAGE = 50;
    /** The whole window, the beginning included (DC; JRASERVER-78660; jira.md 3). */
    private static final int MOST = 100;

    private PeopleCalls() {
    }

    private static Answer myself(Ask ask) {
        ask.needsUser();
        return Answer.ok(new Shapes(ask).person(ask.user()));
    }

    private static Answer one(Ask ask) {
        ask.needsUser();
        Person person = ask.data().people().all().stream()
                .filter(each -> each.name().equals(ask.query("username")) || each.key().equals(ask.query("key"))).findFirst()
                .orElseThrow(() -> Refusal.of(404, "The user named '" + ask.query("username") + "' does not exist"));
        return Answer.ok(new Shapes(ask).person(person));
    }

    /** Up to 1000 (DC); nobody for who may not look through the people. */
    private static Answer search(Ask ask) {
        ask.needsUser();
        if (ask.query("username").isEmpty()) {
            throw Refusal.of(400, "The username query parameter was not provided");
        }
        boolean may = ask.may(Rights.GLOBAL, Right.USER_PICKER);
        List<Person> people = may ? ask.data().people().named(ask.query("username").replace(".", "")) : List.of();
        return page(ask, people, Math.min(1000, ask.number("maxResults", PAGE)));
    }

    /** Of a project to make an issue in, or of an issue to change (DC); 404 if there is no such. */
    private static Answer assignable(Ask ask) {
        ask.needsUser();
        String project = ask.query("issueKey").isEmpty() ? ask.project(ask.query("project"), 404).key()
                : ask.issue(ask.query("issueKey")).project();
        List<Person> people = ask.data().people().named(ask.query("username")).stream()
                .filter(person -> ask.data().rights().has(project, person.name(), Right.ASSIGNABLE_USER)).toList();
        return page(ask, people.subList(0, Math.min(MOST, people.size())), ask.number("maxResults", PAGE));
    }

    private static Answer page(Ask ask, List<Person> people, int most) {
        Shapes shapes = new Shapes(ask);
        return Answer.ok(Json.array(people.stream().skip(ask.number("startAt", 0)).limit(most).map(shapes::person).toList()));
    }
}
