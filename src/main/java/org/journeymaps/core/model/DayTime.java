package org.journeymaps.core.model;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day as they are written in a map. */
public final class DayTime {

    /** Minutes of a day. */
    public static final int DAY = 24 * 60;

    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):([0-5][0-9])");

    private DayTime() {}

    /**
     * Reads a time.
     *
     * @param time hours and minutes, such as 07:45
     * @return minutes after midnight, or nothing if it is no time from 00:00 to 23:59
     */
    public static OptionalInt minutes(String time) {
        if (time.isEmpty()) {
            return OptionalInt.empty();
        }
        Matcher matcher = TIME.matcher(time);
        return matcher.matches()
                ? OptionalInt.of(60 * Integer.parseInt(matcher.group(1)) + Integer.parseInt(matcher.group(2)))
                : OptionalInt.empty();
    }

    /**
     * How long it is from one time to another.
     *
     * @param start minutes after midnight
     * @param end minutes after midnight, those of the next day if it is before the start
     * @return a number of minutes, less than a day
     */
    public static int span(int start, int end) {
        return end - start + (end < start ? DAY : 0);
    }
}
