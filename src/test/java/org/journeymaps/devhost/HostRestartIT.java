package org.journeymaps.devhost;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.journeymaps.devhost.store.Content.Type;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What is there after the host was stopped and started again on the same home. */
public class HostRestartIT {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Path jar;
    private Options options;

    @Before
    public void pack() throws IOException {
        jar = new ProbeJar().write(folder.newFile().toPath());
        options = HostRule.options(jar, folder.newFolder().toPath());
    }

    private static String rows(Host host) {
        return "/rest/probe/1.0/page/" + host.store().contents().find(Type.PAGE, "DESIGN", "An empty map").orElseThrow().id();
    }

    private static String whoIsSeen(Jiras jiras, Host host) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(jiras.at(Jiras.JIRA).url() + "/rest/api/2/myself"))
                .header("Authorization", "Bearer " + host.consents().find(Jiras.JIRA, "author").orElseThrow()).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).headers()
                .firstValue("X-AUSERNAME").orElseThrow();
    }

    @Test
    public void rowsAndConsentsAreThereWhileJiraKeepsRunning() throws Exception {
        try (Jiras jiras = Jiras.inMemory()) {
            try (Host host = Host.start(options.withLinks(jiras.links()))) {
                jiras.consent(host.consents(), "author");
                Visitor.named(host.baseUrl(), "author").rest(rows(host), "application/json", "\"<p/>\"", "no-check");
            }
            try (Host host = Host.start(options.withLinks(jiras.links()))) {
                assertEquals("{\"rows\":1}", new Visitor(host.baseUrl()).text(rows(host) + "/rows"));
                assertEquals("author", whoIsSeen(jiras, host));
            }
        }
    }

    @Test
    public void theHostsOwnJirasKeepWhatTheyHave() throws Exception {
        try (Host host = Host.start(options)) {
            assertEquals(2, host.links().all().size());
            host.jira(Jiras.BILLING).data().people().put("somebody", "Somebody new", true);
            host.jiras().consent(host.consents(), "author");
        }
        try (Host host = Host.start(options)) {
            assertTrue(host.jira(Jiras.BILLING).data().people().find("somebody").isPresent());
            assertEquals("author", whoIsSeen(host.jiras(), host));
        }
    }
}
