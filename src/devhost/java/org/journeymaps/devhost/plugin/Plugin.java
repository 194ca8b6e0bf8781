package org.journeymaps.devhost.plugin;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.glassfish.jersey.server.ResourceConfig;
import org.journeymaps.devhost.services.HostPages;
import org.journeymaps.devhost.services.HostServices;
import org.journeymaps.devhost.services.HostServices.Place;
import org.journeymaps.devhost.services.RequiredFiles;
import org.journeymaps.devhost.storage.Macros;
import org.journeymaps.devhost.store.Store;
import org.journeymaps.devhost.tables.HostTables;
import org.journeymaps.devhost.velocity.Allowlist;
import org.journeymaps.devhost.velocity.Templates;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.BundleWiring;

/** The running app: installed from its jar, wired, with everything that its descriptor names at hand. */
public final class Plugin implements AutoCloseable {

    /** What the app runs in. */
    public record Surroundings(Path home, Place place, Supplier<Locale> locale, Set<String> packages) {

        private Store store() {
            return place.store();
        }
    }

    private final Surroundings around;
    private final Osgi osgi;
    private final Descriptor descriptor;
    private final Messages messages;
    private final WebFiles files;
    private final HostPages pages;
    private final RequiredFiles required;
    private final Wiring wiring;
    private final PluginMacros macros;
    private final RestEndpoints rest;
    private final PluginServlets servlets;
    private final WebItems items;
    private final Blueprints blueprints;

    /**
     * Starts the app.
     *
     * @throws PluginException if the descriptor or what it names is wrong
     * @throws BundleException if a package is missing
     */
    public Plugin(Path jar, Surroundings around) throws BundleException {
        this.around = around;
        osgi = new Osgi(around.home().resolve("osgi"), around.packages());
        try {
            Bundle bundle = osgi.install(jar);
            descriptor = descriptor(bundle);
            messages = new Messages(descriptor.i18n(), bundle::getEntry, around.locale());
            files = new WebFiles(descriptor, messages, bundle::getEntry);
            pages = new HostPages(around.store().contents());
            required = new RequiredFiles(files::known);
            HostTables tables = new HostTables(around.store().database());
            register(bundle, tables);
            ClassLoader classes = bundle.adapt(BundleWiring.class).getClassLoader();
            new DescriptorCheck(descriptor, messages, bundle::getEntry, classes::loadClass).check();
            wiring = new Wiring(bundle);
            macros = new PluginMacros(descriptor, wiring);
            rest = new RestEndpoints(bundle, wiring, around.store().access());
            servlets = servlets();
            items = new WebItems(descriptor, messages, around.store().access());
            blueprints = new Blueprints(descriptor, messages, bundle::getEntry);
            descriptor.modules().tables().forEach(module -> tables.start(module.namespace(), wiring.entities(module)));
            wiring.started();
        } catch (BundleException | RuntimeException e) {
            osgi.close();
            throw e;
        }
    }

    private static Descriptor descriptor(Bundle bundle) {
        URL url = bundle.getEntry("atlassian-plugin.xml");
        if (url == null) {
            throw new PluginException("The jar has no atlassian-plugin.xml");
        }
        try (var xml = url.openStream()) {
            Descriptor read = DescriptorReader.read(xml);
            if (!read.key().equals(bundle.getHeaders().get("Atlassian-Plugin-Key"))) {
                throw new PluginException("The key of the descriptor, " + read.key()
                        + ", is not the manifest's Atlassian-Plugin-Key");
            }
            return read;
        } catch (IOException e) {
            throw new PluginException("atlassian-plugin.xml cannot be read", e);
        }
    }

    private void register(Bundle bundle, HostTables tables) {
        Templates templates = new Templates(bundle::getEntry, new Allowlist(descriptor.modules().velocityMethods()));
        HostServices.App app = new HostServices.App() {
            @Override
            public String key() {
                return descriptor.key();
            }

            @Override
            public String version() {
                return descriptor.version();
            }

            @Override
            public String message(String key) {
                return messages.raw(key);
            }

            @Override
            public Templates templates() {
                return templates;
            }
        };
        Map<Class<?>, Object> services =
                new HostServices(around.place(), app, pages, required, tables).all();
        services.forEach((type, service) -> osgi.context().registerService(type.getName(), service, null));
    }

    private PluginServlets servlets() {
        PluginServlets found = new PluginServlets(around.store().access());
        descriptor.modules().servlets().forEach(module -> found.add(module, (HttpServlet) wiring.create(module.type())));
        return found;
    }

    /** The descriptor. */
    public Descriptor descriptor() {
        return descriptor;
    }

    /** The macros, for the renderer. */
    public Macros macros() {
        return macros;
    }

    /** The macros, for the macro browser: the app's, then those of the host. */
    public List<MacroInfo> macroInfos() {
        return Stream.concat(descriptor.modules().macros().stream()
                .map(macro -> MacroInfo.of(macro, macros.body(macro.name()).orElseThrow(), descriptor, messages)),
                MacroInfo.hosts()).toList();
    }

    /** The static files. */
    public WebFiles files() {
        return files;
    }

    /** What macros ask for while a page is drawn. */
    public RequiredFiles required() {
        return required;
    }

    /** The pages as the app sees them. */
    public HostPages pages() {
        return pages;
    }

    /** The REST modules, each under its version and under {@code latest}, by their path below the context path. */
    public Map<String, ResourceConfig> restApplications() {
        Map<String, ResourceConfig> found = new LinkedHashMap<>();
        descriptor.modules().rests().forEach(module -> Stream.of(module.version(), "latest").forEach(version ->
                found.put("/rest" + module.path() + "/" + version + "/*", rest.application(module))));
        return found;
    }

    /** The servlets. */
    public PluginServlets pluginServlets() {
        return servlets;
    }

    /** The menu entries. */
    public WebItems items() {
        return items;
    }

    /** What "Create" offers beside a blank page. */
    public Blueprints blueprints() {
        return blueprints;
    }

    @Override
    public void close() throws BundleException {
        try {
            wiring.close();
        } catch (IOException e) {
            throw new PluginException("The app cannot be stopped", e);
        } finally {
            osgi.close();
        }
    }
}
