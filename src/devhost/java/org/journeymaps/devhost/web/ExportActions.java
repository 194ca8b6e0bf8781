package org.journeymaps.devhost.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.devhost.storage.Rendering;
import org.journeymaps.devhost.store.Content;

/** A page in other forms: PDF and Word as a reader gets them, and every output type to look at. */
final class ExportActions {

    private static final Set<String> OUTPUTS =
            Set.of("display", "preview", "pdf", "word", "html_export", "email", "feed", "diff");

    private final Site site;
    private final Shell shell;
    private final Contents contents;
    private final Pdf pdf = new Pdf();

    ExportActions(Site site, Shell shell) {
        this.site = site;
        this.shell = shell;
        this.contents = new Contents(site.store());
    }

    void register(Map<String, Action> actions) {
        actions.put("/spaces/flyingpdf/pdfpageexport.action", this::pdf);
        actions.put("/exportword", this::word);
        actions.put("/host-output", this::output);
    }

    private void pdf(Exchange exchange) throws IOException {
        Content content = contents.visible(exchange);
        String html = site.renderer().render(content.body(), Rendering.of(content, "pdf"));
        byte[] bytes;
        try {
            bytes = pdf.write(content.title(), html);
        } catch (PdfException e) {
            throw new Refusal(500, "The PDF could not be made", e.getMessage());
        }
        file(exchange, content, ".pdf");
        exchange.send("application/pdf", bytes);
    }

    private void word(Exchange exchange) throws IOException {
        Content content = contents.visible(exchange);
        String html = site.renderer().render(content.body(), Rendering.of(content, "word"));
        file(exchange, content, ".doc");
        exchange.send("application/vnd.ms-word; charset=UTF-8", shell.render("static", exchange,
                Map.of("title", content.title(), "bodyHtml", html, "output", "word")).getBytes(StandardCharsets.UTF_8));
    }

    private static void file(Exchange exchange, Content content, String extension) {
        String name = content.title().replaceAll("[^A-Za-z0-9 ._-]", "") + extension;
        exchange.response().setHeader("Content-Disposition", "inline; filename=\"" + name + "\"");
    }

    /**
     * One output type, bare. {@code as} says what the text is taken for: {@code page}, {@code draft}, or {@code template}, which
     * has no entity.
     */
    private void output(Exchange exchange) throws IOException {
        Content content = contents.visible(exchange);
        String type = exchange.get("type");
        if (!OUTPUTS.contains(type)) {
            throw new Refusal(400, "Unknown output type", "There are: " + OUTPUTS);
        }
        String html = site.renderer().render(content.body(), switch (exchange.get("as")) {
            case "template" -> Rendering.ofNothing(type);
            case "draft" -> Rendering.of(draft(content), type);
            default -> Rendering.of(content, type);
        });
        if (type.equals("display") || type.equals("preview")) {
            String body = shell.render("preview", exchange, Map.of("page", content, "bodyHtml", html));
            shell.show(exchange, new View(content.title(), "bare", body, Optional.of(content), List.of("page"), ""));
        } else {
            exchange.html(shell.render("static", exchange, Map.of("title", content.title(), "bodyHtml", html, "output", type)));
        }
    }

    /** A draft has an id of its own and is not current. */
    private static Content draft(Content page) {
        return new Content(page.id() + 1_000_000, Content.Type.DRAFT, page.space(), page.id(), page.title(), page.version(),
                page.body(), page.created(), page.modified(), page.note(), page.status(), page.id() + 1_000_000);
    }
}
