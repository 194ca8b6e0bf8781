package org.journeymaps.confluence.storage;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A storage text as the parser of the JDK sees it: a second opinion on what {@link StorageScanner} says.
 */
final class XmlPage {

    private static final String ROOT = "page-of-the-test";
    private static final Pattern NAMED = Pattern.compile("&(\\w+);");
    private static final Set<String> PREDEFINED = Set.of("amp", "lt", "gt", "quot", "apos");
    private static final Set<String> MACROS = Set.of("ac:structured-macro", "ac:macro");
    private static final Set<String> VERBATIM =
            Set.of("ac:plain-text-body", "ac:plain-text-link-body", "ac:parameter", "ac:default-parameter");

    private final Element root;

    private XmlPage(Element root) {
        this.root = root;
    }

    /** The page, or nothing if it is not well-formed. */
    static Optional<XmlPage> parse(String storage) {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setCoalescing(true);
        factory.setExpandEntityReferences(true);
        try {
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            String document = "<!DOCTYPE " + ROOT + " [" + entities(storage) + "]><" + ROOT + ">" + storage + "</" + ROOT + ">";
            return Optional.of(new XmlPage(builder.parse(new InputSource(new StringReader(document))).getDocumentElement()));
        } catch (SAXException malformed) {
            return Optional.empty();
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Declarations of the named characters in that text; those that no page may use stay undeclared. */
    private static String entities(String storage) {
        return NAMED.matcher(storage).results().map(found -> found.group(1)).distinct()
                .filter(name -> !PREDEFINED.contains(name) && Entities.character(name).length() == 1)
                .map(name -> "<!ENTITY " + name + " '&#" + (int) Entities.character(name).charAt(0) + ";'>")
                .collect(Collectors.joining());
    }

    /** {@code ac:macro-id} and text of the plain body of each live map; no text unless its one body is text alone. */
    List<String> maps() {
        return elements().stream().map(map -> {
            List<Element> bodies = bodies(map);
            boolean one = bodies.size() == 1 && bodies.get(0).getTagName().equals("ac:plain-text-body")
                    && children(bodies.get(0)).isEmpty();
            return map.getAttribute("ac:macro-id") + "|" + (one ? bodies.get(0).getTextContent() : "");
        }).toList();
    }

    /** Exchanges the body of the map at that position, from 1; the map must have one plain body or none. */
    void setBody(int position, String body) {
        Element map = elements().get(position - 1);
        if (bodies(map).isEmpty()) {
            map.appendChild(map.getOwnerDocument().createElement("ac:plain-text-body"));
        }
        bodies(map).get(0).setTextContent(body);
        root.normalize();
    }

    /** Whether both pages have the same elements, attributes and text. */
    boolean sameAs(XmlPage other) {
        root.normalize();
        other.root.normalize();
        return root.isEqualNode(other.root);
    }

    private List<Element> elements() {
        List<Element> maps = new ArrayList<>();
        collect(root, maps);
        return maps;
    }

    private static void collect(Element parent, List<Element> maps) {
        for (Element child : children(parent)) {
            if (MACROS.contains(child.getTagName()) && child.getAttribute("ac:name").equals("journey-map")) {
                maps.add(child);
            }
            if (!VERBATIM.contains(child.getTagName())) {
                collect(child, maps);
            }
        }
    }

    private static List<Element> bodies(Element map) {
        return children(map).stream()
                .filter(child -> Set.of("ac:plain-text-body", "ac:rich-text-body").contains(child.getTagName())).toList();
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** The parser writes every error to the console otherwise. */
    private static final class Silent extends DefaultHandler {

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
