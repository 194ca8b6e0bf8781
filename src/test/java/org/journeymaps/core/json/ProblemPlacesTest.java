package org.journeymaps.core.json;

import java.nio.file.Files;
import java.nio.file.Path;
import org.journeymaps.core.check.MapCheck;
import org.journeymaps.core.check.Problem;
import org.junit.Test;

/** What an author is told of a map that can be read but not be relied on: place, message, whether it blocks writing. */
public class ProblemPlacesTest {

    @Test
    public void everyProblemIsFoundInTheText() throws Exception {
        StringBuilder told = new StringBuilder();
        try (var files = Files.list(Path.of("src/test/resources/json/problems"))) {
            for (Path file : files.sorted().toList()) {
                told.append(file.getFileName()).append('\n');
                tell(Files.readString(file), told);
            }
        }
        Golden.check("problems.txt", told.toString());
    }

    private static void tell(String text, StringBuilder told) throws Exception {
        for (Problem problem : MapCheck.problems(new JourneyReader(Limits.DEFAULT).read(text))) {
            Position place = Positions.find(text, problem.path());
            told.append("  ").append(place.line()).append(':').append(place.column()).append(' ').append(problem.path())
                    .append(problem.blocksWriting() ? " blocks writing" : "").append("\n    ")
                    .append(Golden.message(problem.key(), problem.arguments())).append('\n');
        }
    }
}
