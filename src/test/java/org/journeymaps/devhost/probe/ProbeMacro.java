package org.journeymaps.devhost.probe;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.HashMap;
import java.util.Map;
import org.journeymaps.devhost.probe.ProbeStart.Flag;

/** Says through a template what it was called with; with the body "fail" it throws. */
public final class ProbeMacro implements Macro {

    private final VelocityHelperService velocity;
    private final PageBuilderService resources;
    private final ProbeStart start;

    /** Made by the host from the descriptor. */
    public ProbeMacro(VelocityHelperService velocity, PageBuilderService resources, ProbeStart start) {
        this.velocity = velocity;
        this.resources = resources;
        this.start = start;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) throws MacroExecutionException {
        if ("fail".equals(body)) {
            throw new IllegalStateException("<told> to fail");
        }
        resources.assembler().resources().requireWebResource("org.example.probe:probe");
        Map<String, Object> values = new HashMap<>(parameters);
        values.put("body", body == null ? "none" : body);
        values.put("output", context.getOutputType());
        values.put("entity", context.getEntity() == null ? "nothing" : context.getEntity().getId() + "");
        values.put("started", start.flag() == Flag.STARTED);
        values.put("view", new View("a <b>"));
        try {
            return velocity.getRenderedTemplateWithoutSwallowingErrors("templates/probe.vm", values);
        } catch (Exception e) {
            throw new MacroExecutionException(e.getMessage());
        }
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.PLAIN_TEXT;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }

    /** A class of the app that a template may call only by the allowlist. */
    public static final class View {

        private final String title;

        View(String title) {
            this.title = title;
        }

        /** On the list. */
        public String getTitle() {
            return title;
        }

        /** Not on the list. */
        public String secret() {
            return title;
        }
    }
}
