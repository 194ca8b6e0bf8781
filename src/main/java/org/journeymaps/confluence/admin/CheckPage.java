package org.journeymaps.confluence.admin;

import com.atlassian.plugin.PluginAccessor;
import com.atlassian.sal.api.ApplicationProperties;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.journeymaps.core.render.Words;

/** The page that tells the version and what the host lacks. */
@Named
final class CheckPage {

    private static final String PLUGIN_KEY = "org.journeymaps.journey-maps";

    private final AdminFrame frame;
    private final SelfCheck check;
    private final PluginAccessor plugins;
    private final ApplicationProperties host;

    CheckPage(AdminFrame frame, SelfCheck check, PluginAccessor plugins, ApplicationProperties host) {
        this.frame = frame;
        this.check = check;
        this.plugins = plugins;
        this.host = host;
    }

    String html() throws Exception {
        Words words = frame.words();
        Map<String, Object> values = new HashMap<>();
        values.put("w", TemplateWords.of(words, "journey-maps.admin.", "about", "versions", "app", "check", "explanation", "part",
                "state", "without", "found", "missing"));
        values.put("appVersion", appVersion());
        values.put("hostName", host.getDisplayName());
        values.put("hostVersion", host.getVersion());
        values.put("rows", check.findings().stream().map(finding -> row(finding, words)).toList());
        return frame.page("admin-check", values);
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
