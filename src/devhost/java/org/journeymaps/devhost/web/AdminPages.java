package org.journeymaps.devhost.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.devhost.plugin.Descriptor;

/** The administration: its console, and the frame around the app's own pages there. */
final class AdminPages {

    private final Site site;
    private final Shell shell;

    AdminPages(Site site, Shell shell) {
        this.site = site;
        this.shell = shell;
    }

    /** What is installed, with the way to its configuration. */
    void console(Exchange exchange) throws IOException {
        if (!site.store().access().isAdministrator(exchange.user())) {
            throw Refusal.denied();
        }
        Descriptor descriptor = site.plugin().descriptor();
        Map<String, Object> values = new HashMap<>();
        values.put("name", descriptor.name());
        values.put("version", descriptor.version());
        values.put("configure", descriptor.params().get("configure.url"));
        show(exchange, "Manage apps", shell.render("admin", exchange, values), "");
    }

    void show(Exchange exchange, String title, String bodyHtml, String headHtml) throws IOException {
        shell.show(exchange, new View(title, "admin", bodyHtml, Optional.empty(), List.of("atl.admin", "admin"), headHtml));
    }
}
