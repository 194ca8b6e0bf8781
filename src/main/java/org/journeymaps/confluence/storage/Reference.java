package org.journeymaps.confluence.storage;

/**
 * An entity or character reference in a storage text, such as {@code &amp;}, {@code &#8211;} or {@code &#x2013;}.
 *
 * @param text what it stands for; a name that is not known stands for itself
 * @param to offset after its semicolon
 */
record Reference(String text, int to) {

    /** Reads the reference that begins with the ampersand at {@code from}. */
    static Reference read(String storage, int from) throws MalformedStorageException {
        int to = from + 1;
        while (to < storage.length() && (storage.charAt(to) == '#' || Names.part(storage.charAt(to)))) {
            to++;
        }
        if (to == storage.length() || storage.charAt(to) != ';') {
            throw new MalformedStorageException(StorageFault.BROKEN_REFERENCE, storage, from);
        }
        String name = storage.substring(from + 1, to);
        if (Names.valid(name)) {
            return new Reference(Entities.character(name), to + 1);
        }
        int code = code(name);
        if (!Names.character(code)) {
            throw new MalformedStorageException(StorageFault.BROKEN_REFERENCE, storage, from);
        }
        return new Reference(Character.toString(code), to + 1);
    }

    /** The code point of {@code #8211} or {@code #x2013}, or -1. */
    private static int code(String name) {
        boolean hex = name.startsWith("#x");
        String digits = name.substring(hex ? 2 : name.startsWith("#") ? 1 : name.length());
        int code = digits.isEmpty() ? -1 : 0;
        for (int i = 0; i < digits.length() && code >= 0; i++) {
            int digit = digits.charAt(i) < 0x80 ? Character.digit(digits.charAt(i), hex ? 16 : 10) : -1;
            code = digit < 0 || code > Character.MAX_CODE_POINT ? -1 : code * (hex ? 16 : 10) + digit;
        }
        return code;
    }
}
