package org.journeymaps.confluence.storage;

import org.journeymaps.confluence.storage.Piece.Type;

/** A journey map whose macro is being read. */
final class OpenMap {

    private final Piece tag;
    private final int level;
    private final int depth;
    private final String heading;
    private final StringBuilder text = new StringBuilder();
    private BodyForm form = BodyForm.ABSENT;
    private int from;
    private int to;

    /**
     * A map.
     *
     * @param tag its start tag
     * @param level depth of elements it stands at
     * @param depth how many macros it stands in
     * @param heading the heading above it
     */
    OpenMap(Piece tag, int level, int depth, String heading) {
        this.tag = tag;
        this.level = level;
        this.depth = depth;
        this.heading = heading;
    }

    /** Whether an element at that depth is a child of the macro. */
    boolean isParentAt(int childLevel) {
        return childLevel == level + 1;
    }

    /** A plain body begins. */
    void plainBody(Piece start) {
        if (form != BodyForm.ABSENT) {
            form = BodyForm.SEVERAL;
            return;
        }
        boolean single = start.type() == Type.SINGLE;
        form = single ? BodyForm.PLAIN_CLOSED : BodyForm.PLAIN;
        from = single ? slash(start) : start.to();
        to = start.to();
    }

    /** A rich body begins. */
    void richBody() {
        form = form == BodyForm.ABSENT ? BodyForm.RICH : BodyForm.SEVERAL;
    }

    /** Text in the plain body. */
    void text(String storage, Piece piece) throws MalformedStorageException {
        if (form == BodyForm.PLAIN) {
            piece.appendText(storage, text);
        }
    }

    /** An element in the plain body. */
    void markup() {
        form = BodyForm.MARKUP;
    }

    /** The plain body ends. */
    void plainBodyEnd(Piece end) {
        to = form == BodyForm.PLAIN ? end.from() : to;
    }

    /** The macro ends. */
    void end(Piece end) {
        if (form == BodyForm.ABSENT) {
            boolean single = end.type() == Type.SINGLE;
            form = single ? BodyForm.MACRO_CLOSED : BodyForm.ABSENT;
            from = single ? slash(end) : end.from();
            to = single ? end.to() : end.from();
        } else if (form == BodyForm.PLAIN && text.indexOf("]] >") >= 0) {
            form = BodyForm.EXPORTED;
        }
    }

    /** The map, once its macro has ended. */
    MacroElement element(int position) {
        String macroId = tag.attributes().getOrDefault("ac:macro-id", "");
        return new MacroElement(position, heading, depth, macroId, tag.name(), form, text.toString(), from, to);
    }

    private static int slash(Piece single) {
        return single.to() - "/>".length();
    }
}
