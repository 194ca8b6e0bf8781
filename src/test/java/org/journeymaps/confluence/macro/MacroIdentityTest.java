package org.journeymaps.confluence.macro;

import static org.junit.Assert.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.storage.macro.MacroId;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import java.util.Optional;
import org.junit.Test;

public class MacroIdentityTest {

    private final ConversionContext context = mock(ConversionContext.class);

    @Test
    public void isThatOfTheMacroBeingDrawn() {
        MacroId id = mock(MacroId.class);
        when(id.getId()).thenReturn("m-1");
        define(Optional.of(id));
        assertEquals("m-1", MacroIdentity.of(context));
    }

    @Test
    public void isEmptyWhereTheHostDoesNotTellIt() {
        assertEquals("no definition", "", MacroIdentity.of(context));
        when(context.getProperty("macroDefinition")).thenReturn("something else");
        assertEquals("other type", "", MacroIdentity.of(context));
        define(Optional.empty());
        assertEquals("new macro", "", MacroIdentity.of(context));
    }

    @Test
    public void isEmptyWhereTheHostCannotTellIt() {
        when(context.getProperty("macroDefinition")).thenThrow(new NoSuchMethodError("getProperty"));
        assertEquals("", MacroIdentity.of(context));
    }

    private void define(Optional<MacroId> id) {
        MacroDefinition definition = mock(MacroDefinition.class);
        when(definition.getMacroIdentifier()).thenReturn(id);
        when(context.getProperty("macroDefinition")).thenReturn(definition);
    }
}
