package org.journeymaps.confluence.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A storage text of {@code src/test/resources/storage} ({@code name.xml}) and what is expected of it ({@code name.txt}). */
record Fixture(String name, Path file) {

    private static final Path ROOT = Path.of("src/test/resources/storage");

    /** All fixtures of a folder. */
    static List<Fixture> in(String folder) {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".xml")).sorted()
                    .map(file -> new Fixture(file.getFileName().toString().replace(".xml", ""), file)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The storage text. */
    String storage() {
        return read(file);
    }

    /** What is expected; with {@code -Dgolden.write=true} that becomes what was found. */
    String expected(String found) {
        Path golden = file.resolveSibling(name + ".txt");
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.writeString(golden, found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read(golden);
    }

    @Override
    public String toString() {
        return name;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
