package org.journeymaps.core.json;

import java.io.IOException;
import java.util.regex.Pattern;

/** The format that a text says it is in, looked at before anything else, wherever in the text it stands. */
final class FormatVersion {

    /** The key that names the format. */
    static final String KEY = "format";

    /** The format that is written. */
    static final String CURRENT = "journey-map/1";

    private static final Pattern NEWER = Pattern.compile("journey-map/[1-9]\\d{0,8}");

    private FormatVersion() {}

    /** Refuses a map of a format that this version does not read; gives back the format. */
    static String read(Source in) throws IOException, Refusal {
        in.beginObject();
        while (in.more()) {
            if (in.name().equals(KEY)) {
                return known(in.text(), in);
            }
            in.raw();
        }
        throw Refusal.of("journey-maps.format.version-missing", "$", CURRENT);
    }

    private static String known(String format, Source in) throws Refusal {
        if (!format.equals(CURRENT)) {
            boolean newer = NEWER.matcher(format).matches();
            throw in.refuse(newer ? "version-newer" : "version-unknown", Refusal.excerpt(format), CURRENT);
        }
        return format;
    }
}
