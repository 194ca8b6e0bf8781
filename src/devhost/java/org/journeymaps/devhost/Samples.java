package org.journeymaps.devhost;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.journeymaps.devhost.storage.MacroIds;
import org.journeymaps.devhost.store.Content;
import org.journeymaps.devhost.store.Content.Mark;
import org.journeymaps.devhost.store.Content.Type;
import org.journeymaps.devhost.store.Restrictions.Right;
import org.journeymaps.devhost.store.Store;

/** What the host holds at its first start: one space with examples. The maps come out of the jar, as many as it has. */
final class Samples {

    private static final String SPACE = "DESIGN";

    /** The page of a future state; its map is the host's own, since it names the page with the current one. */
    private static final String WANTED = "Mobile plans: what we want";

    /** The page of a map that is made by rule. */
    private static final String LARGE = "Large map: ordering a compressor";

    private static final List<Sample> SAMPLES = List.of(
            new Sample("jumping-jamie", "Mobile plans: how customers leave us",
                    "The map below is an example after the journey map published by NN/g; every figure is illustrative. It shows"
                    + " where customers who switch their mobile plan are lost."),
            new Sample("sharing-a-song", "Sharing a song: where listeners turn back",
                    "A narrow map: from opening the app to knowing whether a friend liked the song. It ends in two ways."),
            new Sample("school-day", "A school day: when to meet a pupil",
                    "A day in the life, by the clock: where a learning site meets a pupil, and where it could."),
            new Sample("opening-an-account", "Branch: opening an account",
                    "A service blueprint: what a customer sees of one visit to a bank branch, and the work behind it."),
            new Sample("coffee-house-visit", "A coffee-house visit: what gives and what drains",
                    "Touchpoint bands: every moment of a visit above or below its baseline, as one observer saw it."));

    private final Store store;
    private final Map<Sample, String> maps = new LinkedHashMap<>();

    Samples(Store store, Path jar) {
        this.store = store;
        SAMPLES.forEach(sample -> read(jar, sample).ifPresent(text -> maps.put(sample, text)));
    }

    /** A page with an example: its key in the jar, the title and the first sentences of the page. */
    private record Sample(String key, String title, String text) {
    }

    void create() {
        store.database().transaction(() -> {
            store.spaces().create(SPACE, "Service design");
            String links = Stream.concat(maps.keySet().stream().map(Sample::title),
                    Stream.of(WANTED, LARGE, "An empty map", "Maps in other macros"))
                    .map(title -> "<li>" + link(title) + "</li>").collect(Collectors.joining());
            long home = page(0, "Service design",
                    "<p>A space to try journey maps in. Everything here is an example.</p><ul>" + links + "</ul>");
            maps.forEach((sample, text) -> page(home, sample.title(), "<p>" + sample.text() + "</p>" + map(text)));
            page(home, WANTED, "<p>Where we want to be, held step by step against the map of " + link(SAMPLES.get(0).title())
                    + ".</p>" + map(wanted()));
            page(home, LARGE, "<p>Eight stages of 25 steps, made by a rule: how a map is read that is wider than any screen, and"
                    + " how it is printed.</p>" + map(LargeMap.of8x25()));
            page(home, "An empty map", "<p>Choose a template, or edit the page and write a map.</p>" + map(""));
            page(home, "Maps in other macros", nested());
            long secret = page(home, "For administrators", "<p>Only the administrator sees this page.</p>" + map(first()));
            store.restrictions().set(secret, Right.VIEW, List.of("admin"));
            return 0;
        });
    }

    private String first() {
        return maps.get(SAMPLES.get(0));
    }

    private long page(long parent, String title, String body) {
        return store.contents().create(Content.create(Type.PAGE, SPACE, parent, title, MacroIds.assign(body)),
                new Mark("admin", Instant.now())).id();
    }

    private String nested() {
        String other = first().replaceFirst("\"id\": \"[^\"]+\"", "\"id\": \"example-2\"");
        return "<h2>In a panel</h2>" + rich("panel", "Panel", map(other))
                + "<h2>In an expand</h2>" + rich("expand", "The map of another page", "<ac:structured-macro ac:name=\"include\">"
                + "<ac:parameter ac:name=\"\">" + link(SAMPLES.get(0).title())
                + "</ac:parameter></ac:structured-macro>")
                + "<h2>In a layout</h2><ac:layout><ac:layout-section ac:type=\"two_equal\"><ac:layout-cell>" + map("")
                + "</ac:layout-cell><ac:layout-cell><p>Text beside an empty map.</p></ac:layout-cell></ac:layout-section>"
                + "</ac:layout>"
                + "<h2>A text that is no map</h2>" + map("{ \"format\": \"journey-map/1\", ");
    }

    private static String link(String title) {
        return "<ac:link><ri:page ri:content-title=\"" + title + "\" /></ac:link>";
    }

    private static String rich(String name, String title, String body) {
        return "<ac:structured-macro ac:name=\"" + name + "\"><ac:parameter ac:name=\"title\">" + title + "</ac:parameter>"
                + "<ac:rich-text-body>" + body + "</ac:rich-text-body></ac:structured-macro>";
    }

    private static String map(String body) {
        return "<ac:structured-macro ac:name=\"journey-map\" ac:schema-version=\"1\"><ac:plain-text-body><![CDATA[" + body
                + "]]></ac:plain-text-body></ac:structured-macro>";
    }

    private static String wanted() {
        try (InputStream in = Samples.class.getResourceAsStream("/devhost/samples/jumping-jamie-wanted.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> read(Path jar, Sample sample) {
        try (JarFile file = new JarFile(jar.toFile())) {
            ZipEntry entry = file.getEntry("examples/" + sample.key() + ".json");
            if (entry == null) {
                return Optional.empty();
            }
            try (var in = file.getInputStream(entry)) {
                return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
