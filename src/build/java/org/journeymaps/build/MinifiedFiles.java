package org.journeymaps.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Writes a minified file beside every style and script of a folder: {@code map-min.css} beside {@code map.css}. Atlassian's
 * plugin framework serves that one wherever the descriptor names the other, except in its developer mode
 * (developer.atlassian.com, "Supporting minification of JavaScript and CSS resources"; AMPS would write files of the same name).
 *
 * <p>It takes no parser, which would have to know every new word of css and JavaScript and lose those that it does not know:
 * comments and white space go, every name stays, and a line of a script stays a line.
 */
public final class MinifiedFiles {

    private MinifiedFiles() {
    }

    /**
     * Minifies the files of a folder and of those below it.
     *
     * @param arguments the folder
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (Path old : files(folder)) {
            if (old.toString().matches(".*-min\\.(css|js)")) {
                Files.delete(old);
            }
        }
        for (Path file : files(folder)) {
            minify(file, ".css", StyleMinifier::minify);
            minify(file, ".js", ScriptMinifier::minify);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static void minify(Path file, String extension, UnaryOperator<String> minifier) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(extension)) {
            String small = name.substring(0, name.length() - extension.length()) + "-min" + extension;
            try {
                Files.writeString(file.resolveSibling(small), minifier.apply(Files.readString(file)));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
            }
        }
    }
}
