package org.journeymaps.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.render.screen.ScreenForm;

/** The pages that are compared in the browser, and what they load. */
final class Pages {

    static final String STAGE = "/stage.html";
    static final String MERMAID_STAGE = "/mermaid-stage.html";
    static final String MAP = "/map.html";
    static final String TABLE = "/table.html";
    static final String JOURNEY = "/journey.txt";
    static final String SPRITE = "/sprite.svg";

    private static final String MERMAID = "node_modules/mermaid/dist/mermaid.min.js";

    private Pages() {}

    /** A site with all pages about a map; Mermaid comes from the folder that npm put it into. */
    static Site site(JourneyMap map, Path npm) {
        Descriptor descriptor = new Descriptor(map);
        return new Site()
                .with(MAP, html(map))
                .with("/reading.css", descriptor.style())
                .with("/reading.js", descriptor.script())
                .with(SPRITE, Descriptor.file("web/images/sprite.svg"))
                .with(TABLE, PlainTable.html(map))
                .with(JOURNEY, MermaidJourney.text(map))
                .with("/mermaid.js", text(npm.resolve(MERMAID)))
                .with("/measure.js", Descriptor.file("measure.js"))
                .with(STAGE, stage(""))
                .with(MERMAID_STAGE, stage("<script src=\"/mermaid.js\"></script>"));
    }

    /** The markup of a map in English. */
    static String drawn(JourneyMap map) {
        return new ScreenForm(new HostMessages().words(), SPRITE).render(map);
    }

    /** A page that holds a map as drawn, with the style and the scripts that such a page loads. */
    private static String html(JourneyMap map) {
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>Map</title>
                <link rel="stylesheet" href="/reading.css"></head>
                <body><div class="jm-frame" data-jm-state="map" data-jm-content="" data-jm-macro="" data-jm-map="sample">%s</div>
                <script src="/reading.js"></script></body></html>
                """.formatted(drawn(map));
    }

    private static String stage(String more) {
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Stage</title>" + more
                + "<script src=\"/measure.js\"></script></head><body style=\"margin:0\"></body></html>";
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
