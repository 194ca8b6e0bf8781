package org.journeymaps.devhost.plugin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An element of the descriptor that knows what it may hold. */
final class Tag {

    private final Element element;

    Tag(Element element) {
        this.element = element;
    }

    String name() {
        return element.getTagName();
    }

    String text() {
        return element.getTextContent().strip();
    }

    /** An attribute that must be there. */
    String need(String attribute) {
        String value = element.getAttribute(attribute);
        if (value.isBlank()) {
            throw new PluginException(this + " lacks the attribute " + attribute);
        }
        return value;
    }

    /** An attribute, empty if absent. */
    String get(String attribute) {
        return element.getAttribute(attribute);
    }

    int weight() {
        return get("weight").isEmpty() ? 1000 : Integer.parseInt(get("weight"));
    }

    List<Tag> children() {
        List<Tag> found = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                found.add(new Tag(child));
            }
        }
        return found;
    }

    List<Tag> children(String name) {
        return children().stream().filter(child -> child.name().equals(name)).toList();
    }

    List<String> texts(String name) {
        return children(name).stream().map(Tag::text).toList();
    }

    Map<String, String> params() {
        Map<String, String> found = new LinkedHashMap<>();
        children("param").forEach(param -> found.put(param.need("name"), param.text()));
        return found;
    }

    /** Refuses attributes and elements that the host does not know: Confluence would pass over a misspelt one. */
    Tag only(Set<String> attributes, Set<String> elements) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            String attribute = element.getAttributes().item(i).getNodeName();
            if (!attributes.contains(attribute)) {
                throw new PluginException(this + " has an attribute unknown to the host: " + attribute);
            }
        }
        children().stream().filter(child -> !elements.contains(child.name())).findFirst().ifPresent(child -> {
            throw new PluginException(this + " holds an element unknown to the host: " + child.name());
        });
        return this;
    }

    @Override
    public String toString() {
        return "atlassian-plugin.xml: <" + name() + " key=\"" + get("key") + "\">";
    }
}
