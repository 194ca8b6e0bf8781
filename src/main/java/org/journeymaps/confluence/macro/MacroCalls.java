package org.journeymaps.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.journeymaps.app.Language;
import org.journeymaps.app.MapReading;

/** Reads what a macro is to draw, and for whom. */
@Named
final class MacroCalls {

    private final Language language;
    private final SiteLinks links;
    private final Counterparts counterparts;

    MacroCalls(Language language, SiteLinks links, Counterparts counterparts) {
        this.language = language;
        this.links = links;
        this.counterparts = counterparts;
    }

    MacroCall read(Map<String, String> parameters, String body, ConversionContext context) {
        OutputForm form = OutputForm.of(context.getOutputType());
        MapReading reading = MapReading.of(body);
        MacroCall call = new MacroCall(form, language.words(), WritablePage.of(context, form), MacroIdentity.of(context), body,
                reading, MacroCall.PLAIN, List.of(), links.from(context.getEntity()), counterparts.of(reading, context));
        return call.choosing(parameters);
    }
}
