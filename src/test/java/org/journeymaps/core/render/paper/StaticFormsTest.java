package org.journeymaps.core.render.paper;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.render.Drawn;
import org.journeymaps.core.render.MapTexts;
import org.journeymaps.core.render.PropertyWords;
import org.journeymaps.core.render.TableGrid;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What both static forms hold to, on every map to draw. */
@RunWith(Parameterized.class)
public class StaticFormsTest {

    private static final Map<String, Function<JourneyMap, String>> FORMS = Map.of(
            "pdf", new PdfForm(PropertyWords.english())::render,
            "plain", new PlainForm(PropertyWords.english())::render);

    @Parameterized.Parameter
    public String form;

    @Parameterized.Parameter(1)
    public String name;

    @Parameterized.Parameters(name = "{0} {1}")
    public static List<Object[]> maps() {
        return FORMS.keySet().stream().sorted()
                .flatMap(form -> Drawn.names().stream().map(name -> new Object[] {form, name})).toList();
    }

    @Test
    public void looksAsBefore() throws IOException {
        Drawn.checkGolden(form + "/" + name + ".html", drawn());
    }

    @Test
    public void needsNoStyleSheetAndNoScript() {
        Set<String> elements = new TreeSet<>();
        Set<String> attributes = new TreeSet<>();
        collect(Drawn.parse(drawn()), elements, attributes);
        elements.removeAll(Set.of("br", "col", "colgroup", "div", "table", "tbody", "td", "th", "thead", "tr"));
        attributes.removeAll(Set.of("border", "cellpadding", "cellspacing", "colspan", "dir", "lang", "rowspan", "scope",
                "style", "width"));
        assertEquals(Set.of(), elements);
        assertEquals(Set.of(), attributes);
    }

    @Test
    public void usesNoEntityThatXmlDoesNotKnow() {
        String rest = drawn().replaceAll("&(amp|lt|gt|quot|#\\d+);", "");
        assertFalse(rest, rest.contains("&"));
    }

    @Test
    public void saysEveryTextOfTheMap() {
        String said = Drawn.squeeze(Drawn.parse(drawn()).getTextContent());
        MapTexts.of(Drawn.map(name)).forEach(text -> assertTrue(text, said.contains(Drawn.squeeze(text))));
    }

    @Test
    public void itsTablesAreWhole() {
        Drawn.elements(Drawn.parse(drawn()), "table").forEach(TableGrid::check);
    }

    private String drawn() {
        return FORMS.get(form).apply(Drawn.map(name));
    }

    private static void collect(Element element, Set<String> elements, Set<String> attributes) {
        elements.add(element.getTagName());
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attributes.add(element.getAttributes().item(i).getNodeName());
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, elements, attributes);
            }
        }
    }
}
