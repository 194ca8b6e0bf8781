package org.journeymaps.jira.applink;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.journeymaps.app.CurrentUser;
import org.journeymaps.app.issue.TrackerException;
import org.journeymaps.app.issue.TrackerLink;
import org.journeymaps.devhost.links.Consents;
import org.journeymaps.devhost.links.HostLinks;
import org.journeymaps.devhost.links.Links.Kind;
import org.journeymaps.devhost.links.Links.Link;
import org.journeymaps.devhost.services.HostCaches;
import org.journeymaps.devhost.services.HostExecutors;
import org.journeymaps.devhost.services.HostUser;
import org.journeymaps.devhost.store.Database;
import org.journeymaps.jira.Call;
import org.journeymaps.jira.Links;
import org.journeymaps.jira.client.RestTracker;
import org.journeymaps.jira.sync.CachedIssues;
import org.journeymaps.jira.sync.PooledDispatch;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;

/** All that stands between a use case and a Jira, over the links, threads and caches of the embedded host. */
final class LinkedSite extends ExternalResource {

    static final String LINK = "9f0f0c5e-0000-3000-8000-000000000001";

    private final TemporaryFolder folder = new TemporaryFolder();
    private Database database;
    private PooledDispatch dispatch;
    private volatile Duration patience = Duration.ofMinutes(1);

    @Override
    protected void before() throws IOException {
        folder.create();
        database = new Database(Files.createDirectories(folder.getRoot().toPath()));
    }

    @Override
    protected void after() {
        if (dispatch != null) {
            dispatch.close();
        }
        AuthenticatedUserThreadLocal.reset();
        database.close();
        folder.delete();
    }

    Consents consents() {
        return new Consents(database);
    }

    /** How long callers wait from now on, whatever their calls say. */
    void patience(Duration time) {
        patience = time;
    }

    /** Issues of a Jira, as somebody who has consented. */
    RestTracker tracker(URI url, String person, String token) {
        consents().put(LINK, person, token);
        AuthenticatedUserThreadLocal.set(new HostUser(person));
        HostLinks links = new HostLinks(
                new org.journeymaps.devhost.links.Links(List.of(new Link(LINK, "Jira", url, true, Kind.PER_USER))),
                consents(), "http://127.0.0.1/confluence");
        LinkedJiras jiras = new LinkedJiras(links, new Visitor(), Clock.systemUTC());
        dispatch = new PooledDispatch((link, call) -> jiras.send(link, call), new All(jiras), new Visitor(),
                Clock.systemUTC(), new HostExecutors());
        return new RestTracker(
                (link, call, late) -> dispatch.send(link, hurried(call), late),
                new CachedIssues(new HostCaches(System::nanoTime), new Visitor()), Clock.systemUTC());
    }

    private Call hurried(Call call) {
        return new Call(call.method(), call.path(), call.body(), patience, Duration.ofMinutes(1));
    }

    private record Visitor() implements CurrentUser {

        @Override
        public String key() {
            return Optional.ofNullable(AuthenticatedUserThreadLocal.get()).map(ConfluenceUser::getName).orElse("");
        }

        @Override
        public boolean administrator() {
            return false;
        }
    }

    private record All(LinkedJiras jiras) implements Links {

        @Override
        public List<TrackerLink> all() {
            return jiras.all();
        }

        @Override
        public Optional<String> consent(String link, String back) throws TrackerException {
            return jiras.consent(link, back);
        }
    }
}
