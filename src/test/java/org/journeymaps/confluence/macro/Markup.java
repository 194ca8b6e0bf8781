package org.journeymaps.confluence.macro;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

/** What a drawing is made of: its elements, its attributes and what may lead or load somewhere. */
final class Markup extends DefaultHandler {

    private static final Set<String> LEADING = Set.of(
            "href", "src", "srcset", "action", "formaction", "data", "poster", "background", "xlink:href", "ping", "style",
            "fill", "stroke", "id");

    final Set<String> names = new TreeSet<>();
    final List<String> leading = new ArrayList<>();

    /** Stands wherever a text may run another way than what is around it. */
    private static final Set<String> DIRECTIONS = Set.of("auto", "ltr", "rtl");

    private Markup() {}

    static Markup of(String name, String drawn) {
        Markup markup = new Markup();
        try {
            SAXParserFactory.newInstance().newSAXParser()
                    .parse(new InputSource(new StringReader("<r>" + drawn + "</r>")), markup);
        } catch (Exception e) {
            throw new AssertionError(name + ": " + e.getMessage(), e);
        }
        return markup;
    }

    @Override
    public void startElement(String uri, String local, String element, Attributes attributes) {
        names.add("<" + element + ">");
        for (int i = 0; i < attributes.getLength(); i++) {
            String attribute = attributes.getQName(i);
            if (attribute.equals("dir") && DIRECTIONS.contains(attributes.getValue(i))) {
                continue;
            }
            names.add(element + " " + attribute);
            if (LEADING.contains(attribute)) {
                leading.add(attribute + "=" + attributes.getValue(i));
            }
        }
    }
}
