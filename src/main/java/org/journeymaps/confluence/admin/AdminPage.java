package org.journeymaps.confluence.admin;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.plugin.PluginAccessor;
import com.atlassian.sal.api.ApplicationProperties;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.app.Language;
import org.journeymaps.core.render.Words;

/** The administration page: version and self-check. */
@Named
final class AdminPage {

    private static final String PLUGIN_KEY = "org.journeymaps.journey-maps";

    private final VelocityHelperService velocity;
    private final Language language;
    private final SelfCheck check;
    private final PluginAccessor plugins;
    private final ApplicationProperties host;

    AdminPage(VelocityHelperService velocity, Language language, SelfCheck check, PluginAccessor plugins,
            ApplicationProperties host) {
        this.velocity = velocity;
        this.language = language;
        this.check = check;
        this.plugins = plugins;
        this.host = host;
    }

    /** The page as a whole document, which the host dresses as an administration page. */
    String html() throws Exception {
        Words words = language.words();
        Map<String, Object> values = new HashMap<>();
        for (String name : List.of("title", "about", "versions", "app", "check", "explanation", "part", "state", "without",
                "found", "missing")) {
            values.put(name, words.text("journey-maps.admin." + name));
        }
        values.put("lang", words.locale().toLanguageTag());
        values.put("appVersion", appVersion());
        values.put("hostName", host.getDisplayName());
        values.put("hostVersion", host.getVersion());
        values.put("rows", check.findings().stream().map(finding -> row(finding, words)).toList());
        return velocity.getRenderedTemplateWithoutSwallowingErrors("templates/journey-maps/admin.vm", values);
    }

    /** Where a plugin's version is to be read is known of older releases only. */
    private String appVersion() {
        try {
            return plugins.getPlugin(PLUGIN_KEY).getPluginInformation().getVersion();
        } catch (RuntimeException | LinkageError notTold) {
            return "\u2013";
        }
    }

    private static Map<String, Object> row(SelfCheck.Finding finding, Words words) {
        String key = "journey-maps.check." + finding.part().name();
        return Map.of(
                "name", words.text(key),
                "without", words.text(key + ".without"),
                "complete", finding.missing().isEmpty(),
                "missing", finding.missing());
    }
}
