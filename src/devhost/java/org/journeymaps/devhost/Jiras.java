package org.journeymaps.devhost;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.devhost.jira.JiraServer;
import org.journeymaps.devhost.jira.store.Token;
import org.journeymaps.devhost.links.Consents;
import org.journeymaps.devhost.links.Links.Kind;
import org.journeymaps.devhost.links.Links.Link;

/**
 * Two Jiras beside the host: the primary one with three projects, and one that only the billing department uses.
 *
 * <p>Tests that stop the host and start it again keep them running: {@code Host.start(options.withLinks(jiras.links()))}.
 */
public final class Jiras implements AutoCloseable {

    /** The id of the link to the primary Jira; it stays the same wherever that runs. */
    public static final String JIRA = "1f6c1d0a-7c35-3b0e-9a54-2d1f0f5b7a01";
    /** The id of the link to the Jira of the billing department. */
    public static final String BILLING = "8e2b9c44-51d7-3f6a-8b1e-6c0d3a9f2b02";

    private final Map<String, JiraServer> servers = new LinkedHashMap<>();

    private Jiras() {
    }

    /** No Jira at all. */
    static Jiras none() {
        return new Jiras();
    }

    /**
     * Starts both.
     *
     * @param port of the primary one, the other takes the next; 0 takes free ones
     * @param home a folder that keeps them; null to forget everything
     */
    static Jiras start(int port, Path home) {
        Jiras jiras = new Jiras();
        JiraServer.Options options = JiraServer.Options.inMemory();
        try {
            jiras.servers.put(JIRA, JiraServer.start(options.withPort(port).withProjects("WEB", "CARE", "MKT")
                    .withHome(home == null ? null : home.resolve("jira"))));
            jiras.servers.put(BILLING, JiraServer.start(options.withPort(port == 0 ? 0 : port + 1).withName("Billing Jira")
                    .withProjects("BILL").withHome(home == null ? null : home.resolve("billing-jira"))));
            return jiras;
        } catch (RuntimeException e) {
            jiras.close();
            throw e;
        }
    }

    /** Two that forget everything, on free ports. */
    public static Jiras inMemory() {
        return start(0, null);
    }

    /** The links to them. */
    public List<Link> links() {
        return servers.entrySet().stream().map(server -> new Link(server.getKey(), server.getValue().data().name(),
                server.getValue().url(), server.getKey().equals(JIRA), Kind.PER_USER)).toList();
    }

    /** The one behind a link. */
    public JiraServer at(String link) {
        if (!servers.containsKey(link)) {
            throw new IllegalArgumentException("None of these Jiras is behind the link " + link);
        }
        return servers.get(link);
    }

    /** Somebody allows a host to act for them in all of them, without having been asked. */
    public void consent(Consents consents, String person) {
        servers.forEach((link, jira) -> consents.put(link, person, jira.data().tokens().issue(Token.Kind.ACCESS, person)));
    }

    @Override
    public void close() {
        servers.values().forEach(JiraServer::close);
    }
}
