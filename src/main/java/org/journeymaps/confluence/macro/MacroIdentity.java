package org.journeymaps.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.storage.macro.MacroId;
import com.atlassian.confluence.xhtml.api.MacroDefinition;

/**
 * The {@code ac:macro-id} of the macro being drawn, where the host tells it.
 *
 * <p>That it does is known of older releases only. Without it a map is found by its own id or its hash, and among several empty
 * ones by the person who is asked.
 */
final class MacroIdentity {

    private MacroIdentity() {}

    /** The id, or empty. */
    static String of(ConversionContext context) {
        try {
            return context.getProperty("macroDefinition") instanceof MacroDefinition definition
                    ? definition.getMacroIdentifier().map(MacroId::getId).orElse("") : "";
        } catch (RuntimeException | LinkageError notTold) {
            return "";
        }
    }
}
