package org.journeymaps.devhost.storage;

import java.util.Set;
import org.w3c.dom.Element;

/** Whether text may be saved as a page. Stricter than Confluence, which quietly drops what it does not know. */
public final class StorageCheck {

    private static final Set<String> PREFIXES = Set.of("ac", "ri", "at");

    private final StorageParser parser = new StorageParser();

    /**
     * Checks a text.
     *
     * @throws BadStorageException with a message for the author
     */
    public void check(String storage) {
        check(parser.parse(storage));
    }

    private void check(Element parent) {
        for (Element element : Xml.children(parent)) {
            String name = element.getTagName();
            int colon = name.indexOf(':');
            boolean known = colon < 0 ? Markup.ELEMENTS.contains(name) : PREFIXES.contains(name.substring(0, colon));
            if (!known) {
                throw new BadStorageException("A page cannot hold the element <" + name + ">");
            }
            if (name.equals("ac:structured-macro") && element.getAttribute("ac:name").isEmpty()) {
                throw new BadStorageException("A macro has no name (attribute ac:name)");
            }
            check(element);
        }
    }
}
