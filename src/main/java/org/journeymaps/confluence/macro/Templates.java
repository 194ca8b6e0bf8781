package org.journeymaps.confluence.macro;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import jakarta.inject.Named;
import java.util.Map;

/**
 * The Velocity templates around a map. Confluence escapes every value on its way out, except those whose name ends in
 * {@code Html}. Values are strings, numbers, booleans, lists and maps, so that no template calls a method of ours.
 */
@Named
final class Templates {

    private final VelocityHelperService velocity;

    Templates(VelocityHelperService velocity) {
        this.velocity = velocity;
    }

    /** Renders {@code templates/journey-maps/<name>.vm}; a folder of our own, since all apps share one space of names. */
    String render(String name, Map<String, Object> values) {
        try {
            return velocity.getRenderedTemplateWithoutSwallowingErrors("templates/journey-maps/" + name + ".vm", values);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("template " + name, e);
        }
    }
}
