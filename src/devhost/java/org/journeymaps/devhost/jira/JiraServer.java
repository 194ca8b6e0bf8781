package org.journeymaps.devhost.jira;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.journeymaps.devhost.jira.faults.Faults;
import org.journeymaps.devhost.jira.faults.Traffic;
import org.journeymaps.devhost.jira.pages.PagesServlet;
import org.journeymaps.devhost.jira.rest.RestServlet;
import org.journeymaps.devhost.jira.store.Flavour;
import org.journeymaps.devhost.jira.store.JiraData;

/**
 * The running stand-in for Jira, on loopback.
 *
 * <p>Example: {@code try (JiraServer jira = JiraServer.start(Options.inMemory())) { client.at(jira.url()); }}
 */
public final class JiraServer implements AutoCloseable {

    /**
     * How it is set up.
     *
     * @param port on loopback; 0 takes a free one
     * @param contextPath first part of each address, such as {@code /jira}
     * @param name what people call it
     * @param home folder that keeps it between runs; null to forget everything
     * @param projects keys of the sample projects to begin with, of WEB, CARE, BILL and MKT
     */
    public record Options(int port, String contextPath, String name, Flavour flavour, Path home, List<String> projects) {

        /** Copies the list. */
        public Options {
            projects = List.copyOf(projects);
        }

        /** Jira 10.3 at a free port with all sample projects, forgotten at the end. */
        public static Options inMemory() {
            return new Options(0, "/jira", "Jira", Flavour.DC_10_3, null, List.of("WEB", "CARE", "BILL", "MKT"));
        }

        /** The same at another port. */
        public Options withPort(int other) {
            return new Options(other, contextPath, name, flavour, home, projects);
        }

        /** The same with another name. */
        public Options withName(String other) {
            return new Options(port, contextPath, other, flavour, home, projects);
        }

        /** The same of another version. */
        public Options withFlavour(Flavour other) {
            return new Options(port, contextPath, name, other, home, projects);
        }

        /** The same, kept in a folder. */
        public Options withHome(Path other) {
            return new Options(port, contextPath, name, flavour, other, projects);
        }

        /** The same with other sample projects. */
        public Options withProjects(String... keys) {
            return new Options(port, contextPath, name, flavour, home, List.of(keys));
        }
    }

    private final Server server;
    private final Listener listener;
    private final String contextPath;
    private final JiraData data;
    private final Faults faults;
    private final Traffic traffic = new Traffic();

    private JiraServer(Options options) {
        contextPath = options.contextPath();
        data = new JiraData(options.name(), options.flavour(), file(options.home()), options.projects(), Clock.systemUTC());
        server = new Server();
        listener = new Listener(server, options.port());
        faults = new Faults(listener, data.settings());
        server.setHandler(context());
    }

    /**
     * Starts it.
     *
     * @throws IllegalStateException if the port is taken
     */
    public static JiraServer start(Options options) {
        JiraServer jira = new JiraServer(options);
        try {
            jira.server.start();
            jira.listener.keepPort();
            return jira;
        } catch (Exception e) {
            throw new IllegalStateException("No Jira on port " + options.port() + ": " + e.getMessage(), e);
        }
    }

    private static Path file(Path home) {
        try {
            return home == null ? null : Files.createDirectories(home).resolve("jira.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ServletContextHandler context() {
        ServletContextHandler context = new ServletContextHandler(contextPath, ServletContextHandler.SESSIONS);
        context.getSessionHandler().setSessionCookie("JIRASESSION" + Math.abs(data.name().hashCode()));
        context.getSessionHandler().setHttpOnly(true);
        context.addServlet(new ServletHolder(new PagesServlet(data, faults)), "/*");
        context.addServlet(new ServletHolder(new RestServlet(data, faults, traffic)), "/rest/api/2/*");
        return context;
    }

    /** The address, without a slash at the end. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + listener.port() + contextPath);
    }

    /** What it holds. */
    public JiraData data() {
        return data;
    }

    /** What goes wrong next. */
    public Faults faults() {
        return faults;
    }

    /** What was asked. */
    public Traffic traffic() {
        return traffic;
    }

    @Override
    public void close() {
        faults.clear();
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("Jira does not stop", e);
        }
    }
}
