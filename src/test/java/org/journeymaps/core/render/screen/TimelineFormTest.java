package org.journeymaps.core.render.screen;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.Step;
import org.journeymaps.core.render.Drawn;
import org.journeymaps.core.render.MapTexts;
import org.journeymaps.core.render.View;
import org.jsoup.Jsoup;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.w3c.dom.Element;

/** What the steps along a line hold to, on every map to draw. */
@RunWith(Parameterized.class)
public class TimelineFormTest {

    @Parameterized.Parameter
    public String name;

    @Parameterized.Parameters(name = "{0}")
    public static List<String> maps() {
        return Stream.concat(Drawn.names().stream(), Drawn.flawed().stream()).toList();
    }

    private static String drawn(JourneyMap map) {
        return ScreenFormTest.drawn(map, View.TIMELINE);
    }

    private Element root() {
        return Drawn.parse(drawn(Drawn.map(name)));
    }

    @Test
    public void looksAsBefore() throws IOException {
        if (!name.startsWith("problems/")) {
            Drawn.checkGolden("timeline/" + name + ".html", drawn(Drawn.map(name)));
        }
    }

    @Test
    public void saysEveryTextThatTheTableSays() {
        String table = Drawn.squeeze(Drawn.parse(ScreenFormTest.drawn(Drawn.map(name))).getTextContent());
        String said = Drawn.squeeze(root().getTextContent());
        MapTexts.of(Drawn.map(name)).map(Drawn::squeeze).filter(table::contains)
                .forEach(text -> assertTrue(text, said.contains(text)));
    }

    @Test
    public void everyStepStandsOnceInItsOrder() {
        List<String> actions = Drawn.elements(root(), "span").stream()
                .filter(span -> span.getAttribute("class").equals("jm-action")).map(Element::getTextContent).toList();
        assertEquals(Drawn.map(name).steps().stream().map(Step::action).map(TimelineFormTest::written).toList(), actions);
    }

    private static String written(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\t\n\r]]", "\ufffd");
    }

    @Test
    public void everyTabLeadsToSomethingOnTheMap() {
        Set<String> ids = Drawn.elements(root(), "*").stream().map(element -> element.getAttribute("id"))
                .collect(Collectors.toSet());
        List<String> targets = Drawn.elements(root(), "a").stream()
                .filter(link -> link.getAttribute("class").equals("jm-tab-link")).map(link -> link.getAttribute("href")).toList();
        targets.forEach(target -> assertTrue(target, target.startsWith("#") && ids.contains(target.substring(1))));
        assertEquals(targets.size(), new HashSet<>(targets).size());
    }

    @Test
    public void noIdStandsTwice() {
        List<String> ids = Drawn.elements(root(), "*").stream().map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty()).toList();
        assertEquals(ids.size(), new HashSet<>(ids).size());
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
}
