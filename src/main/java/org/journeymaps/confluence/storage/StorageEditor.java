package org.journeymaps.confluence.storage;

import java.util.List;

/**
 * Exchanges the body of one map in a storage text; every character outside that body stays.
 *
 * <p>The new body is one CDATA section, or several if it holds {@code ]]>}. A map without a body element gets one as its last
 * child, a single tag is opened for it. Example: {@code <ac:structured-macro ac:name="journey-map"/>} with the body {@code {}}
 * becomes {@code <ac:structured-macro ac:name="journey-map"><ac:plain-text-body><![CDATA[{}]]></ac:plain-text-body>
 * </ac:structured-macro>}, without the line break.
 */
public final class StorageEditor {

    private static final String BODY = "<ac:plain-text-body>";
    private static final String BODY_END = "</ac:plain-text-body>";

    private StorageEditor() {}

    /**
     * The storage text with another body in one of its maps.
     *
     * @param storage the storage text
     * @param map one of the maps that {@link StorageScanner} finds in exactly this text
     * @param body the new body, not escaped; line ends are written as LF, as XML reads them
     * @return the new storage text
     * @throws IllegalArgumentException if the map is not from this text, if its body is not
     *     {@linkplain BodyForm#replaceable() replaceable}, or if the new body holds a character that XML does not allow or
     *     {@code ]] >}, see {@link BodyForm#EXPORTED}
     */
    public static String replaceBody(String storage, MacroElement map, String body) {
        requireFrom(storage, map);
        requireWritable(body);
        String section = "<![CDATA[" + lineFeeds(body).replace("]]>", "]]]]><![CDATA[>") + "]]>";
        return head(storage, map) + section + tail(storage, map);
    }

    /**
     * Whether a storage text, read back, is another one with only the body of one map exchanged. To be asked before saving. A
     * text loaded again after saving may differ, since Confluence gives an {@code ac:macro-id} to macros without one.
     *
     * @param before the storage text that was edited
     * @param map the map in it whose body was exchanged
     * @param body the new body
     * @param after the storage text to be looked at
     * @return false if the map has another body there or any other character differs
     * @throws IllegalArgumentException if the map is not from this text or its body not replaceable
     */
    public static boolean verify(String before, MacroElement map, String body, String after) {
        requireFrom(before, map);
        String head = head(before, map);
        String tail = tail(before, map);
        try {
            List<MacroElement> maps = StorageScanner.maps(after);
            return after.startsWith(head) && after.endsWith(tail) && maps.stream().anyMatch(written ->
                    written.from() == head.length() && written.to() == after.length() - tail.length()
                            && written.form() == BodyForm.PLAIN && written.body().equals(lineFeeds(body)));
        } catch (MalformedStorageException malformed) {
            return false;
        }
    }

    /** The storage text up to the new body. */
    private static String head(String storage, MacroElement map) {
        return storage.substring(0, map.from()) + switch (map.form()) {
            case PLAIN -> "";
            case PLAIN_CLOSED -> ">";
            case ABSENT -> BODY;
            case MACRO_CLOSED -> ">" + BODY;
            case EXPORTED, MARKUP, RICH, SEVERAL ->
                throw new IllegalArgumentException("body of map " + map.position() + " is never rewritten: " + map.form());
        };
    }

    /** The storage text from the end of the new body on. */
    private static String tail(String storage, MacroElement map) {
        String closing = switch (map.form()) {
            case PLAIN_CLOSED, ABSENT -> BODY_END;
            case MACRO_CLOSED -> BODY_END + "</" + map.tag() + ">";
            default -> "";
        };
        return closing + storage.substring(map.to());
    }

    private static String lineFeeds(String body) {
        return body.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static void requireFrom(String storage, MacroElement map) {
        try {
            if (StorageScanner.maps(storage).contains(map)) {
                return;
            }
        } catch (MalformedStorageException malformed) {
            throw new IllegalArgumentException("storage text is malformed", malformed);
        }
        throw new IllegalArgumentException("map " + map.position() + " is not from this storage text");
    }

    private static void requireWritable(String body) {
        int exported = body.indexOf("]] >");
        if (exported >= 0) {
            throw new IllegalArgumentException("body holds ]] > at " + exported);
        }
        for (int i = 0; i < body.length(); i += Character.charCount(body.codePointAt(i))) {
            if (!Names.character(body.codePointAt(i))) {
                throw new IllegalArgumentException("body holds U+" + Integer.toHexString(body.charAt(i)) + " at " + i);
            }
        }
    }
}
