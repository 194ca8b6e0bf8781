package org.journeymaps.core.render.paper;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.pholser.junit.quickcheck.From;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.List;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.MapGenerator;
import org.journeymaps.core.render.Drawn;
import org.journeymaps.core.render.MapTexts;
import org.journeymaps.core.render.PropertyWords;
import org.journeymaps.core.render.TableGrid;
import org.journeymaps.core.render.Words;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.w3c.dom.Element;

/** What the static forms hold to, whatever the map. */
@RunWith(JUnitQuickcheck.class)
public class AnyStaticFormTest {

    private static final Words WORDS = PropertyWords.english();

    @Property
    public void formsSayEveryTextInWholeTables(@From(MapGenerator.class) JourneyMap map) {
        checkForms(map);
    }

    @Test
    public void formsSayEveryTextOfAMapWithProblems() {
        assertFalse(Drawn.flawed().isEmpty());
        Drawn.flawed().forEach(name -> checkForms(Drawn.map(name)));
    }

    @Property(trials = 20)
    public void anyMapIsPrinted(@From(MapGenerator.class) JourneyMap map) {
        assertFalse(PrintedPdf.builtIn(new PdfForm(WORDS).render(map)).pages().isEmpty());
    }

    @Property(trials = 20)
    public void aSummaryIsOneLineThatHoldsTheTitle(@From(MapGenerator.class) JourneyMap map) {
        String summary = new PlainForm(WORDS).summary(map);
        String title = map.title().isBlank() ? "Untitled journey map" : map.title();
        assertTrue(summary, Drawn.squeeze(summary).startsWith(Drawn.squeeze("Journey map: " + title)));
        assertFalse(summary, summary.matches("(?s).*\\R.*"));
    }

    private static void checkForms(JourneyMap map) {
        for (String form : List.of(new PdfForm(WORDS).render(map), new PlainForm(WORDS).render(map))) {
            Element root = Drawn.parse(form);
            Drawn.elements(root, "table").forEach(TableGrid::check);
            String said = Drawn.squeeze(root.getTextContent());
            MapTexts.of(map).forEach(text -> assertTrue(text + " in " + form, said.contains(Drawn.squeeze(text))));
        }
    }
}
