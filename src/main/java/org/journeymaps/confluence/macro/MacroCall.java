package org.journeymaps.confluence.macro;

import java.util.List;
import java.util.Map;
import org.journeymaps.app.MapReading;
import org.journeymaps.core.insight.Counterpart;
import org.journeymaps.core.insight.LaneChoice;
import org.journeymaps.core.json.JourneyFormatException;
import org.journeymaps.core.render.Links;
import org.journeymaps.core.render.TooMuchToDrawException;
import org.journeymaps.core.render.Words;

/**
 * One drawing of one macro.
 *
 * @param form the form of the page
 * @param words the reader's language
 * @param content id of the page that could be written to, or empty
 * @param macro {@code ac:macro-id}, or empty
 * @param body the macro's body
 * @param reading what came of reading it, with the lanes that the macro's parameters choose
 * @param unknownLanes names in the parameters that no lane has
 * @param equalColumns whether the steps of a day stand in columns of the same width: the parameter {@code columns=equal}
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
        List<String> unknownLanes,
        boolean equalColumns,
        Links links,
        Counterpart counterpart) {

    MacroCall {
        unknownLanes = List.copyOf(unknownLanes);
    }

    /** The call with parameters that choose among the lanes, and how wide columns are. */
    MacroCall choosing(Map<String, String> parameters) {
        if (!(reading instanceof MapReading.Drawn drawn)) {
            return this;
        }
        LaneChoice choice = LaneParameters.choose(drawn.map(), parameters);
        MapReading chosen = new MapReading.Drawn(choice.map(), drawn.problems(), drawn.more());
        return new MacroCall(form, words, content, macro, body, chosen, choice.unknown(),
                "equal".equals(parameters.get("columns")), links, counterpart);
    }

    /** The call that says why nothing is drawn of a map of which there would be too much. */
    MacroCall tooMuch() {
        List<String> millions = List.of(String.valueOf(TooMuchToDrawException.CHARACTERS / 1_000_000));
        MapReading error = new MapReading.Unreadable(
                new JourneyFormatException("journey-maps.error.too-much", millions, "$", 1, 1));
        return new MacroCall(form, words, content, macro, body, error, unknownLanes, equalColumns, links, counterpart);
    }
}
