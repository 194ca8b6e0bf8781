package org.journeymaps.core.insight;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day as they are written in a map, in minutes after midnight. */
final class DayTime {

    /** Minutes of a day. */
    static final int DAY = 24 * 60;

    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):([0-5][0-9])");

    private DayTime() {}

    /** Reads a time such as 07:45; nothing if it is none. */
    static OptionalInt minutes(String time) {
        if (time.isEmpty()) {
            return OptionalInt.empty();
        }
        Matcher matcher = TIME.matcher(time);
        return matcher.matches()
                ? OptionalInt.of(60 * Integer.parseInt(matcher.group(1)) + Integer.parseInt(matcher.group(2)))
                : OptionalInt.empty();
    }

    /** The time from one to another; an end before the start is that of the next day. */
    static int span(int start, int end) {
        return end - start + (end < start ? DAY : 0);
    }
}
