package org.journeymaps.core.json;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The format that a text says it is in, looked at before anything else, wherever in the text it stands. */
final class FormatVersion {

    /** The key that names the format. */
    static final String KEY = "format";

    /** The format that is written. */
    static final String CURRENT = "journey-map/1";

    private static final Pattern NEWER = Pattern.compile("journey-map/[1-9]\\d{0,8}");

    private FormatVersion() {}

    /** Refuses a text that is no map, or a map of a format that this version does not read. */
    static void check(String text, Limits limits) throws Refusal {
        if (!text.stripLeading().startsWith("{")) {
            throw Refusal.of("journey-maps.format.not-a-map", "$");
        }
        Source in = new Source(text, limits);
        Set<String> names = new HashSet<>();
        in.beginObject();
        while (in.more()) {
            if (in.name(names).equals(KEY)) {
                check(in.text(), in);
                return;
            }
            in.raw();
        }
        throw Refusal.of("journey-maps.format.version-missing", "$", CURRENT);
    }

    private static void check(String format, Source in) throws Refusal {
        if (!format.equals(CURRENT)) {
            boolean newer = NEWER.matcher(format).matches();
            throw in.refuse(newer ? "version-newer" : "version-unknown", Refusal.excerpt(format), CURRENT);
        }
    }
}
