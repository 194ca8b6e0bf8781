package org.journeymaps.jira;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One call of Jira's REST interface.
 *
 * @param method what is done
 * @param path where, below the address of that Jira: begins with a slash, query and all, percent-encoded
 * @param body JSON in ASCII, or empty
 * @param patience how long the caller waits
 * @param linger how long the line is kept open in case an answer comes later than that; not shorter than the patience
 */
public record Call(Method method, String path, String body, Duration patience, Duration linger) {

    /** What is done. */
    public enum Method { GET, POST, PUT, DELETE }

    /**
     * The headers that go with it. Without {@code Accept}, Jira tells of too many requests in HTML; without
     * {@code X-Atlassian-Token}, some releases take a change for a forged one.
     *
     * @return name to value
     */
    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", "application/json");
        headers.put("User-Agent", "Journey-Maps");
        if (method != Method.GET) {
            headers.put("X-Atlassian-Token", "no-check");
        }
        if (!body.isEmpty()) {
            headers.put("Content-Type", "application/json");
        }
        return headers;
    }

    /** Only what is asked: a query and a body may hold texts of a page. */
    @Override
    public String toString() {
        return method + " " + path.replaceFirst("\\?.*", "");
    }
}
