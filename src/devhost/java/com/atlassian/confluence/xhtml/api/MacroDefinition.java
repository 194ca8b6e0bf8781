package com.atlassian.confluence.xhtml.api;

import com.atlassian.confluence.content.render.xhtml.storage.macro.MacroId;
import java.util.Optional;

/** The macro being drawn, as the property {@code macroDefinition} of the conversion context holds it. */
public class MacroDefinition {

    private final MacroId id;

    /** With the id, null before the page was stored. */
    public MacroDefinition(MacroId id) {
        this.id = id;
    }

    /** The id, if the page was stored once. */
    public Optional<MacroId> getMacroIdentifier() {
        return Optional.ofNullable(id);
    }
}
