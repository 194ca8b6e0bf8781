package org.journeymaps.devhost.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.devhost.store.Content;
import org.journeymaps.devhost.store.People.Person;
import org.journeymaps.devhost.store.Spaces;

/**
 * The frame around every page: header, sidebar, meta tags that scripts read (confluence.md 10 and 11: {@code AJS.Meta}),
         the files
 * that were asked for while the text was drawn.
 */
final class Shell {

    /** A row of the page tree. */
    public record Row(String title, String url, int depth, boolean current) {
    }

    private final Site site;

    Shell(Site site) {
        this.site = site;
    }

    /** A template of the host with the values that all of them may use. */
    String render(String template, Exchange exchange, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(values);
        Optional<Person> person = site.store().people().find(exchange.user());
        all.put("ctx", Site.CONTEXT);
        all.put("token", Tokens.of(exchange));
        all.put("user", exchange.user());
        all.put("fullName", person.map(Person::fullName).orElse(""));
        all.put("initials", person.map(Person::initials).orElse(""));
        all.put("creates", site.store().access().canCreate(exchange.user()));
        all.put("blueprints", site.plugin().blueprints().all());
        all.put("administers", site.store().access().isAdministrator(exchange.user()));
        return site.templates().render("devhost/templates/" + template + ".vm", all);
    }

    /** Sends a page in its frame. */
    void show(Exchange exchange, View view) throws IOException {
        Map<String, Object> values = new HashMap<>();
        Preferences preferences = Preferences.of(exchange.request());
        Optional<Spaces.Entry> space = view.content().flatMap(content -> site.store().spaces().find(content.space()));
        values.put("title", view.title());
        values.put("look", view.look());
        values.put("contentHtml", view.bodyHtml());
        values.put("headHtml", view.headHtml());
        values.put("theme", preferences.theme());
        values.put("locale", preferences.locale().toLanguageTag());
        values.put("languages", Preferences.LANGUAGES);
        values.put("address", address(exchange));
        values.put("page", view.content().orElse(null));
        values.put("space", space.orElse(null));
        values.put("rows", view.look().equals("space") ? tree(exchange, view.content()) : List.of());
        values.put("posts", view.look().equals("space") ? posts(exchange, view.content()) : List.of());
        values.put("items", view.look().equals("admin") ? site.plugin().items().in("system.admin/") : List.of());
        Collection<String> required = site.plugin().required().drain();
        values.put("styles", site.plugin().files().links(required, view.contexts(), ".css"));
        values.put("scripts", site.plugin().files().links(required, view.contexts(), ".js"));
        exchange.html(render(view.look().equals("bare") ? "bare" : "layout", exchange, values));
    }

    /** Sends a short message in the frame. */
    void message(Exchange exchange, String title, String text) throws IOException {
        show(exchange, View.plain(title, render("message", exchange, Map.of("title", title, "text", text))));
    }

    private static String address(Exchange exchange) {
        String query = exchange.request().getQueryString();
        return exchange.post() ? "/" : exchange.path() + (query == null ? "" : "?" + query);
    }

    private List<Row> tree(Exchange exchange, Optional<Content> current) {
        List<Row> rows = new ArrayList<>();
        current.ifPresent(content -> tree(exchange, content, 0, 0, rows));
        return rows;
    }

    private List<Row> posts(Exchange exchange, Optional<Content> current) {
        return current.stream().flatMap(content -> site.store().contents()
                .children(Content.Type.BLOGPOST, content.space(), 0).stream()
                .filter(post -> site.store().access().canView(exchange.user(), post))
                .map(post -> new Row(post.title(), Site.CONTEXT + Urls.of(post), 0, post.id() == content.latest()))).toList();
    }

    private void tree(Exchange exchange, Content current, long parent, int depth, List<Row> rows) {
        for (Content page : site.store().contents().children(Content.Type.PAGE, current.space(), parent)) {
            if (site.store().access().canView(exchange.user(), page)) {
                rows.add(new Row(page.title(), Site.CONTEXT + Urls.of(page), depth, page.id() == current.latest()));
                tree(exchange, current, page.id(), depth + 1, rows);
            }
        }
    }
}
