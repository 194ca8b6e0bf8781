package org.journeymaps.devhost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.journeymaps.devhost.jira.JiraServer;
import org.journeymaps.devhost.links.Consents;
import org.journeymaps.devhost.links.Links;
import org.journeymaps.devhost.plugin.HostPackages;
import org.journeymaps.devhost.plugin.Plugin;
import org.journeymaps.devhost.services.HostServices.Place;
import org.journeymaps.devhost.storage.StorageRenderer;
import org.journeymaps.devhost.store.Store;
import org.journeymaps.devhost.velocity.Templates;
import org.journeymaps.devhost.web.Preferences;
import org.journeymaps.devhost.web.Site;
import org.journeymaps.devhost.web.VisiblePages;
import org.journeymaps.devhost.web.WebServer;
import org.osgi.framework.BundleException;

/**
 * The running host.
 *
 * <p>Example: {@code try (Host host = Host.start(Options.in(target, jar).withPort(0).withHome(folder)))
 * { browser.open(host.baseUrl()); }}. Started again on the same home it has all that it had.
 */
public final class Host implements AutoCloseable {

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final Jiras jiras;
    private final Place place;

    private Host(Options options, Set<String> packages) throws BundleException {
        try {
            Store store = part(open(options));
            WebServer server = part(new WebServer(options.port()));
            jiras = part(options.jiras() ? Jiras.start(portAfter(options), options.home()) : Jiras.none());
            Links links = new Links(options.jiras() ? jiras.links() : options.links());
            place = new Place(Site.CONTEXT, server.baseUrl(), store, links);
            start(options, packages, server);
        } catch (BundleException | RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Starts the host with the packages that it has. */
    public static Host start(Options options) {
        return start(options, HostPackages.all());
    }

    /**
     * Starts the host.
     *
     * @param packages what apps may import
     * @throws IllegalStateException if the app does not start, with the reason
     */
    public static Host start(Options options, Set<String> packages) {
        if (!Files.isDirectory(options.web().resolve("@atlassian/aui"))) {
            throw new IllegalStateException("AUI is not in " + options.web() + ": run ./dev run or ./dev test once");
        }
        try {
            return new Host(options, packages);
        } catch (BundleException e) {
            throw new IllegalStateException("The app does not start: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private void start(Options options, Set<String> packages, WebServer server) throws BundleException {
        Store store = place.store();
        Plugin plugin = part(new Plugin(options.jar(),
                new Plugin.Surroundings(options.home(), place, Preferences::currentLocale, packages)));
        boolean first = store.spaces().all().isEmpty();
        if (first) {
            new Samples(store, options.jar()).create();
        }
        server.serve(new Site(place, plugin, new StorageRenderer(plugin.macros(), new VisiblePages(store)), templates(),
                options.web()));
        part(server::stop);
        if (first && options.jiras()) {
            new SampleDepartments(baseUrl(), jiras).create(consents());
        }
    }

    private static int portAfter(Options options) {
        return options.port() == 0 ? 0 : options.port() + 1;
    }

    /** Something to close at the end, before what was opened earlier. */
    private <T extends AutoCloseable> T part(T part) {
        parts.push(part);
        return part;
    }

    private static Store open(Options options) {
        try {
            Files.createDirectories(options.home());
            return Store.open(options.home());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The host's own templates may call the host's own records. */
    private static Templates templates() {
        String own = Host.class.getPackageName();
        return new Templates(name -> Host.class.getResource("/" + name),
                method -> method.getDeclaringClass().getPackageName().startsWith(own));
    }

    /** The address of the host, without a slash at the end. */
    public String baseUrl() {
        return place.baseUrl();
    }

    /** What is kept, for tests that need a page in some state. */
    public Store store() {
        return place.store();
    }

    /** The other sites, for tests that need a link gone or in another state. */
    public Links links() {
        return place.links();
    }

    /**
     * A Jira that the host started beside itself.
     *
     * @param link {@link Jiras#JIRA} or {@link Jiras#BILLING}
     */
    public JiraServer jira(String link) {
        return jiras.at(link);
    }

    /** Both Jiras that the host started beside itself. */
    public Jiras jiras() {
        return jiras;
    }

    /** Who allowed the host to act for them at other sites, for tests that need it without the dance. */
    public Consents consents() {
        return new Consents(place.store().database());
    }

    /** Closes what can be closed, whatever fails. */
    @Override
    public void close() {
        Exception failure = null;
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw new IllegalStateException("The host does not stop", failure);
        }
    }
}
