package org.journeymaps.devhost.jira.http;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.journeymaps.devhost.jira.store.JiraData;
import org.journeymaps.devhost.jira.store.Setting;

/** A bucket of tokens for each person, which fills with time (Confluence 8.7's documentation of rate limiting; jira.md 10). */
public final class RateLimit {

    private static final String HEADER = "X-RateLimit-";

    /** What is left to somebody, and when it was last filled. */
    private record Bucket(int left, long filled) {
    }

    /** What the setting says. */
    private record Rate(int limit, int fill, int seconds) {
    }

    private final JiraData data;
    private final Map<String, Bucket> buckets = new HashMap<>();

    /** Of the people of one Jira. */
    public RateLimit(JiraData data) {
        this.data = data;
    }

    /**
     * Takes one token of somebody.
     *
     * @return the headers for the answer, none if there is no limit
     * @throws Refusal if none is left
     */
    public synchronized Map<String, String> take(String person, String accept) {
        String setting = data.settings().text(Setting.RATE_LIMIT);
        if (setting.isEmpty() || person.isEmpty()) {
            return Map.of();
        }
        String[] parts = setting.split("/");
        Rate rate = new Rate(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        Bucket bucket = filled(buckets.get(person), rate);
        boolean allowed = bucket.left() > 0;
        Bucket after = new Bucket(Math.max(0, bucket.left() - 1), bucket.filled());
        buckets.put(person, after);
        Map<String, String> headers = headers(after.left(), rate);
        if (!allowed) {
            throw new Refusal(refusal(accept, headers));
        }
        return headers;
    }

    private Bucket filled(Bucket bucket, Rate rate) {
        long now = data.clock().millis();
        if (bucket == null) {
            return new Bucket(rate.limit(), now);
        }
        long fills = (now - bucket.filled()) / (rate.seconds() * 1000L);
        int left = (int) Math.min(rate.limit(), bucket.left() + fills * rate.fill());
        return new Bucket(left, bucket.filled() + fills * rate.seconds() * 1000L);
    }

    /** The waiting time is 0 while tokens remain; for somebody who is blocked it is the largest number (3P; jira.md 10). */
    private static Map<String, String> headers(int left, Rate rate) {
        boolean blocked = rate.limit() == 0;
        long wait = blocked ? Long.MAX_VALUE : left > 0 ? 0 : rate.seconds();
        Map<String, String> headers = new TreeMap<>();
        headers.put(HEADER + "Limit", String.valueOf(rate.limit()));
        headers.put(HEADER + "Remaining", String.valueOf(left));
        headers.put(HEADER + "FillRate", String.valueOf(blocked ? 0 : rate.fill()));
        headers.put(HEADER + "Interval-Seconds", String.valueOf(rate.seconds()));
        headers.put("Retry-After", String.valueOf(wait));
        return headers;
    }

    /** JSON only for those who ask for it by name, a page for the others (Atlassian's handler, org-jira#365; jira.md 5). */
    public static Answer refusal(String accept, Map<String, String> headers) {
        Answer answer = accept != null && accept.contains("application/json")
                ? Answer.message(429, "Rate limit exceeded.")
                : Answer.html(429, "Rate limit exceeded", "<p>Too many requests.</p>");
        for (Map.Entry<String, String> header : headers.entrySet()) {
            answer = answer.with(header.getKey(), header.getValue());
        }
        return answer;
    }
}
