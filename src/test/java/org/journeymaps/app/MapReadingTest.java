package org.journeymaps.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymaps.app.start.Examples;
import org.journeymaps.core.json.Position;
import org.junit.Test;

public class MapReadingTest {

    @Test
    public void whiteSpaceIsNothing() {
        for (String body : new String[] {"", " ", "\n\t\r\n"}) {
            assertEquals(new MapReading.Empty(), MapReading.of(body));
        }
        assertEquals(MapState.EMPTY, MapReading.of("").state());
    }

    @Test
    public void exampleIsDrawnWithoutProblems() {
        MapReading.Drawn drawn = (MapReading.Drawn) MapReading.of(new Examples().fresh("jumping-jamie"));
        assertEquals("Switching a mobile plan", drawn.map().title());
        assertEquals(0, drawn.problems().size());
        assertEquals(0, drawn.more());
        assertEquals(MapState.MAP, drawn.state());
    }

    @Test
    public void textThatIsNoMapIsUnreadableAtItsPlace() {
        MapReading.Unreadable unreadable = (MapReading.Unreadable) MapReading.of("{\n  \"format\": 7\n}");
        assertEquals("$.format", unreadable.error().path());
        assertEquals(2, unreadable.error().line());
        assertEquals(MapState.ERROR, unreadable.state());
    }

    @Test
    public void problemsComeInTheOrderOfTheText() {
        MapReading.Drawn drawn = (MapReading.Drawn) MapReading.of("""
                {"format": "journey-map/1", "id": "m", "title": "M", "lanes": [
                {"id": "a", "type": "text", "title": "A", "cards": [{"id": "c", "at": ["nowhere"], "text": "C"}]},
                {"id": "a", "type": "text", "title": "A again"}]}""");
        assertEquals(List.of(2, 3), drawn.problems().stream().map(problem -> problem.position().line()).toList());
    }

    @Test
    public void problemsComeWithTheirPlace() {
        MapReading.Drawn drawn = (MapReading.Drawn) MapReading.of(stages("a", "a"));
        assertEquals(1, drawn.problems().size());
        assertEquals("$.stages[1].id", drawn.problems().get(0).problem().path());
        assertEquals(new Position(3, 7), drawn.problems().get(0).position());
        assertEquals(MapState.MAP, drawn.state());
    }

    @Test
    public void moreThanTwentyProblemsAreCounted() {
        MapReading.Drawn drawn = (MapReading.Drawn) MapReading.of(
                stages(IntStream.range(0, 24).mapToObj(i -> "a").toArray(String[]::new)));
        assertEquals(MapReading.PROBLEMS, drawn.problems().size());
        assertTrue(drawn.more() > 0);
    }

    private static String stages(String... ids) {
        return IntStream.range(0, ids.length).mapToObj(i -> "{\"id\":\"" + ids[i] + "\",\"name\":\"n\",\"steps\":[]}")
                .collect(Collectors.joining(
                        ",\n", "{\"format\":\"journey-map/1\",\"id\":\"m\",\"title\":\"t\",\"stages\":[\n", "]}"));
    }
}
