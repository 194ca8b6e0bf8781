package com.atlassian.confluence.xhtml.api;

import com.atlassian.confluence.content.render.xhtml.storage.macro.MacroId;
import java.util.Optional;

public class MacroDefinition {

    public native Optional<MacroId> getMacroIdentifier();
}
