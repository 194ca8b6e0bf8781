package org.journeymaps.devhost.storage;

import java.util.Optional;
import org.journeymaps.devhost.store.Content;
import org.w3c.dom.Element;

/** Confluence's own elements, macros apart: links, images, layouts, tasks and the like (confluence.md 5). */
final class ConfluenceElements {

    private final StorageRenderer renderer;
    private final Pages pages;

    ConfluenceElements(StorageRenderer renderer, Pages pages) {
        this.renderer = renderer;
        this.pages = pages;
    }

    void render(Element element, Rendering rendering, StringBuilder out) {
        switch (element.getTagName()) {
            case "ac:link" -> link(element, rendering, out);
            case "ac:image" -> image(element, out);
            case "ac:layout" -> wrap("<div class=\"contentLayout2\">", element, rendering, out, "</div>");
            case "ac:layout-section" -> wrap("<div class=\"columnLayout " + Xml.escape(element.getAttribute("ac:type")) + "\">",
                    element, rendering, out, "</div>");
            case "ac:layout-cell" -> wrap("<div class=\"cell\"><div class=\"innerCell\">", element, rendering, out,
                    "</div></div>");
            case "ac:task-list" -> wrap("<ul class=\"inline-task-list\">", element, rendering, out, "</ul>");
            case "ac:task" -> task(element, rendering, out);
            case "ac:inline-comment-marker" -> wrap("<span class=\"inline-comment-marker\">", element, rendering, out, "</span>");
            case "ac:emoticon" -> out.append("<span class=\"emoticon\">(").append(Xml.escape(element.getAttribute("ac:name")))
                    .append(")</span>");
            case "at:var" -> out.append("<span class=\"template-parameter\">").append(Xml.escape(element.getAttribute("at:name")))
                    .append("</span>");
            case "ac:placeholder", "at:declarations" -> { }
            default -> out.append("<span class=\"error\">").append(Xml.escape(element.getTagName())).append("</span>");
        }
    }

    private void wrap(String before, Element element, Rendering rendering, StringBuilder out, String after) {
        out.append(before);
        renderer.children(element, rendering, out);
        out.append(after);
    }

    private void task(Element task, Rendering rendering, StringBuilder out) {
        boolean done = Xml.child(task, "ac:task-status").map(Element::getTextContent).orElse("").equals("complete");
        out.append(done ? "<li class=\"checked\">" : "<li>");
        Xml.child(task, "ac:task-body").ifPresent(body -> renderer.children(body, rendering, out));
        out.append("</li>");
    }

    private void link(Element link, Rendering rendering, StringBuilder out) {
        Optional<Element> target = Xml.child(link, "ri:page");
        String title = target.map(page -> page.getAttribute("ri:content-title")).orElse("");
        String space = target.map(page -> page.getAttribute("ri:space-key")).filter(key -> !key.isEmpty())
                .orElse(rendering.space());
        Optional<Content> page = pages.page(space, title);
        String anchor = link.getAttribute("ac:anchor");
        String href = page.map(pages::url).orElse("") + (anchor.isEmpty() ? "" : "#" + anchor);
        out.append(page.isPresent() || !anchor.isEmpty()
                ? "<a href=\"" + Xml.escape(href) + "\">" : "<span class=\"unresolved\">");
        linkText(link, title.isEmpty() ? anchor : title, rendering, out);
        out.append(page.isPresent() || !anchor.isEmpty() ? "</a>" : "</span>");
    }

    private void linkText(Element link, String otherwise, Rendering rendering, StringBuilder out) {
        Optional<Element> rich = Xml.child(link, "ac:link-body");
        if (rich.isPresent()) {
            renderer.children(rich.get(), rendering, out);
        } else {
            out.append(Xml.escape(Xml.child(link, "ac:plain-text-link-body").map(Element::getTextContent).orElse(otherwise)));
        }
    }

    /** The host keeps no attachments: a picture is a frame with its name. */
    private void image(Element image, StringBuilder out) {
        String name = Xml.children(image).stream().findFirst()
                .map(source -> source.getAttribute("ri:filename") + source.getAttribute("ri:value")).orElse("image");
        out.append("<span class=\"host-image\">").append(Xml.escape(name)).append("</span>");
    }
}
