package org.journeymaps.devhost.web;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.devhost.plugin.MacroInfo;
import org.journeymaps.devhost.storage.BadStorageException;
import org.journeymaps.devhost.storage.MacroIds;
import org.journeymaps.devhost.storage.Rendering;
import org.journeymaps.devhost.storage.StorageCheck;
import org.journeymaps.devhost.store.Content;
import org.journeymaps.devhost.store.Content.Note;
import org.journeymaps.devhost.store.StaleContentException;

/** The editor: storage format as text, the macro browser, preview, saving. */
final class EditActions {

    private static final Gson JSON = new GsonBuilder().create();

    private final Site site;
    private final Shell shell;
    private final Contents contents;
    private final StorageCheck check = new StorageCheck();

    EditActions(Site site, Shell shell) {
        this.site = site;
        this.shell = shell;
        this.contents = new Contents(site.store());
    }

    void register(Map<String, Action> actions) {
        actions.put("/pages/editpage.action", exchange -> editor(exchange, contents.latest(contents.editable(exchange)), ""));
        actions.put("/pages/createpage.action", exchange -> editor(exchange, fresh(exchange, Content.Type.PAGE), ""));
        actions.put("/pages/createblogpost.action", exchange -> editor(exchange, fresh(exchange, Content.Type.BLOGPOST), ""));
        actions.put("/pages/doeditpage.action", this::save);
        actions.put("/pages/docreatepage.action", this::create);
        actions.put("/pages/preview.action", this::preview);
    }

    /** A page that is not stored yet. */
    private Content fresh(Exchange exchange, Content.Type type) {
        if (!site.store().access().canCreate(exchange.user())) {
            throw Refusal.denied();
        }
        String asked = exchange.get("spaceKey");
        String space = site.store().spaces().find(asked.isEmpty() ? site.store().spaces().all().get(0).key() : asked)
                .orElseThrow(Refusal::missing).key();
        if (!site.store().access().canView(exchange.user(), space)) {
            throw Refusal.missing();
        }
        return Content.create(type, space, type == Content.Type.PAGE ? exchange.number("parentPageId") : 0,
                exchange.get("title"), text(exchange));
    }

    /** What is in the editor: what was written, or what the chosen blueprint begins with. */
    private String text(Exchange exchange) {
        String blueprint = exchange.get("blueprint");
        return blueprint.isEmpty() ? exchange.get("content")
                : site.plugin().blueprints().text(blueprint).orElseThrow(Refusal::missing);
    }

    private void editor(Exchange exchange, Content content, String error) throws IOException {
        Map<String, Object> values = new HashMap<>();
        values.put("page", content);
        values.put("isNew", content.id() == 0);
        values.put("error", error);
        values.put("macros", macros());
        values.put("macrosJson", JSON.toJson(macros()));
        values.put("backUrl", Site.CONTEXT + (content.id() == 0 ? "/spaces/" + content.space() : Urls.of(content)));
        String title = (content.id() == 0 ? "Add " + (content.type() == Content.Type.PAGE ? "Page" : "Blog Post") : "Edit - "
                + content.title());
        shell.show(exchange, View.of(content, title, shell.render("edit", exchange, values),
                "atl.general", "editor", "macro-browser").in("editor"));
    }

    private List<MacroInfo> macros() {
        return site.plugin().macroInfos();
    }

    private void create(Exchange exchange) throws IOException {
        Content content = fresh(exchange, exchange.get("type").equals("BLOGPOST") ? Content.Type.BLOGPOST : Content.Type.PAGE);
        Optional<String> wrong = wrong(content);
        if (wrong.isPresent()) {
            editor(exchange, content, wrong.get());
        } else {
            exchange.show(site.store().contents().create(content.with(content.title(), MacroIds.assign(content.body())),
                    exchange.mark()));
        }
    }

    private void save(Exchange exchange) throws IOException {
        Content latest = contents.latest(contents.editable(exchange));
        Content changed = latest.with(exchange.get("title"), exchange.get("content"));
        Optional<String> wrong = wrong(changed);
        if (wrong.isPresent()) {
            editor(exchange, changed, wrong.get());
            return;
        }
        if (exchange.number("version") != latest.version()) {
            conflict(exchange, latest);
            return;
        }
        try {
            Note note = new Note(exchange.get("versionComment"), exchange.get("notifyWatchers").isEmpty());
            Content stored = changed.with(changed.title(), MacroIds.assign(changed.body()));
            site.store().contents().save(stored.saved(exchange.mark(), note));
            exchange.show(changed);
        } catch (StaleContentException e) {
            conflict(exchange, contents.latest(contents.visible(exchange)));
        }
    }

    /** Nothing is overwritten: the text that lost is shown, to be copied. */
    private void conflict(Exchange exchange, Content latest) throws IOException {
        exchange.response().setStatus(409);
        Map<String, Object> values = new HashMap<>();
        values.put("page", latest);
        values.put("text", exchange.get("content"));
        values.put("by", site.store().people().find(latest.modified().by()).map(person -> person.fullName()).orElse("Anonymous"));
        shell.show(exchange, View.of(latest, "Edit conflict", shell.render("conflict", exchange, values), "atl.general"));
    }

    private Optional<String> wrong(Content content) {
        if (content.title().isBlank() || content.title().length() > 255) {
            return Optional.of("A page needs a title of at most 255 characters.");
        }
        Optional<Content> same = site.store().contents().find(content.type(), content.space(), content.title());
        if (content.type() == Content.Type.PAGE && same.filter(other -> other.id() != content.id()).isPresent()) {
            return Optional.of("A page with the title \u201c" + content.title() + "\u201d is already in this space.");
        }
        try {
            check.check(content.body());
            return Optional.empty();
        } catch (BadStorageException e) {
            return Optional.of("This is not storage format. " + e.getMessage());
        }
    }

    /** The text as it stands in the editor, drawn into the inner frame with the output type {@code preview}. */
    private void preview(Exchange exchange) throws IOException {
        Content content = exchange.number("pageId") == 0 ? fresh(exchange, Content.Type.PAGE)
                : contents.latest(contents.editable(exchange)).with(exchange.get("title"), exchange.get("content"));
        String html;
        try {
            html = site.renderer().render(content.body(),
                    content.id() == 0 ? Rendering.ofNothing("preview") : Rendering.of(content, "preview"));
        } catch (BadStorageException e) {
            html = shell.render("broken", exchange, Map.of("text", e.getMessage()));
        }
        String body = shell.render("preview", exchange, Map.of("page", content, "bodyHtml", html));
        shell.show(exchange, View.of(content, "Preview", body, "atl.general", "page").in("bare"));
    }
}
