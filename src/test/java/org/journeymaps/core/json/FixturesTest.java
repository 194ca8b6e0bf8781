package org.journeymaps.core.json;

import static org.junit.Assert.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.journeymaps.core.check.MapCheck;
import org.journeymaps.core.check.Problem;
import org.journeymaps.core.model.JourneyMap;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** The maps that other tests draw are sound and stand as they are written. */
@RunWith(Parameterized.class)
public class FixturesTest {

    /** Fixtures that show how something is drawn that their author should mend. */
    private static final Set<String> MENDABLE =
            Set.of("blueprint.json", "day-midnight.json", "elements-content.json", "metrics.json");

    @Parameterized.Parameter
    public Path file;

    @Parameterized.Parameters(name = "{0}")
    public static List<Path> files() throws Exception {
        try (var files = Files.list(Path.of("src/test/resources/json"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    @Test
    public void fixtureIsWrittenAsItStandsAndIsSound() throws Exception {
        String text = Files.readString(file);
        JourneyMap map = new JourneyReader(Limits.DEFAULT).read(text);
        assertEquals(text.strip(), new JourneyWriter().write(map));
        List<Problem> problems = MapCheck.problems(map);
        assertEquals(List.of(), problems.stream().filter(Problem::blocksWriting).toList());
        assertEquals(MENDABLE.contains(file.getFileName().toString()), !problems.isEmpty());
    }
}
