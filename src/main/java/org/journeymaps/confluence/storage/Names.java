package org.journeymaps.confluence.storage;

/** Which characters XML allows where. Beyond ASCII every character is taken as part of a name; Confluence uses none there. */
final class Names {

    private Names() {}

    /** Whether a name may begin with it. */
    static boolean start(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == ':' || c >= 0x80;
    }

    /** Whether a name may go on with it. */
    static boolean part(char c) {
        return start(c) || c >= '0' && c <= '9' || c == '-' || c == '.';
    }

    /** Whether the text begins as a name and is not empty. */
    static boolean valid(String text) {
        return !text.isEmpty() && start(text.charAt(0)) && text.chars().allMatch(c -> part((char) c));
    }

    /** White space between the parts of a tag. */
    static boolean space(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /** Whether the code point may stand in a document at all. */
    static boolean character(int code) {
        return code == '\t' || code == '\n' || code == '\r'
                || code >= ' ' && code < 0xd800
                || code > 0xdfff && code < 0xfffe
                || code > 0xffff && code <= Character.MAX_CODE_POINT;
    }
}
