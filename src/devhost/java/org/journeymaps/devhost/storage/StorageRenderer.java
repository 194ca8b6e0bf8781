package org.journeymaps.devhost.storage;

import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Draws storage format as XHTML: ordinary markup as it is, Confluence's own elements by {@link ConfluenceElements}, macros by
 * {@link HostMacros} or the app.
 *
 * <p>Confluence wraps whole tables in a scrolling box and gives headings an id made of the page title and their text; so
 * does this. Seen on older releases; nothing of the app depends on it.
 */
public final class StorageRenderer {

    private final StorageParser parser = new StorageParser();
    private final Macros macros;
    private final HostMacros hostMacros;
    private final ConfluenceElements elements;

    /** A renderer that knows the macros of the app. */
    public StorageRenderer(Macros macros, Pages pages) {
        this.macros = macros;
        this.hostMacros = new HostMacros(this, pages);
        this.elements = new ConfluenceElements(this, pages);
    }

    /**
     * The XHTML of a text.
     *
     * @throws BadStorageException if the text is not storage format
     */
    public String render(String storage, Rendering rendering) {
        StringBuilder out = new StringBuilder();
        children(parser.parse(storage), rendering, out);
        return out.toString();
    }

    void children(Node parent, Rendering rendering, StringBuilder out) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                element(element, rendering, out);
            } else if (node instanceof Text text) {
                out.append(Xml.escape(text.getData()));
            }
        }
    }

    private void element(Element element, Rendering rendering, StringBuilder out) {
        String name = element.getTagName();
        if (name.equals("ac:structured-macro") || name.equals("ac:macro")) {
            macro(element, rendering, out);
        } else if (name.indexOf(':') >= 0) {
            elements.render(element, rendering, out);
        } else {
            Markup.open(element, rendering, out);
            if (Markup.isVoid(name)) {
                return;
            }
            children(element, rendering, out);
            Markup.close(name, out);
        }
    }

    private void macro(Element element, Rendering rendering, StringBuilder out) {
        MacroCall call = MacroCall.of(element);
        if (call.richBody().isPresent()) {
            StringBuilder body = new StringBuilder();
            children(call.richBody().get(), rendering, body);
            call = call.withBody(body.toString());
        }
        if (macros.body(call.name()).isPresent()) {
            out.append(macros.render(call, rendering));
        } else {
            hostMacros.render(call, rendering, out);
        }
    }
}
