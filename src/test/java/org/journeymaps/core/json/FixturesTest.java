package org.journeymaps.core.json;

import static org.junit.Assert.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.journeymaps.core.check.MapCheck;
import org.journeymaps.core.model.JourneyMap;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** The maps that other tests draw are sound and stand as they are written. */
@RunWith(Parameterized.class)
public class FixturesTest {

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
        assertEquals(List.of(), MapCheck.problems(map));
    }
}
