package org.journeymaps.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.macro.Macro;
import jakarta.servlet.Servlet;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.journeymaps.confluence.macro.JourneyMapMacro;
import org.journeymaps.core.render.screen.Feature;
import org.junit.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Whatever the descriptor and the context name is there. */
public class DescriptorTest {

    private static final String KEY = "org.journeymaps.journey-maps";
    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("i18n.journey-maps", Locale.ROOT);

    private final Document descriptor = parse("/atlassian-plugin.xml");

    @Test
    public void placeholdersAreFilled() {
        assertEquals(KEY, descriptor.getDocumentElement().getAttribute("key"));
        assertFalse(elements(descriptor, "version").get(0).getTextContent().contains("$"));
    }

    @Test
    public void classesAreThereAndOfTheirKind() throws ClassNotFoundException {
        assertTrue(Macro.class.isAssignableFrom(type("xhtml-macro")));
        assertTrue(Servlet.class.isAssignableFrom(type("servlet")));
    }

    @Test
    public void theRestPackageHoldsAResource() throws ClassNotFoundException {
        String rooms = elements(descriptor, "package").get(0).getTextContent();
        assertTrue(Class.forName(rooms + ".PageMapsResource").isAnnotationPresent(Path.class));
    }

    @Test
    public void beansNamedInTheContextAreThere() throws ClassNotFoundException {
        List<Element> beans = new ArrayList<>(elements(parse("/META-INF/spring/plugin-context.xml"), "bean"));
        assertFalse(beans.isEmpty());
        beans.removeIf(bean -> bean.hasAttribute("factory-method"));
        for (Element bean : beans) {
            String factory = bean.getAttribute("factory-method");
            Class<?> type = Class.forName(bean.getAttribute("class"));
            assertEquals(type.getName(), 1, factory.isEmpty() ? type.getConstructors().length
                    : Stream.of(type.getMethods()).filter(method -> method.getName().equals(factory)).count());
        }
    }

    @Test
    public void everyMessageIsThere() {
        Stream<String> named = Stream.of("description", "label").flatMap(tag -> elements(descriptor, tag).stream())
                .map(element -> element.getAttribute("key")).filter(key -> !key.isEmpty());
        Stream<String> macro = Stream.of(".label", ".desc").map(end -> KEY + ".journey-map" + end);
        List<String> keys = Stream.concat(named, macro).toList();
        assertEquals(List.of(), keys.stream().filter(key -> !MESSAGES.containsKey(key)).toList());
    }

    @Test
    public void everyFileIsThere() {
        List<String> locations = elements(descriptor, "resource").stream()
                .filter(element -> element.getAttribute("type").equals("download"))
                .map(element -> element.getAttribute("location")).toList();
        assertEquals(List.of(), locations.stream().filter(location -> resource("/" + location) == null).toList());
        for (Element param : elements(descriptor, "param")) {
            if (param.getAttribute("name").startsWith("plugin-") && param.getTextContent().endsWith(".png")) {
                assertNotNull(resource("/" + param.getTextContent()));
            }
        }
    }

    @Test
    public void everyStyleAndScriptOfAReadingPageIsServed() throws Exception {
        Set<String> served = elements(descriptor, "resource").stream().map(element -> element.getAttribute("location"))
                .filter(location -> location.startsWith("web/css/") || location.startsWith("web/js/view/"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> present = new TreeSet<>();
        for (String folder : List.of("web/css", "web/js/view")) {
            try (Stream<java.nio.file.Path> files = Files.list(java.nio.file.Path.of(resource("/" + folder).toURI()))) {
                files.map(file -> folder + "/" + file.getFileName()).filter(name -> !name.matches(".*-min\\.\\w+"))
                        .forEach(present::add);
            }
        }
        assertEquals(present, served);
    }

    @Test
    public void theMacroIconIsAnAbsolutePathToAFileOfOurs() {
        String icon = elements(descriptor, "xhtml-macro").get(0).getAttribute("icon");
        String base = "/download/resources/" + KEY + "/images/";
        assertTrue(icon, icon.startsWith(base));
        assertNotNull(resource("/web/images/" + icon.substring(base.length())));
    }

    @Test
    public void webResourcesThatTheMacroAsksForAreThere() throws Exception {
        Set<String> keys = elements(descriptor, "web-resource").stream()
                .map(element -> KEY + ":" + element.getAttribute("key")).collect(Collectors.toSet());
        assertTrue(Stream.of("style", "boxes", "offers", "issues").allMatch(part -> keys.contains(KEY + ":reading-" + part)));
        assertTrue(keys.contains(KEY + ":administration"));
        for (Element dependency : elements(descriptor, "dependency")) {
            assertTrue(keys.contains(dependency.getTextContent()));
        }
    }

    @Test
    public void theStyleOfAFeatureIsAWebResourceThatFollowsTheStyleOfAllMaps() {
        for (Feature feature : Feature.values()) {
            Element module = elements(descriptor, "web-resource").stream()
                    .filter(element -> element.getAttribute("key").equals("reading-" + feature.code())).findFirst().orElseThrow();
            assertTrue(module.getTextContent().contains(KEY + ":reading-style"));
            // How a map is printed stands in the frame of every map, whether it is wide or not.
            assertEquals(feature == Feature.PRINT ? "print.js" : "journey-map-" + feature.code() + ".css",
                    ((Element) module.getElementsByTagName("resource").item(0)).getAttribute("name"));
        }
    }

    @Test
    public void moduleKeysAreUnique() {
        NodeList children = descriptor.getDocumentElement().getChildNodes();
        List<String> keys = IntStream.range(0, children.getLength()).mapToObj(children::item)
                .filter(Element.class::isInstance).map(node -> ((Element) node).getAttribute("key"))
                .filter(key -> !key.isEmpty()).toList();
        assertEquals(keys.size(), Set.copyOf(keys).size());
    }

    private Class<?> type(String module) throws ClassNotFoundException {
        return Class.forName(elements(descriptor, module).get(0).getAttribute("class"));
    }

    private static URL resource(String path) {
        return JourneyMapMacro.class.getResource(path);
    }

    private static List<Element> elements(Document document, String tag) {
        NodeList list = document.getElementsByTagName(tag);
        return IntStream.range(0, list.getLength()).mapToObj(i -> (Element) list.item(i)).toList();
    }

    private static Document parse(String path) {
        try (InputStream in = JourneyMapMacro.class.getResourceAsStream(path)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (IOException | javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
