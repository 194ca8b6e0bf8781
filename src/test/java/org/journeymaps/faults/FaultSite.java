package org.journeymaps.faults;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.journeymaps.devhost.Host;
import org.journeymaps.devhost.Options;
import org.journeymaps.devhost.Visitor;
import org.journeymaps.devhost.jira.JiraServer;
import org.journeymaps.devhost.jira.store.Lists;
import org.journeymaps.devhost.jira.store.Token;
import org.journeymaps.devhost.links.Links.Kind;
import org.journeymaps.devhost.links.Links.Link;
import org.journeymaps.devhost.store.Content;
import org.journeymaps.devhost.store.Content.Mark;
import org.journeymaps.devhost.store.Content.Type;

/**
 * The packaged app in a host beside several Jiras, each with a department of its own that files into its project CARE. What goes
 * wrong at one of them concerns no other, so that much can go wrong at the same time.
 */
final class FaultSite implements AutoCloseable {

    static final String REST = "/rest/journey-maps/1.0";
    private static final String PROJECT = "CARE";

    private final Map<String, JiraServer> jiras = new LinkedHashMap<>();
    private final AtomicInteger pages = new AtomicInteger();
    private Path home;
    private Host host;

    private FaultSite(Path home) {
        this.home = home;
    }

    /**
     * Starts it.
     *
     * @param home an empty folder
     * @param names of the Jiras and of the departments, such as {@code s400}
     */
    static FaultSite start(Path home, List<String> names) {
        FaultSite site = new FaultSite(home);
        try {
            for (String name : names) {
                site.jiras.put(name, JiraServer.start(JiraServer.Options.inMemory().withProjects(PROJECT).withName(name)));
            }
            site.startHost();
            site.addDepartments();
            return site;
        } catch (RuntimeException e) {
            site.close();
            throw e;
        }
    }

    private void startHost() {
        Path jar = Path.of(System.getProperty("journeymaps.jar"));
        host = Host.start(Options.in(Path.of(System.getProperty("journeymaps.target")), jar)
                .withPort(0).withHome(home).withLinks(links()));
    }

    /** Stops the host and starts it again on what it kept. */
    void restart() {
        host.close();
        startHost();
    }

    /**
     * The host is lost in the middle of whatever it does, and starts again on the database as it was at that moment. What the
     * lost one does afterwards no Jira listens to.
     *
     * @param other an empty folder
     * @param lost what it was doing
     */
    void crash(Path other, CompletableFuture<?> lost) throws IOException {
        host.store().database().update("checkpoint sync");
        Files.copy(home.resolve("host.mv.db"), other.resolve("host.mv.db"));
        for (JiraServer jira : jiras.values()) {
            jira.data().tokens().revoke("author");
            jira.faults().clear();
        }
        lost.join();
        host.close();
        home = other;
        startHost();
        jiras.keySet().forEach(name -> consent(name, "author"));
    }

    /** The table of attempts is lost. */
    void breakFilings() {
        host.store().database().update("drop table " + filings());
    }

    /** As if an attempt had begun three minutes earlier. */
    void age(String marker) {
        host.store().database().update("update " + filings() + " set BEGUN_AT = BEGUN_AT - 180000 where MARKER = ?", marker);
    }

    private String filings() {
        return host.store().database().query(
                "select table_name from information_schema.tables where table_name like 'AO\\_%\\_FILING'",
                row -> row.getString(1)).get(0);
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        jiras.forEach((name, jira) -> links.add(new Link(link(name), name, jira.url(), links.isEmpty(), Kind.PER_USER)));
        return links;
    }

    /** The id of the link to a Jira. */
    static String link(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private void addDepartments() {
        Visitor admin = Visitor.named(host.baseUrl(), "admin");
        admin.post("/authenticate.action", "password", "admin");
        for (String name : jiras.keySet()) {
            consent(name, "admin");
            HttpResponse<String> answer = admin.rest(REST + "/departments", "application/json", department(name), "no-check");
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
        }
    }

    private static String department(String name) {
        return """
                {"key": "%s", "name": "%s", "colour": 1, "link": "%s", "project": {"id": "CARE", "name": "Care"},
                 "type": {"id": "%s", "name": ""}, "assignment": {"rule": "project-default"}, "labels": [], "priorities": {},
                 "defaults": {}}""".formatted(name, name, link(name), Lists.TYPES.get(0).id());
    }

    /** Somebody lets the host act for them in one of the Jiras; the token. */
    String consent(String name, String person) {
        String token = jira(name).data().tokens().issue(Token.Kind.ACCESS, person);
        host.consents().put(link(name), person, token);
        return token;
    }

    /** A number that no other page has. */
    int count() {
        return pages.incrementAndGet();
    }

    JiraServer jira(String name) {
        return jiras.get(name);
    }

    Host host() {
        return host;
    }

    Visitor visitor(String person) {
        return Visitor.named(host.baseUrl(), person);
    }

    /** A page with one map. */
    long page(String title, String map) {
        String body = "<p>words</p><ac:structured-macro ac:name=\"journey-map\" ac:schema-version=\"1\"><ac:plain-text-body>"
                + "<![CDATA[" + map.replace("]]>", "]]]]><![CDATA[>") + "]]></ac:plain-text-body></ac:structured-macro>";
        return host.store().contents()
                .create(Content.create(Type.PAGE, "DESIGN", 0, title, body), new Mark("admin", Instant.now())).id();
    }

    @Override
    public void close() {
        if (host != null) {
            host.close();
        }
        jiras.values().forEach(JiraServer::close);
    }
}
