package org.journeymaps.core.render.screen;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.render.Drawn;
import org.journeymaps.core.render.MapTexts;
import org.journeymaps.core.render.PropertyWords;
import org.journeymaps.core.render.TableGrid;
import org.journeymaps.core.render.View;
import org.jsoup.Jsoup;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.w3c.dom.Element;

/** What the form on screen holds to, on every map to draw. */
@RunWith(Parameterized.class)
public class ScreenFormTest {

    @Parameterized.Parameter
    public String name;

    @Parameterized.Parameters(name = "{0}")
    public static List<String> maps() {
        return Drawn.names();
    }

    public static String drawn(JourneyMap map) {
        return new ScreenForm(PropertyWords.english(), "/sprite.svg").render(map);
    }

    public static String drawn(JourneyMap map, View view) {
        return new ScreenForm(PropertyWords.english(), "/sprite.svg").withView(view).render(map);
    }

    private Element root() {
        return Drawn.parse(drawn(Drawn.map(name)));
    }

    @Test
    public void looksAsBefore() throws IOException {
        Drawn.checkGolden("screen/" + name + ".html", drawn(Drawn.map(name)));
    }

    @Test
    public void saysEveryTextOfTheMap() {
        String said = Drawn.squeeze(root().getTextContent());
        MapTexts.of(Drawn.map(name)).forEach(text -> assertTrue(text, said.contains(Drawn.squeeze(text))));
    }

    @Test
    public void itsTableIsWhole() {
        List<Element> tables = Drawn.elements(root(), "table");
        assertEquals(1, tables.size());
        TableGrid.check(tables.get(0));
    }

    @Test
    public void readsAlikeAsXmlAndAsHtml() {
        List<String> xml = new ArrayList<>(List.of(root().getTagName()));
        Drawn.elements(root(), "*").forEach(element -> xml.add(element.getTagName()));
        List<String> html = Jsoup.parseBodyFragment(drawn(Drawn.map(name))).body().child(0).getAllElements().stream()
                .map(element -> element.tagName()).toList();
        assertEquals(xml, html);
    }

    @Test
    public void everyPictureIsHiddenFromThoseWhoDoNotSee() {
        for (Element svg : Drawn.elements(root(), "svg")) {
            assertEquals("true", svg.getAttribute("aria-hidden"));
        }
    }

    @Test
    public void everyRowAndColumnHasItsHeader() {
        for (Element row : Drawn.elements(root(), "tr")) {
            Element first = (Element) row.getFirstChild();
            assertEquals("th", first.getTagName());
            assertEquals("row", first.getAttribute("scope"));
        }
        Set<String> scopes = Drawn.elements(root(), "th").stream()
                .map(header -> header.getAttribute("scope")).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(Set.of("row", "col", "colgroup").containsAll(scopes));
        assertEquals(Drawn.map(name).steps().size(),
                Drawn.elements(root(), "th").stream().filter(header -> header.getAttribute("scope").equals("col")).count());
        assertEquals(1, Drawn.elements(root(), "caption").size());
    }

    @Test
    public void iconsTakeTheirShapesFromTheSprite() {
        assertTrue(root().getAttribute("style").endsWith(";--jm-sprite:url('/sprite.svg')"));
        assertEquals(0, Drawn.elements(root(), "use").size());
    }
}
