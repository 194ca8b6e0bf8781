package org.journeymaps.devhost.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** The index files of Spring Scanner, one entry a line (confluence.md 6). */
final class ScannerIndex {

    /** A line: a class, and what stands after the hash. */
    record Line(String type, String rest) {

        /** The name of the bean: the one given, else the simple name with a small first letter. */
        String bean() {
            String simple = type.substring(type.lastIndexOf('.') + 1);
            return rest.isEmpty() ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1) : rest;
        }
    }

    private final Function<String, URL> resources;

    ScannerIndex(Function<String, URL> resources) {
        this.resources = resources;
    }

    List<Line> components() {
        return read("component");
    }

    List<Line> imports() {
        return read("imports");
    }

    List<Line> exports() {
        return read("exports");
    }

    private List<Line> read(String name) {
        URL url = resources.apply("META-INF/plugin-components/" + name);
        if (url == null) {
            return List.of();
        }
        try (var in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank())
                    .map(ScannerIndex::line).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String text) {
        int hash = text.indexOf('#');
        return hash < 0 ? new Line(text, "") : new Line(text.substring(0, hash), text.substring(hash + 1));
    }
}
