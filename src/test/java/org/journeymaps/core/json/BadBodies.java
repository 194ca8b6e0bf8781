package org.journeymaps.core.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that are no readable map: the files of {@code src/test/resources/json/bad}, and some too large to keep. */
public final class BadBodies {

    private static final Path FOLDER = Path.of("src/test/resources/json/bad");

    private BadBodies() {}

    /** All of them, by name. */
    public static Map<String, String> all() throws IOException {
        Map<String, String> bodies = files();
        putTooLarge(bodies);
        putTooMany(bodies);
        putTooManyIssues(bodies);
        putCharacters(bodies);
        return bodies;
    }

    private static void putTooLarge(Map<String, String> bodies) {
        String euros = "\"" + "\u20ac".repeat(9_000) + "\"";
        bodies.put("10 MB of brackets", "[".repeat(10_000_000));
        bodies.put("10 MB of braces", "{\"a\":".repeat(2_000_000));
        bodies.put("1 MiB and more", map("\"purpose\": \"Learn\"") + " ".repeat(1 << 20));
        bodies.put("less than 1 MiB in characters, more in UTF-8", map(list("mood", euros + ", " + "0, ".repeat(100), 60)));
        bodies.put("half a MiB of brackets", map("\"mood\": " + "[".repeat(500_000)));
        bodies.put("text of 10,001 characters", map("\"owner\": \"" + "\ud83d\ude00".repeat(10_001) + "\""));
        bodies.put("unknown text of 10,001 characters", map("\"mood\": {\"a\": \"" + "x".repeat(10_001) + "\"}"));
        bodies.put("unknown key of 10,001 characters", map("\"" + "x".repeat(10_001) + "\": 1"));
    }

    private static void putTooMany(Map<String, String> bodies) {
        String lane = "{\"id\": \"l\", \"type\": \"text\", \"title\": \"\", ";
        String curve = "{\"id\": \"c\", \"type\": \"curve\", \"title\": \"\", \"scale\": \"f\", ";
        String stage = "{\"id\": \"g\", \"name\": \"\", ";
        String steps = list("steps", "{\"id\": \"s%d\", \"action\": \"\"}", 167) + "}";
        String card = "{\"id\": \"t%d\", \"text\": \"\"}";
        String value = "{\"id\": \"v%d\", \"at\": \"\", \"value\": 0}";
        bodies.put("101 stages", map(list("stages", stage.replace("\"\", ", "\"\"}"), 101)));
        bodies.put("501 steps in 3 stages", map("\"stages\": [" + String.join(", ", stage + steps, stage + steps, stage + steps)
                + "]"));
        bodies.put("61 lanes", map(list("lanes", lane.replace("\"\", ", "\"\"}"), 61)));
        bodies.put("5,001 cards and values", map("\"lanes\": [\n" + lane + list("cards", card, 4_900) + "},\n"
                + curve + list("values", value, 101) + "}\n]"));
        bodies.put("5,001 cards before the type of their lane", map("\"lanes\": [\n{" + list("cards", card, 5_001) + ", "
                + lane.substring(1) + "\"span\": \"step\"}\n]"));
        String branch = "{\"when\": \"\"}";
        bodies.put("5,001 names of values and feelings", map("\"scales\": [{\"id\": \"f\", \"min\": 0, \"max\": 5000, "
                + list("labels", "\"%d\": \"\"", 2_500).replace('[', '{').replace(']', '}') + ", "
                + list("emotions", "\"%d\": 1", 2_501).replace('[', '{').replace(']', '}') + "}]"));
        bodies.put("5,001 branches", map("\"stages\": [" + stage + "\"steps\": [{\"id\": \"s\", \"action\": \"\", "
                + list("branches", branch, 5_001) + "}]}]"));
    }

    private static void putTooManyIssues(Map<String, String> bodies) {
        String pain = "\"lanes\": [\n{\"id\": \"l\", \"type\": \"pain\", \"title\": \"\", \"cards\": ["
                + "{\"id\": \"p\", \"text\": \"\", ";
        String issue = "{\"link\": \"a-1\", \"id\": \"%d\", \"key\": \"CARE-%d\"}";
        bodies.put("21 issues of a pain point", map(pain + list("issues", issue, 21) + "}]}\n]"));
    }

    private static void putCharacters(Map<String, String> bodies) {
        bodies.put("lone surrogate as it is", map("\"owner\": \"\ud800\""));
        bodies.put("NUL as it is", map("\"owner\": \"\0\""));
        bodies.put("NUL alone", "\0");
        bodies.put("byte order mark alone", "\ufeff");
        bodies.put("byte order mark twice", "\ufeff\ufeff{}");
        bodies.put("lone surrogate alone", "\udfff");
    }

    /** The files alone, by name. */
    public static Map<String, String> files() throws IOException {
        Map<String, String> bodies = new LinkedHashMap<>();
        try (var files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                bodies.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return bodies;
    }

    /** A map that has no more than it must and one more member. */
    static String map(String member) {
        return "{\n  \"format\": \"journey-map/1\",\n  \"id\": \"m\",\n  \"title\": \"Map\",\n  " + member + "\n}\n";
    }

    private static String list(String key, String element, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> element.replace("%d", "" + i))
                .collect(Collectors.joining(", ", "\"" + key + "\": [", "]"));
    }
}
