package org.journeymaps.core.render.screen;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.pholser.junit.quickcheck.From;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.MapGenerator;
import org.journeymaps.core.render.Drawn;
import org.journeymaps.core.render.MapTexts;
import org.journeymaps.core.render.View;
import org.junit.runner.RunWith;
import org.w3c.dom.Element;

@RunWith(JUnitQuickcheck.class)
public class AnyMapInTimelineTest {

    @Property(trials = 100)
    public void anyMapIsDrawnWellFormedAndWithoutLoss(@From(MapGenerator.class) JourneyMap map) {
        String table = Drawn.squeeze(Drawn.parse(ScreenFormTest.drawn(map)).getTextContent());
        Element root = Drawn.parse(ScreenFormTest.drawn(map, View.TIMELINE));
        String said = Drawn.squeeze(root.getTextContent());
        MapTexts.of(map).map(Drawn::squeeze).filter(table::contains).forEach(text -> assertTrue(text, said.contains(text)));
    }

    @Property(trials = 100)
    public void whatLinksAndStripsNeedIsAsOnTheMap(@From(MapGenerator.class) JourneyMap map) {
        Element table = Drawn.parse(ScreenFormTest.drawn(map));
        Element line = Drawn.parse(ScreenFormTest.drawn(map, View.TIMELINE));
        assertEquals(items(table), items(line));
        List<String> ids = ids(line);
        assertEquals(ids.size(), new HashSet<>(ids).size());
    }

    private static Set<String> items(Element root) {
        return Drawn.elements(root, "*").stream().filter(element -> element.hasAttribute("data-jm-item"))
                .map(element -> element.getAttribute("data-jm-item") + element.getAttribute("id")).collect(Collectors.toSet());
    }

    private static List<String> ids(Element root) {
        return Drawn.elements(root, "*").stream().filter(element -> element.hasAttribute("id"))
                .map(element -> element.getAttribute("id")).toList();
    }
}
