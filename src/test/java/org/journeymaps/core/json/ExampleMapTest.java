package org.journeymaps.core.json;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.junit.Test;

public class ExampleMapTest {

    private static final Path JAMIE = Path.of("src/main/resources/examples/jumping-jamie.json");

    @Test
    public void exampleIsReadInFull() throws Exception {
        JourneyMap map = new JourneyReader(Limits.DEFAULT).read(text());
        assertEquals("Switching a mobile plan", map.title());
        assertEquals(8, map.steps().size());
        assertEquals(6, map.lanes().size());
        assertEquals(LaneType.CURVE, map.lanes().get(2).type());
        assertEquals(8, map.lanes().get(2).values().size());
    }

    @Test
    public void exampleIsWrittenAsItStands() throws Exception {
        assertEquals(text().strip(), new JourneyWriter().write(new JourneyReader(Limits.DEFAULT).read(text())));
    }

    private static String text() throws IOException {
        return Files.readString(JAMIE, StandardCharsets.UTF_8);
    }
}
