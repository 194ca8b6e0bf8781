package org.journeymaps.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tells whether a body is still the one that was read, however it is wrapped in the page.
 *
 * <p>SHA-256, as 64 lower-case hexadecimal digits, over the decoded text with CR LF and CR as LF and the outer white space cut,
 * in UTF-8. So the hash of {@code "{}"} and of {@code "\r\n{}\n"} is the same.
 */
public final class BodyHash {

    private BodyHash() {}

    /**
     * The hash of a body.
     *
     * @param body decoded text, as the macro gets it
     * @return 64 hexadecimal digits
     */
    public static String of(String body) {
        String text = body.replace("\r\n", "\n").replace('\r', '\n').strip();
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
