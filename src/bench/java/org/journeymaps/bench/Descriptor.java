package org.journeymaps.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The files that a page which is read loads because of a map on it, as the app's descriptor lists them. */
final class Descriptor {

    private static final String READING = "reading-";

    private final List<String> locations = new ArrayList<>();

    Descriptor() {
        NodeList resources = document().getElementsByTagName("web-resource");
        for (int i = 0; i < resources.getLength(); i++) {
            if (resources.item(i) instanceof Element resource && resource.getAttribute("key").startsWith(READING)) {
                addLocations(resource.getElementsByTagName("resource"));
            }
        }
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

    private void addLocations(NodeList resources) {
        for (int i = 0; i < resources.getLength(); i++) {
            if (resources.item(i) instanceof Element resource) {
                locations.add(resource.getAttribute("location"));
            }
        }
    }

    private static org.w3c.dom.Document document() {
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
