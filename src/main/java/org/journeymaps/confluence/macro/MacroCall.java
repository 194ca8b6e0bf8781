package org.journeymaps.confluence.macro;

import org.journeymaps.app.MapReading;
import org.journeymaps.core.insight.Counterpart;
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
 * @param counterpart the map that it is compared with
 */
record MacroCall(
        OutputForm form,
        Words words,
        String content,
        String macro,
        String body,
        MapReading reading,
        Counterpart counterpart) {}
