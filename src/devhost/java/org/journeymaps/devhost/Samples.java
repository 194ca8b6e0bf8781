package org.journeymaps.devhost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.jar.JarFile;
import org.journeymaps.devhost.storage.MacroIds;
import org.journeymaps.devhost.store.Content;
import org.journeymaps.devhost.store.Content.Mark;
import org.journeymaps.devhost.store.Content.Type;
import org.journeymaps.devhost.store.Restrictions.Right;
import org.journeymaps.devhost.store.Store;

/** What the host holds at its first start: one space with examples. The map comes out of the jar. */
final class Samples {

    private static final String SPACE = "DESIGN";

    private final Store store;
    private final String example;

    Samples(Store store, Path jar) {
        this.store = store;
        this.example = read(jar);
    }

    void create() {
        store.database().transaction(() -> {
            store.spaces().create(SPACE, "Service design");
            long home = page(0, "Service design", "<p>A space to try journey maps in. Everything here is an example.</p>"
                    + "<ul><li>" + link("Mobile plans: how customers leave us") + "</li>"
                    + "<li>" + link("An empty map") + "</li>"
                    + "<li>" + link("Maps in other macros") + "</li></ul>");
            page(home, "Mobile plans: how customers leave us",
                    "<p>The map below is an example after the journey map published by "
                    + "NN/g; every figure is illustrative. It shows where customers who switch their mobile plan are lost.</p>"
                    + map(example));
            page(home, "An empty map", "<p>Choose a template, or edit the page and write a map.</p>" + map(""));
            page(home, "Maps in other macros", nested());
            long secret = page(home, "For administrators", "<p>Only the administrator sees this page.</p>" + map(example));
            store.restrictions().set(secret, Right.VIEW, List.of("admin"));
            return 0;
        });
    }

    private long page(long parent, String title, String body) {
        return store.contents().create(Content.create(Type.PAGE, SPACE, parent, title, MacroIds.assign(body)),
                new Mark("admin", Instant.now())).id();
    }

    private String nested() {
        String other = example.replaceFirst("\"id\": \"[^\"]+\"", "\"id\": \"example-2\"");
        return "<h2>In a panel</h2>" + rich("panel", "Panel", map(other))
                + "<h2>In an expand</h2>" + rich("expand", "The map of another page", "<ac:structured-macro ac:name=\"include\">"
                + "<ac:parameter ac:name=\"\">" + link("Mobile plans: how customers leave us")
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

    private static String read(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            try (var in = file.getInputStream(file.getEntry("examples/jumping-jamie.json"))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
