package org.journeymaps.confluence.storage;

/**
 * A journey map in the storage text of a page: one live {@code journey-map} macro.
 *
 * <p>Offsets are in {@code char}s of the storage text that was scanned and mean nothing in any other, nor where the body is not
 * {@linkplain BodyForm#replaceable() replaceable}.
 *
 * @param position which of the page's maps it is, in the order of their start tags, from 1
 * @param heading plain text of the nearest heading above it, white space collapsed, or empty
 * @param depth how many other macros it stands in; 0 if in none
 * @param macroId {@code ac:macro-id}, or empty when the macro has none yet
 * @param tag name of the macro's element: {@code ac:structured-macro}, or {@code ac:macro} in old pages
 * @param form how the body stands there
 * @param body text of the body as the macro gets it: CDATA sections and text joined, entities decoded, CR LF and CR as LF; empty
 *     when there is none
 * @param from offset of the first character to be replaced for a new body
 * @param to offset after the last character to be replaced; equal to {@code from} where the body is inserted
 */
public record MacroElement(
        int position,
        String heading,
        int depth,
        String macroId,
        String tag,
        BodyForm form,
        String body,
        int from,
        int to) {}
