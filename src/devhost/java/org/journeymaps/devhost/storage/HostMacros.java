package org.journeymaps.devhost.storage;

import java.util.Optional;
import org.journeymaps.devhost.store.Content;
import org.w3c.dom.Element;

/** The macros that Confluence itself brings and that matter to an app's macro: those that hold or repeat others. */
final class HostMacros {

    private static final int DEEPEST = 5;

    private final StorageRenderer renderer;
    private final Pages pages;

    HostMacros(StorageRenderer renderer, Pages pages) {
        this.renderer = renderer;
        this.pages = pages;
    }

    void render(MacroCall call, Rendering rendering, StringBuilder out) {
        switch (call.name()) {
            case "info", "note", "tip", "warning" -> message(call, out);
            case "panel" -> panel(call, out);
            case "expand" -> expand(call, rendering, out);
            case "code", "noformat" -> out.append("<pre class=\"host-code\">").append(Xml.escape(body(call))).append("</pre>");
            case "include" -> include(call, rendering, out);
            default -> out.append("<div class=\"wysiwyg-unknown-macro aui-message aui-message-warning\">Unknown macro: &#8216;")
                    .append(Xml.escape(call.name())).append("&#8217;</div>");
        }
    }

    private static String body(MacroCall call) {
        return call.body() == null ? "" : call.body();
    }

    private static void message(MacroCall call, StringBuilder out) {
        String type = call.name().equals("tip") ? "success" : call.name().equals("note") ? "warning"
                : call.name().equals("warning") ? "error" : "info";
        out.append("<div class=\"confluence-information-macro aui-message aui-message-").append(type).append("\">");
        title(call, out);
        out.append("<div class=\"confluence-information-macro-body\">").append(body(call)).append("</div></div>");
    }

    private static void panel(MacroCall call, StringBuilder out) {
        out.append("<div class=\"panel\">");
        title(call, out);
        out.append("<div class=\"panelContent\">").append(body(call)).append("</div></div>");
    }

    private static void title(MacroCall call, StringBuilder out) {
        String title = call.parameters().getOrDefault("title", "");
        if (!title.isEmpty()) {
            out.append("<p class=\"title\">").append(Xml.escape(title)).append("</p>");
        }
    }

    private static void expand(MacroCall call, Rendering rendering, StringBuilder out) {
        String title = Xml.escape(call.parameters().getOrDefault("title", "Click here to expand..."));
        boolean screen = rendering.output().equals("display") || rendering.output().equals("preview");
        out.append(screen ? "<details class=\"expand-container\"><summary>" : "<div class=\"expand-container\"><p>").append(title)
                .append(screen ? "</summary>" : "</p>").append("<div class=\"expand-content\">").append(body(call))
                .append(screen ? "</div></details>" : "</div></div>");
    }

    /** The text of another page, drawn as that page's: a macro in it belongs to that page, not to the one shown. */
    private void include(MacroCall call, Rendering rendering, StringBuilder out) {
        Optional<Element> reference = Xml.below(call.element(), "ri:page");
        String title = reference.map(page -> page.getAttribute("ri:content-title"))
                .orElse(call.parameters().getOrDefault("0", ""));
        String space = reference.map(page -> page.getAttribute("ri:space-key")).filter(key -> !key.isEmpty())
                .orElse(rendering.space());
        Optional<Content> page = pages.page(space, title);
        if (page.isEmpty() || rendering.depth() >= DEEPEST) {
            out.append("<div class=\"error\">").append(page.isEmpty() ? "Unable to render {include}: the page could not be found."
                    : "Unable to render {include}: too many pages include each other.").append("</div>");
        } else {
            out.append(renderer.render(page.get().body(), rendering.include(page.get())));
        }
    }
}
