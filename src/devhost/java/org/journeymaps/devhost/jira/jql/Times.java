package org.journeymaps.devhost.jira.jql;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times in a query: {@code -30m} (jira.md 6), {@code 2026-11-20} or {@code "2026/11/20 10:15"} ("Advanced searching - fields
 * reference" of Jira's documentation).
 */
final class Times {

    private static final Pattern RELATIVE = Pattern.compile("([+-]?)([0-9]{1,6})([mhdw])");
    private static final Pattern DATE =
            Pattern.compile("([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})(?: ([0-9]{1,2}):([0-9]{2}))?");

    private Times() {
    }

    /** Milliseconds since 1970; nothing if the text is no time. */
    static OptionalLong millis(String text, Clock clock) {
        Matcher relative = RELATIVE.matcher(text);
        if (relative.matches()) {
            long amount = Long.parseLong(relative.group(2)) * (relative.group(1).equals("-") ? -1 : 1);
            return OptionalLong.of(clock.instant().plus(unit(relative.group(3)).multipliedBy(amount)).toEpochMilli());
        }
        Matcher date = DATE.matcher(text);
        return date.matches() ? date(date) : OptionalLong.empty();
    }

    private static Duration unit(String letter) {
        return switch (letter) {
            case "m" -> Duration.ofMinutes(1);
            case "h" -> Duration.ofHours(1);
            case "d" -> Duration.ofDays(1);
            default -> Duration.ofDays(7);
        };
    }

    private static OptionalLong date(Matcher date) {
        try {
            boolean timed = date.group(4) != null;
            LocalDateTime time = LocalDateTime.of(number(date, 1), number(date, 2), number(date, 3),
                    timed ? number(date, 4) : 0, timed ? number(date, 5) : 0);
            return OptionalLong.of(time.toInstant(ZoneOffset.UTC).toEpochMilli());
        } catch (DateTimeException e) {
            return OptionalLong.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
