package org.journeymaps.devhost.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.devhost.storage.BadStorageException;
import org.journeymaps.devhost.storage.MacroIds;
import org.journeymaps.devhost.storage.StorageCheck;
import org.journeymaps.devhost.store.Content;
import org.journeymaps.devhost.store.People.Person;
import org.journeymaps.devhost.store.Restrictions.Right;

/** What else one does to a page: restore a version, restrict, comment. */
final class ChangeActions {

    /** Somebody in the list of restrictions. */
    public record Choice(String name, String fullName, boolean views, boolean edits) {
    }

    private final Site site;
    private final Shell shell;
    private final Contents contents;

    ChangeActions(Site site, Shell shell) {
        this.site = site;
        this.shell = shell;
        this.contents = new Contents(site.store());
    }

    void register(Map<String, Action> actions) {
        actions.put("/pages/revertpagebacktoversion.action", this::restore);
        actions.put("/pages/restrictions.action", this::restrictions);
        actions.put("/pages/doaddcomment.action", this::comment);
    }

    private void restore(Exchange exchange) throws IOException {
        exchange.posted();
        Content old = contents.editable(exchange);
        site.store().changes().revert(old.id(), exchange.mark());
        exchange.show(contents.latest(old));
    }

    private void restrictions(Exchange exchange) throws IOException {
        Content content = contents.latest(contents.editable(exchange));
        if (exchange.post()) {
            for (Right right : Right.values()) {
                String[] names = exchange.request().getParameterValues(right.name());
                List<String> allowed = new ArrayList<>(names == null ? List.of() : List.of(names));
                if (!allowed.isEmpty() && !allowed.contains(exchange.user())) {
                    allowed.add(exchange.user());
                }
                site.store().restrictions().set(content.id(), right, allowed);
            }
            exchange.show(content);
            return;
        }
        Map<String, Object> values = new HashMap<>();
        values.put("page", content);
        values.put("backUrl", Site.CONTEXT + Urls.of(content));
        values.put("people", site.store().people().all().stream().map(person -> choice(content, person)).toList());
        shell.show(exchange, View.of(content, "Restrictions", shell.render("restrictions", exchange, values), "atl.general"));
    }

    private Choice choice(Content content, Person person) {
        return new Choice(person.name(), person.fullName(),
                site.store().restrictions().names(content.id(), Right.VIEW).contains(person.name()),
                site.store().restrictions().names(content.id(), Right.EDIT).contains(person.name()));
    }

    private void comment(Exchange exchange) throws IOException {
        exchange.posted();
        Content content = contents.latest(contents.visible(exchange));
        if (exchange.user().isEmpty()) {
            throw Refusal.denied();
        }
        try {
            new StorageCheck().check(exchange.get("content"));
        } catch (BadStorageException e) {
            throw new Refusal(400, "This is not storage format", e.getMessage());
        }
        site.store().contents().create(Content.create(Content.Type.COMMENT, content.space(), content.id(), "",
                MacroIds.assign(exchange.get("content"))), exchange.mark());
        exchange.show(content);
    }
}
