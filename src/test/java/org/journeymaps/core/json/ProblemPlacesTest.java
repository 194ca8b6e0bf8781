package org.journeymaps.core.json;

import static org.junit.Assert.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.journeymaps.core.check.MapCheck;
import org.journeymaps.core.check.Problem;
import org.junit.Test;

/** What an author is told of a map that can be read but not be relied on: place, message, whether it blocks writing. */
public class ProblemPlacesTest {

    @Test
    public void everyProblemIsFoundInTheText() throws Exception {
        StringBuilder told = new StringBuilder();
        for (Map.Entry<String, String> map : maps().entrySet()) {
            told.append(map.getKey()).append('\n');
            tell(map.getValue(), told);
        }
        Golden.check("problems.txt", told.toString());
    }

    @Test
    public void everyMessageHasAMapWithItsProblem() throws Exception {
        TreeSet<String> seen = new TreeSet<>();
        for (String text : maps().values()) {
            problems(text).forEach(problem -> seen.add(problem.key()));
        }
        assertEquals(
                Golden.messages().stringPropertyNames().stream()
                        .filter(key -> key.startsWith("journey-maps.problem."))
                        .collect(Collectors.toCollection(TreeSet::new)),
                seen);
    }

    static Map<String, String> maps() throws Exception {
        Map<String, String> maps = new TreeMap<>();
        try (var files = Files.list(Path.of("src/test/resources/json/problems"))) {
            for (Path file : files.toList()) {
                maps.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return maps;
    }

    static List<Problem> problems(String text) throws Exception {
        return MapCheck.problems(new JourneyReader(Limits.DEFAULT).read(text));
    }

    private static void tell(String text, StringBuilder told) throws Exception {
        for (Problem problem : problems(text)) {
            Position place = Positions.find(text, problem.path());
            told.append("  ").append(place.line()).append(':').append(place.column()).append(' ').append(problem.path())
                    .append(problem.blocksWriting() ? " blocks writing" : "").append("\n    ")
                    .append(Golden.message(problem.key(), problem.arguments())).append('\n');
        }
    }
}
