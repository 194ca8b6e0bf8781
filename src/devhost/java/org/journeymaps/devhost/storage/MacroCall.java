package org.journeymaps.devhost.storage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * One macro as it stands in a page.
 *
 * @param name the storage name
 * @param id {@code ac:macro-id}; empty until the page was stored once
 * @param schemaVersion 1 unless the element says otherwise
 * @param parameters by name; the unnamed one has the name {@code 0} (signature list, Macro)
 * @param body the text of a plain body, the XHTML of a rich one, null without a body element
 * @param element where it came from
 */
public record MacroCall(String name, String id, int schemaVersion, Map<String, String> parameters, String body, Element element) {

    static MacroCall of(Element element) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Element child : Xml.children(element)) {
            if (child.getTagName().equals("ac:parameter")) {
                String key = child.getAttribute("ac:name");
                parameters.put(key.isEmpty() ? "0" : key, child.getTextContent());
            }
        }
        String version = element.getAttribute("ac:schema-version");
        String body = Xml.child(element, "ac:plain-text-body").map(Element::getTextContent).orElse(null);
        return new MacroCall(element.getAttribute("ac:name"), element.getAttribute("ac:macro-id"),
                version.matches("[0-9]{1,4}") ? Integer.parseInt(version) : 1, parameters, body, element);
    }

    Optional<Element> richBody() {
        return Xml.child(element, "ac:rich-text-body");
    }

    MacroCall withBody(String text) {
        return new MacroCall(name, id, schemaVersion, parameters, text, element);
    }
}
