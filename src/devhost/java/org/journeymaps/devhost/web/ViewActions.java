package org.journeymaps.devhost.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.devhost.storage.BadStorageException;
import org.journeymaps.devhost.storage.Rendering;
import org.journeymaps.devhost.store.Content;
import org.journeymaps.devhost.store.People.Person;
import org.journeymaps.devhost.store.Restrictions.Right;
import org.journeymaps.devhost.store.Spaces;

/** Pages to read: dashboard, space, page, old version, history, information. */
final class ViewActions {

    /** A comment, ready to show. */
    public record Remark(String author, String initials, String date, String bodyHtml) {
    }

    /** A line of a list of pages. */
    public record Entry(String title, String url, String author, String date, int version, String note, boolean current,
            long id) {
    }

    /** A space and the pages at its top. */
    public record SpaceEntry(String key, String name, String url) {
    }

    private final Site site;
    private final Shell shell;
    private final Contents contents;

    ViewActions(Site site, Shell shell) {
        this.site = site;
        this.shell = shell;
        this.contents = new Contents(site.store());
    }

    void register(Map<String, Action> actions) {
        actions.put("/", this::dashboard);
        actions.put("/dashboard.action", this::dashboard);
        actions.put("/dosearchsite.action", this::search);
        actions.put("/pages/viewpage.action", this::page);
        actions.put("/pages/viewpreviousversions.action", this::history);
        actions.put("/pages/viewinfo.action", this::info);
        actions.put("/pages/viewtrash.action", this::trash);
    }

    private void dashboard(Exchange exchange) throws IOException {
        List<SpaceEntry> spaces = site.store().spaces().all().stream()
                .filter(space -> site.store().access().canView(exchange.user(), space.key()))
                .map(space -> new SpaceEntry(space.key(), space.name(), Site.CONTEXT + "/spaces/" + space.key())).toList();
        String body = shell.render("dashboard", exchange,
                Map.of("spaces", spaces, "recent", entries(exchange, site.store().contents().recent(20))));
        shell.show(exchange, View.plain("Dashboard", body));
    }

    private void search(Exchange exchange) throws IOException {
        List<Entry> found = entries(exchange, site.store().contents().search(exchange.get("queryString")));
        shell.show(exchange, View.plain("Search",
                shell.render("search", exchange, Map.of("words", exchange.get("queryString"), "found", found))));
    }

    /** The top page of a space. */
    void space(Exchange exchange) throws IOException {
        String key = exchange.path().split("/")[2];
        Spaces.Entry space = site.store().spaces().find(key).orElseThrow(Refusal::missing);
        Content first = site.store().contents().children(Content.Type.PAGE, space.key(), 0).stream()
                .filter(page -> site.store().access().canView(exchange.user(), page)).findFirst().orElseThrow(Refusal::missing);
        exchange.show(first);
    }

    /** A page, a blog post, or an old version of one. */
    void page(Exchange exchange) throws IOException {
        Content content = contents.visible(exchange);
        String html;
        try {
            html = site.renderer().render(content.body(), Rendering.of(content, "display"));
        } catch (BadStorageException e) {
            html = shell.render("broken", exchange, Map.of("text", e.getMessage()));
        }
        String context = content.type() == Content.Type.BLOGPOST ? "blogpost" : "page";
        Map<String, Object> values = describe(exchange, content);
        values.put("bodyHtml", html);
        values.put("remarks", remarks(content));
        shell.show(exchange, View.of(content, title(content), shell.render("view", exchange, values),
                "atl.general", "main", context));
    }

    private void history(Exchange exchange) throws IOException {
        Content content = contents.visible(exchange);
        List<Entry> versions = entries(exchange, site.store().contents().history(content.latest()));
        Map<String, Object> values = describe(exchange, content);
        values.put("versions", versions);
        shell.show(exchange, View.of(content, "Page History", shell.render("history", exchange, values), "atl.general"));
    }

    /** What was deleted in a space, for those who may write. */
    private void trash(Exchange exchange) throws IOException {
        String space = site.store().spaces().find(exchange.get("key")).orElseThrow(Refusal::missing).key();
        if (!site.store().access().canCreate(exchange.user())) {
            throw Refusal.denied();
        }
        List<Entry> deleted = entries(exchange, site.store().changes().trashed(space));
        shell.show(exchange, View.plain("Trash", shell.render("trash", exchange, Map.of("deleted", deleted, "space", space))));
    }

    private void info(Exchange exchange) throws IOException {
        Content content = contents.visible(exchange);
        Map<String, Object> values = describe(exchange, content);
        values.put("storage", content.body());
        values.put("minor", content.note().minor());
        shell.show(exchange, View.of(content, "Page Information", shell.render("info", exchange, values), "atl.general"));
    }

    /** What stands around the text of a page, on all pages about it. */
    private Map<String, Object> describe(Exchange exchange, Content content) {
        Map<String, Object> values = new HashMap<>();
        Content latest = contents.latest(content);
        values.put("page", content);
        values.put("latestUrl", Site.CONTEXT + Urls.of(latest));
        values.put("spaceName", site.store().spaces().find(content.space()).map(Spaces.Entry::name).orElse(""));
        values.put("ancestors", ancestors(content));
        values.put("edits", site.store().access().canEdit(exchange.user(), latest));
        values.put("restricted", !site.store().restrictions().names(content.latest(), Right.VIEW).isEmpty());
        values.put("createdBy", name(content.created().by()));
        values.put("modifiedBy", name(content.modified().by()));
        values.put("createdOn", Dates.day(content.created().at()));
        values.put("modifiedOn", Dates.day(content.modified().at()));
        values.put("initialsOfAuthor", site.store().people().find(content.created().by()).map(Person::initials).orElse("?"));
        return values;
    }

    private List<Entry> ancestors(Content content) {
        List<Entry> found = new ArrayList<>();
        long parent = content.parent();
        while (parent != 0 && found.size() < 20) {
            Content above = site.store().contents().find(parent).orElseThrow();
            found.add(0, entry(above));
            parent = above.parent();
        }
        return found;
    }

    private List<Entry> entries(Exchange exchange, List<Content> some) {
        return some.stream().filter(content -> site.store().access().canView(exchange.user(), content)).map(this::entry).toList();
    }

    private Entry entry(Content content) {
        return new Entry(content.title(), Site.CONTEXT + Urls.of(content), name(content.modified().by()),
                Dates.minute(content.modified().at()), content.version(), content.note().text(), !content.historical(),
                content.id());
    }

    /** A comment is drawn as content of its own: a macro in it does not belong to the page. */
    private List<Remark> remarks(Content content) {
        return site.store().contents().children(Content.Type.COMMENT, content.space(), content.latest()).stream()
                .map(comment -> new Remark(name(comment.created().by()),
                        site.store().people().find(comment.created().by()).map(Person::initials).orElse("?"),
                        Dates.minute(comment.created().at()),
                        site.renderer().render(comment.body(), Rendering.of(comment, "display")))).toList();
    }

    private String title(Content content) {
        return content.title() + " - " + site.store().spaces().find(content.space()).map(Spaces.Entry::name).orElse("");
    }

    private String name(String user) {
        return site.store().people().find(user).map(Person::fullName).orElse("Anonymous");
    }
}
