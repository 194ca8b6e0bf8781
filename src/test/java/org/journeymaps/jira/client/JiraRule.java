package org.journeymaps.jira.client;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerFailure.Reason;
import org.journeymaps.app.issue.TrackerLink;
import org.journeymaps.core.routing.Assignment;
import org.journeymaps.core.routing.Choice;
import org.journeymaps.core.routing.IssueDraft;
import org.journeymaps.devhost.jira.JiraServer;
import org.journeymaps.devhost.jira.store.Flavour;
import org.journeymaps.devhost.jira.store.Issue;
import org.journeymaps.devhost.jira.store.Project;
import org.journeymaps.devhost.jira.store.Token;
import org.journeymaps.jira.Dispatch;
import org.journeymaps.jira.HttpTransport;
import org.journeymaps.jira.Links;
import org.journeymaps.jira.SeenInMemory;
import org.junit.Assert;
import org.junit.function.ThrowingRunnable;
import org.junit.rules.ExternalResource;

/** The stand-in for Jira, and our client in front of it as one person or another. */
final class JiraRule extends ExternalResource {

    private final Flavour flavour;
    private final Map<String, String> tokens = new LinkedHashMap<>();
    private JiraServer jira;
    private String user = "author";

    JiraRule(Flavour flavour) {
        this.flavour = flavour;
    }

    @Override
    protected void before() {
        jira = JiraServer.start(JiraServer.Options.inMemory().withFlavour(flavour));
    }

    @Override
    protected void after() {
        jira.close();
    }

    JiraServer jira() {
        return jira;
    }

    JiraRule as(String other) {
        user = other;
        return this;
    }

    /** As the one who is meant now. */
    HttpTransport transport() {
        String now = user;
        return new HttpTransport(() -> jira.url(), () -> tokens.computeIfAbsent(now, this::token));
    }

    private String token(String person) {
        return jira.data().tokens().issue(Token.Kind.ACCESS, person);
    }

    RestTracker tracker() {
        return tracker(new SeenInMemory());
    }

    RestTracker tracker(SeenInMemory seen) {
        return new RestTracker(dispatch(), seen, Clock.systemUTC());
    }

    RestDirectory directory() {
        return new RestDirectory(dispatch(), new NoLinks(), Clock.systemUTC());
    }

    private Dispatch dispatch() {
        HttpTransport transport = transport();
        return (link, call, late) -> transport.send(link, call);
    }

    /** The issue that is in Jira, whoever may see it. */
    Issue only() {
        List<Issue> all = jira.data().issues().all();
        Assert.assertEquals(1, all.size());
        return all.get(0);
    }

    void change(String project, UnaryOperator<Project> change) {
        jira.data().projects().change(project, change);
    }

    String component(String project, String name) {
        return jira.data().projects().find(project).orElseThrow().component(name).orElseThrow().id();
    }

    IssueDraft draft(String project, Assignment assignment) {
        return new IssueDraft(SketchedDraft.LINK, new Choice(project, project), new Choice("10002", "Task"),
                "Callers wait too long", "h3. Pain point", assignment, new Choice("2", "High"), List.of("journey-map"), Map.of());
    }

    static Reason refusal(ThrowingRunnable work) {
        return Assert.assertThrows(TrackerException.class, work).failure().reason();
    }

    private record NoLinks() implements Links {

        @Override
        public List<TrackerLink> all() {
            return List.of();
        }

        @Override
        public Optional<String> consent(String link, String back) {
            return Optional.empty();
        }
    }
}
