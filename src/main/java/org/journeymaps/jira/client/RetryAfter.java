package org.journeymaps.jira.client;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.journeymaps.jira.Reply;

/**
 * How long to wait after too many requests. Jira names seconds; for a user whom its administrator has blocked it names
 * 9223372036854775807 of them, and a rate of 0 at which requests are given back.
 */
final class RetryAfter {

    /** More than a month is not meant as a time to wait. */
    private static final long LONGEST = Duration.ofDays(31).toSeconds();

    private RetryAfter() {}

    /** Seconds; 0 if that is not known, {@link Long#MAX_VALUE} for a user who is blocked. */
    static long seconds(Reply.Answer answer, Instant now) {
        String value = answer.header("Retry-After").strip();
        if (answer.header("X-RateLimit-FillRate").strip().equals("0")) {
            return Long.MAX_VALUE;
        }
        if (value.matches("\\d+")) {
            long seconds = value.length() > 18 ? Long.MAX_VALUE : Long.parseLong(value);
            return seconds > LONGEST ? Long.MAX_VALUE : seconds;
        }
        return untilDate(value, now);
    }

    private static long untilDate(String value, Instant now) {
        try {
            Instant then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT)).toInstant();
            return Math.min(LONGEST, Math.max(0, Duration.between(now, then).toSeconds()));
        } catch (DateTimeException noDate) {
            return 0;
        }
    }
}
