package org.journeymaps.core.json;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.pholser.junit.quickcheck.From;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.List;
import org.journeymaps.core.check.MapCheck;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.MapGenerator;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class RoundTripTest {

    private final JourneyReader reader = new JourneyReader(Limits.DEFAULT);
    private final JourneyWriter writer = new JourneyWriter();

    @Property(trials = 300)
    public void mapSurvivesItsText(@From(MapGenerator.class) JourneyMap map) throws Exception {
        String text = writer.write(map);
        JourneyMap read = reader.read(text);
        assertEquals(map, read);
        assertEquals(text, writer.write(read));
    }

    @Property
    public void textCanStandInABodyAsItIs(@From(MapGenerator.class) JourneyMap map) {
        String text = writer.write(map);
        for (String markup : List.of("<", ">", "&", "]]>", "\u2028", "\u2029", "\ufffe", "\uffff")) {
            assertFalse(text.contains(markup));
        }
        assertEquals(-1, text.chars().filter(c -> c < ' ' && c != '\n').findFirst().orElse(-1));
    }

    @Property
    public void generatedMapIsSound(@From(MapGenerator.class) JourneyMap map) {
        assertEquals(List.of(), MapCheck.problems(map));
    }
}
