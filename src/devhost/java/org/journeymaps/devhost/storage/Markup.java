package org.journeymaps.devhost.storage;

import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** The ordinary elements of a page: those that storage format has, no others. */
final class Markup {

    static final Set<String> ELEMENTS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "table",
            "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td", "strong", "b", "em", "i", "u", "s", "del", "ins",
            "sub", "sup", "small", "big", "code", "pre", "blockquote", "cite", "span", "div", "br", "hr", "a", "time", "dl",
            "dt", "dd", "font", "caption", "abbr");
    private static final Set<String> VOID = Set.of("br", "hr", "col");
    private static final Set<String> WITH_ID = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private Markup() {
    }

    static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    static void open(Element element, Rendering rendering, StringBuilder out) {
        String name = element.getTagName();
        if (name.equals("table")) {
            out.append("<div class=\"table-wrap\">");
        }
        out.append('<').append(name);
        if (name.equals("table")) {
            out.append(" class=\"confluenceTable\"");
        } else if (name.equals("td") || name.equals("th")) {
            out.append(" class=\"confluenceT").append(name.charAt(1)).append("\"");
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (!attribute.getName().equals("class") || !out.toString().endsWith("\"")) {
                attribute(attribute, out);
            }
        }
        if (WITH_ID.contains(name) && !element.hasAttribute("id")) {
            String title = rendering.entity().map(entity -> entity.title() + "-").orElse("");
            out.append(" id=\"").append(Xml.escape((title + element.getTextContent()).replaceAll("\\s", ""))).append('"');
        }
        out.append(isVoid(name) ? " />" : ">");
    }

    private static void attribute(Attr attribute, StringBuilder out) {
        String name = attribute.getName().toLowerCase(Locale.ROOT);
        String value = attribute.getValue();
        boolean script = name.startsWith("on") || value.toLowerCase(Locale.ROOT).strip().startsWith("javascript:");
        if (!script && name.indexOf(':') < 0) {
            out.append(' ').append(name).append("=\"").append(Xml.escape(value)).append('"');
        }
    }

    static void close(String name, StringBuilder out) {
        out.append("</").append(name).append('>');
        if (name.equals("table")) {
            out.append("</div>");
        }
    }
}
