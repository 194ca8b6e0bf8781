package org.journeymaps.confluence.macro;

import java.util.List;
import java.util.Map;
import org.journeymaps.app.DrawingChoice;
import org.journeymaps.app.MapReading;
import org.journeymaps.confluence.macro.MacroParameters.UnknownName;
import org.journeymaps.core.insight.Counterpart;
import org.journeymaps.core.json.JourneyFormatException;
import org.journeymaps.core.render.Links;
import org.journeymaps.core.render.TooMuchToDrawException;
import org.journeymaps.core.render.View;
import org.journeymaps.core.render.Words;

/**
 * One drawing of one macro.
 *
 * @param form the form of the page
 * @param words the reader's language
 * @param content id of the page that could be written to, or empty
 * @param macro {@code ac:macro-id}, or empty
 * @param body the macro's body
 * @param reading what came of reading it
 * @param choice what the macro's parameters choose
 * @param unknown names in them that mean nothing
 * @param links where links lead for the reader
 * @param counterpart the map that it is compared with
 */
record MacroCall(
        OutputForm form,
        Words words,
        String content,
        String macro,
        String body,
        MapReading reading,
        DrawingChoice choice,
        List<UnknownName> unknown,
        Links links,
        Counterpart counterpart) {

    /** What is drawn where no parameter says otherwise. */
    static final DrawingChoice PLAIN = DrawingChoice.of(View.MAP, "", "", "");

    MacroCall {
        unknown = List.copyOf(unknown);
    }

    /** The call with what the parameters choose. */
    MacroCall choosing(Map<String, String> parameters) {
        if (!(reading instanceof MapReading.Drawn drawn)) {
            return this;
        }
        MacroParameters said = MacroParameters.of(drawn.map(), parameters);
        return new MacroCall(form, words, content, macro, body, reading, said.choice(), said.unknown(), links, counterpart);
    }

    /** The call that says why nothing is drawn of a map of which there would be too much. */
    MacroCall tooMuch() {
        List<String> millions = List.of(String.valueOf(TooMuchToDrawException.CHARACTERS / 1_000_000));
        MapReading error = new MapReading.Unreadable(
                new JourneyFormatException("journey-maps.error.too-much", millions, "$", 1, 1));
        return new MacroCall(form, words, content, macro, body, error, choice, unknown, links, counterpart);
    }
}
