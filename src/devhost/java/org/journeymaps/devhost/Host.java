package org.journeymaps.devhost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Set;
import org.eclipse.jetty.server.Server;
import org.journeymaps.devhost.plugin.HostPackages;
import org.journeymaps.devhost.plugin.Plugin;
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
 * { browser.open(host.baseUrl()); }}
 */
public final class Host implements AutoCloseable {

    private final Store store;
    private final Plugin plugin;
    private final Server server;

    private Host(Store store, Plugin plugin, Server server) {
        this.store = store;
        this.plugin = plugin;
        this.server = server;
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
        Store store = open(options);
        try {
            Plugin plugin = new Plugin(options.jar(),
                    new Plugin.Surroundings(options.home(), Site.CONTEXT, store, Preferences::currentLocale, packages));
            if (store.spaces().all().isEmpty()) {
                new Samples(store, options.jar()).create();
            }
            Site site = new Site(store, plugin, new StorageRenderer(plugin.macros(), new VisiblePages(store)), templates(),
                    options.web());
            return new Host(store, plugin, WebServer.start(site, options.port()));
        } catch (BundleException e) {
            store.close();
            throw new IllegalStateException("The app does not start: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            store.close();
            throw new IllegalStateException(e.getMessage(), e);
        }
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
        String root = server.getURI().toString();
        return root.substring(0, root.indexOf('/', "http://".length())) + Site.CONTEXT;
    }

    /** What is kept, for tests that need a page in some state. */
    public Store store() {
        return store;
    }

    @Override
    public void close() {
        try {
            server.stop();
            plugin.close();
        } catch (Exception e) {
            throw new IllegalStateException("The host does not stop", e);
        } finally {
            store.close();
        }
    }
}
