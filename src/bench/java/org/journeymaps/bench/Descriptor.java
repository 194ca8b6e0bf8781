package org.journeymaps.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.render.screen.Feature;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The files that a page loads because of a map on it, as the app's descriptor lists them for the features of the map. */
final class Descriptor {

    private static final String READING = "reading-";

    private final List<String> locations = new ArrayList<>();

    /** Reads what a page with this map loads, on which issues of the map may be shown. */
    Descriptor(JourneyMap map) {
        Stream<String> features = Feature.of(map).stream().map(Feature::code);
        Stream<String> issues = map.items().isEmpty() ? Stream.of() : Stream.of("issues");
        NodeList resources = document().getElementsByTagName("web-resource");
        Stream.of(Stream.of("style"), features, Stream.of("server"), issues).flatMap(parts -> parts)
                .forEach(part -> add(READING + part, resources));
    }

    /** All style sheets, one after the other, as the platform serves them. */
    String style() {
        return together(".css");
    }

    /** All scripts, one after the other. */
    String script() {
        return together(".js");
    }

    /** The text of a file of the app. */
    static String file(String location) {
        try (InputStream in = open(location)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String together(String ending) {
        StringBuilder all = new StringBuilder();
        locations.stream().filter(location -> location.endsWith(ending))
                .forEach(location -> all.append(file(location)).append('\n'));
        if (all.isEmpty()) {
            throw new IllegalStateException("the descriptor names no file for reading that ends in " + ending);
        }
        return all.toString();
    }

    private void add(String key, NodeList webResources) {
        Element webResource = elements(webResources).filter(element -> element.getAttribute("key").equals(key))
                .findFirst().orElseThrow(() -> new IllegalStateException("the descriptor has no web resource " + key));
        elements(webResource.getElementsByTagName("resource"))
                .forEach(resource -> locations.add(resource.getAttribute("location")));
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }

    private static Document document() {
        try (InputStream in = open("atlassian-plugin.xml")) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream open(String location) throws IOException {
        InputStream in = Descriptor.class.getResourceAsStream("/" + location);
        if (in == null) {
            throw new IOException("the app has no file " + location);
        }
        return in;
    }
}
