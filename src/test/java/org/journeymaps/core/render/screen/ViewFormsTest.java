package org.journeymaps.core.render.screen;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.render.Drawn;
import org.journeymaps.core.render.MapTexts;
import org.journeymaps.core.render.PropertyWords;
import org.journeymaps.core.render.View;
import org.jsoup.Jsoup;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.w3c.dom.Element;

/** What the flowchart and the board hold to, on every map to draw. */
@RunWith(Parameterized.class)
public class ViewFormsTest {

    @Parameterized.Parameter
    public View view;

    @Parameterized.Parameter(1)
    public String name;

    @Parameterized.Parameters(name = "{0} {1}")
    public static List<Object[]> maps() {
        return Stream.of(View.FLOW, View.NOTES).flatMap(view -> Stream.concat(Drawn.names().stream(), Drawn.flawed().stream())
                .map(name -> new Object[] {view, name})).toList();
    }

    static String drawn(View view, JourneyMap map) {
        return new ScreenForm(PropertyWords.english(), "/sprite.svg").withView(view).render(map);
    }

    private Element root() {
        return Drawn.parse(drawn(view, Drawn.map(name)));
    }

    @Test
    public void looksAsBefore() throws IOException {
        Drawn.checkGolden("screen-" + view.code() + "/" + name + ".html", drawn(view, Drawn.map(name)));
    }

    @Test
    public void saysEveryTextOfTheMap() {
        String said = Drawn.squeeze(root().getTextContent());
        MapTexts.of(Drawn.map(name)).forEach(text -> assertTrue(text, said.contains(Drawn.squeeze(text))));
    }

    @Test
    public void readsAlikeAsXmlAndAsHtml() {
        List<String> xml = new ArrayList<>(List.of(root().getTagName()));
        Drawn.elements(root(), "*").forEach(element -> xml.add(element.getTagName()));
        List<String> html = Jsoup.parseBodyFragment(drawn(view, Drawn.map(name))).body().child(0).getAllElements().stream()
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
    public void aListHasItemsAlone() {
        Stream.of("ul", "ol").flatMap(list -> Drawn.elements(root(), list).stream()).forEach(list -> {
            for (int i = 0; i < list.getChildNodes().getLength(); i++) {
                assertEquals("li", list.getChildNodes().item(i).getNodeName());
            }
        });
    }
}
