package org.journeymaps.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.journeymaps.devhost.Host;
import org.journeymaps.devhost.Options;
import org.journeymaps.devhost.storage.MacroIds;
import org.journeymaps.devhost.store.Content;
import org.journeymaps.devhost.store.Content.Mark;
import org.journeymaps.devhost.store.Content.Note;
import org.journeymaps.devhost.store.Content.Type;
import org.journeymaps.devhost.store.Restrictions.Right;

/**
 * The host with the packaged app, started by the first test in a browser and shared by all of them: each makes its own pages.
 * Its state is kept in a fresh folder below Maven's {@code target}.
 */
final class Site {

    static final String SPACE = "DESIGN";
    static final Path TARGET = Path.of(System.getProperty("journeymaps.target"));

    private static Site shared;

    /** The page of the samples that shows the map of the example. */
    final Content sample;

    private final Host host;
    private final Map<String, String> sessions = new HashMap<>();
    private int count;

    private Site(Host host) {
        this.host = host;
        this.sample = host.store().contents().find(Type.PAGE, SPACE, "Mobile plans: how customers leave us").orElseThrow();
    }

    /** The site, started if it is not yet. */
    static Site shared() {
        if (shared == null) {
            shared = start();
        }
        return shared;
    }

    private static Site start() {
        try {
            Path home = TARGET.resolve("browser");
            delete(home);
            Host host = Host.start(Options.in(TARGET, jar()).withPort(0).withHome(home));
            Runtime.getRuntime().addShutdownHook(new Thread(host::close));
            return new Site(host);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Path jar() {
        return Path.of(System.getProperty("journeymaps.jar"));
    }

    /** A text out of the jar. */
    static String packaged(String name) {
        try (JarFile file = new JarFile(jar().toFile()); var in = file.getInputStream(file.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The host itself, with its Jiras and consents. */
    Host host() {
        return host;
    }

    String url() {
        return host.baseUrl();
    }

    /** The address of a page, of an old version too. */
    String url(Content content) {
        return url() + "/pages/viewpage.action?pageId=" + content.id();
    }

    /** The address of the app's maps of a page. */
    String rest(Content content) {
        return url() + "/rest/journey-maps/1.0/content/" + content.id() + "/maps";
    }

    /** Somebody makes a new page with an empty map, as people do. */
    void createEmptyMap(Page page, String title) {
        page.navigate(url() + "/spaces/" + SPACE);
        page.click("#create-link");
        page.click("#create-page");
        page.fill("#content-title", title);
        page.click("#rte-button-insert");
        page.fill("#macro-search", "journey");
        page.click("[data-macro=journey-map]");
        page.click("#macro-insert");
        page.click("#rte-button-publish");
    }

    /** A new page with some storage format, by the administrator. */
    Content page(String body) {
        return page("Page " + ++count, body);
    }

    Content page(String title, String body) {
        return create(Type.PAGE, 0, title, body);
    }

    Content create(Type type, long parent, String title, String body) {
        return host.store().contents().create(Content.create(type, SPACE, parent, title, MacroIds.assign(body)),
                new Mark("admin", Instant.now()));
    }

    /** A page with another body, saved by the administrator. */
    void edit(Content content, String body) {
        Content changed = now(content).with(content.title(), MacroIds.assign(body));
        host.store().contents().save(changed.saved(new Mark("admin", Instant.now()), Note.NONE));
    }

    /** A page as it is now. */
    Content now(Content content) {
        return host.store().contents().find(content.id()).orElseThrow();
    }

    /** The live page of a title. */
    Content titled(String title) {
        return host.store().contents().find(Type.PAGE, SPACE, title).orElseThrow();
    }

    /** All versions of a page, the newest first. */
    List<Content> history(Content content) {
        return host.store().contents().history(content.id());
    }

    void restrict(Content content, Right right, String... names) {
        host.store().restrictions().set(content.id(), right, List.of(names));
    }

    /** The cookies of somebody who has logged in before. */
    Map<String, String> sessions() {
        return sessions;
    }
}
