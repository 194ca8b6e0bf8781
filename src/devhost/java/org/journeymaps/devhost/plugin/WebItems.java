package org.journeymaps.devhost.plugin;

import com.atlassian.confluence.plugin.descriptor.web.conditions.ConfluenceAdministratorCondition;
import java.util.Comparator;
import java.util.List;
import org.journeymaps.devhost.plugin.Descriptor.WebItem;
import org.journeymaps.devhost.services.HostUser;
import org.journeymaps.devhost.store.Access;

/** Menu entries of the app. */
public final class WebItems {

    private static final String ADMINISTRATOR = ConfluenceAdministratorCondition.class.getName();

    /** A menu entry as shown: {@code link} begins below the context path. */
    public record Link(String key, String label, String link) {
    }

    private final Descriptor descriptor;
    private final Messages messages;
    private final Access access;

    WebItems(Descriptor descriptor, Messages messages, Access access) {
        this.descriptor = descriptor;
        this.messages = messages;
        this.access = access;
        descriptor.modules().webItems().stream().flatMap(item -> item.conditions().stream())
                .filter(condition -> !condition.type().equals(ADMINISTRATOR)).findFirst().ifPresent(condition -> {
                    throw new PluginException("The host does not know the condition " + condition.type());
                });
    }

    /** The entries of sections that begin alike, as far as their conditions show them to who acts. */
    public List<Link> in(String start) {
        return descriptor.modules().webItems().stream().filter(item -> item.section().startsWith(start))
                .sorted(Comparator.comparingInt(WebItem::weight)).filter(this::shown)
                .map(item -> new Link(item.key(), messages.text(item.label()), item.link().strip())).toList();
    }

    private boolean shown(WebItem item) {
        return item.conditions().stream()
                .allMatch(condition -> access.isAdministrator(HostUser.current()) != condition.invert());
    }
}
