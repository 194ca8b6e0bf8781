package org.journeymaps.devhost.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.journeymaps.devhost.store.Content;
import org.journeymaps.devhost.store.Content.Status;
import org.journeymaps.devhost.store.Content.Type;
import org.journeymaps.devhost.store.PageChanges;

/** Where pages go: copied, moved, to the trash and back. */
final class MoveActions {

    /** A page to move another one under. */
    public record Place(long id, String title) {
    }

    private final Site site;
    private final Shell shell;
    private final Contents contents;
    private final PageChanges changes;

    MoveActions(Site site, Shell shell) {
        this.site = site;
        this.shell = shell;
        this.contents = new Contents(site.store());
        this.changes = site.store().changes();
    }

    void register(Map<String, Action> actions) {
        actions.put("/pages/copypage.action", this::copy);
        actions.put("/pages/movepage.action", this::move);
        actions.put("/pages/removepage.action", this::remove);
        actions.put("/pages/restorepage.action", this::restore);
    }

    private void copy(Exchange exchange) throws IOException {
        Content page = contents.latest(contents.visible(exchange));
        if (!site.store().access().canCreate(exchange.user())) {
            throw Refusal.denied();
        }
        if (exchange.post()) {
            exchange.show(possible(() -> changes.copy(page.id(), exchange.get("title"), exchange.mark())));
        } else {
            ask(exchange, page, "copy", Map.of("suggested", "Copy of " + page.title()));
        }
    }

    private void move(Exchange exchange) throws IOException {
        Content page = contents.latest(contents.editable(exchange));
        if (!exchange.post()) {
            ask(exchange, page, "move", Map.of("places", places(exchange, page)));
            return;
        }
        Content above = site.store().contents().find(exchange.number("parentPageId")).orElseThrow(Refusal::missing);
        if (!site.store().access().canEdit(exchange.user(), above)) {
            throw Refusal.denied();
        }
        exchange.show(possible(() -> {
            changes.move(page.id(), above.id());
            return page;
        }));
    }

    private void ask(Exchange exchange, Content page, String template, Map<String, ?> more) throws IOException {
        Map<String, Object> values = new HashMap<>(more);
        values.put("page", page);
        values.put("backUrl", Site.CONTEXT + Urls.of(page));
        shell.show(exchange, View.of(page, page.title(), shell.render(template, exchange, values), "atl.general"));
    }

    private List<Place> places(Exchange exchange, Content page) {
        List<Place> found = new ArrayList<>();
        site.store().spaces().all().forEach(space -> add(exchange, space.key(), 0, page.id(), found));
        return found;
    }

    private void add(Exchange exchange, String space, long parent, long moved, List<Place> found) {
        for (Content page : site.store().contents().children(Type.PAGE, space, parent)) {
            if (page.id() != moved && site.store().access().canEdit(exchange.user(), page)) {
                found.add(new Place(page.id(), page.space() + ": " + page.title()));
                add(exchange, space, page.id(), moved, found);
            }
        }
    }

    private void remove(Exchange exchange) throws IOException {
        exchange.posted();
        Content content = contents.latest(contents.editable(exchange));
        changes.trash(content.id());
        exchange.redirect("/spaces/" + content.space());
    }

    private void restore(Exchange exchange) throws IOException {
        exchange.posted();
        Content content = site.store().contents().find(exchange.number("pageId"))
                .filter(page -> page.status() == Status.DELETED).orElseThrow(Refusal::missing);
        if (!site.store().access().canEdit(exchange.user(), content)) {
            throw Refusal.denied();
        }
        exchange.show(possible(() -> {
            changes.restore(content.id());
            return content;
        }));
    }

    /** Says why not: a title that is taken, a page below itself. */
    private static Content possible(Supplier<Content> change) {
        try {
            return change.get();
        } catch (IllegalArgumentException e) {
            throw new Refusal(400, "This cannot be done", e.getMessage());
        }
    }
}
