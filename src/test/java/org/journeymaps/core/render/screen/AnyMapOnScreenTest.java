package org.journeymaps.core.render.screen;

import static org.junit.Assert.assertTrue;

import com.pholser.junit.quickcheck.From;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.MapGenerator;
import org.journeymaps.core.render.Drawn;
import org.journeymaps.core.render.MapTexts;
import org.journeymaps.core.render.TableGrid;
import org.junit.runner.RunWith;
import org.w3c.dom.Element;

@RunWith(JUnitQuickcheck.class)
public class AnyMapOnScreenTest {

    @Property(trials = 60)
    public void anyMapIsDrawnWellFormedAndWhole(@From(MapGenerator.class) JourneyMap map) {
        Element root = Drawn.parse(ScreenFormTest.drawn(map));
        Drawn.elements(root, "table").forEach(TableGrid::check);
        String said = Drawn.squeeze(root.getTextContent());
        MapTexts.of(map).forEach(text -> assertTrue(text, said.contains(Drawn.squeeze(text))));
    }
}
