package org.journeymaps.confluence.admin;

import com.atlassian.confluence.core.ContextPathHolder;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.journeymaps.app.Language;
import org.journeymaps.core.render.Words;

/** What all pages of the administration share: title, language, the way from one to the other, style and script. */
@Named
final class AdminFrame {

    static final String PATH = "/plugins/servlet/journey-maps/admin";

    private static final String RESOURCES = "org.journeymaps.journey-maps:administration";

    private final VelocityHelperService velocity;
    private final Language language;
    private final ContextPathHolder contextPath;
    private final PageBuilderService resources;

    AdminFrame(VelocityHelperService velocity, Language language, ContextPathHolder contextPath, PageBuilderService resources) {
        this.velocity = velocity;
        this.language = language;
        this.contextPath = contextPath;
        this.resources = resources;
    }

    Words words() {
        return language.words();
    }

    /**
     * The page as a whole document, which the host dresses as an administration page. Values are strings, numbers, booleans,
     * lists and maps; every one is escaped.
     */
    String page(String template, Map<String, Object> own) throws Exception {
        resources.assembler().resources().requireWebResource(RESOURCES);
        Words words = words();
        Map<String, Object> values = new HashMap<>(own);
        values.put("page", template);
        values.put("lang", words.locale().toLanguageTag());
        values.put("base", contextPath.getContextPath() + PATH);
        values.put("frame", TemplateWords.of(words, "journey-maps.admin.", "title", "departments", "check", "noscript"));
        return velocity.getRenderedTemplateWithoutSwallowingErrors("templates/journey-maps/" + template + ".vm", values);
    }
}
