package org.journeymaps.jira.client;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Addresses of Jira's REST interface, relative to that Jira. */
final class Paths {

    private static final String ROOT = "/rest/api/2/";
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private Paths() {}

    /** A path of segments, each encoded. */
    static String of(String... segments) {
        StringBuilder path = new StringBuilder(ROOT);
        for (int i = 0; i < segments.length; i++) {
            path.append(i == 0 ? "" : "/").append(encoded(segments[i]));
        }
        return path.toString();
    }

    /** A path with a query. */
    static String query(String path, String... namesAndValues) {
        StringBuilder full = new StringBuilder(path);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            full.append(i == 0 ? '?' : '&').append(namesAndValues[i]).append('=').append(encoded(namesAndValues[i + 1]));
        }
        return full.toString();
    }

    /** Percent-encoded but for letters, digits and the four signs that every side leaves alone. */
    static String encoded(String text) {
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (PLAIN.indexOf(b) >= 0) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            }
        }
        return encoded.toString();
    }
}
