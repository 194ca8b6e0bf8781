package org.journeymaps.devhost.plugin;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.storage.macro.MacroId;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.devhost.plugin.Descriptor.MacroModule;
import org.journeymaps.devhost.services.HostPages;
import org.journeymaps.devhost.storage.MacroCall;
import org.journeymaps.devhost.storage.Macros;
import org.journeymaps.devhost.storage.Rendering;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The macros of the app. Confluence makes them from the class in the descriptor and fills the constructor (confluence.md 6). */
final class PluginMacros implements Macros {

    private static final Logger LOG = LoggerFactory.getLogger(PluginMacros.class);

    private record Context(ContentEntityObject entity, String outputType,
            MacroDefinition definition) implements ConversionContext {

        @Override
        public ContentEntityObject getEntity() {
            return entity;
        }

        @Override
        public String getOutputType() {
            return outputType;
        }

        @Override
        public Object getProperty(String name) {
            return name.equals("macroDefinition") ? definition : null;
        }
    }

    private final Map<String, Macro> macros = new HashMap<>();

    PluginMacros(Descriptor descriptor, Wiring wiring) {
        for (MacroModule module : descriptor.modules().macros()) {
            macros.put(module.name(), (Macro) wiring.create(module.type()));
        }
    }

    @Override
    public Optional<Body> body(String name) {
        return Optional.ofNullable(macros.get(name)).map(macro -> switch (macro.getBodyType().name()) {
            case "PLAIN_TEXT" -> Body.PLAIN;
            case "RICH_TEXT" -> Body.RICH;
            default -> Body.NONE;
        });
    }

    /** A macro that fails never breaks the page: Confluence puts a box in its place. */
    @Override
    public String render(MacroCall call, Rendering rendering) {
        MacroDefinition definition = new MacroDefinition(call.id().isEmpty() ? null : new MacroId(call.id()));
        ContentEntityObject entity = rendering.entity().map(HostPages::entity).orElse(null);
        try {
            return macros.get(call.name()).execute(new HashMap<>(call.parameters()), call.body(),
                    new Context(entity, rendering.output(), definition));
        } catch (MacroExecutionException | RuntimeException | LinkageError e) {
            LOG.error("The macro {} failed", call.name(), e);
            String text = String.valueOf(e.getMessage()).replace("&", "&amp;").replace("<", "&lt;");
            return "<div class=\"error\"><span class=\"error\">Error rendering macro &#8216;" + call.name()
                    + "&#8217;</span> : " + text + "</div>";
        }
    }
}
