package org.journeymaps.confluence.macro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/** The texts of all maps that the app brings and that its tests draw, by name. */
final class Samples {

    private static final List<Path> FOLDERS = List.of(
            Path.of("src/main/resources/examples"), Path.of("src/main/resources/map-templates"),
            Path.of("src/test/resources/json"), Path.of("src/test/resources/json/problems"));

    private final TreeMap<String, String> texts = new TreeMap<>();

    Samples() {
        FOLDERS.forEach(this::put);
    }

    private void put(Path folder) {
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".json")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> names() {
        return List.copyOf(texts.keySet());
    }

    String text(String name) {
        return texts.get(name);
    }
}
