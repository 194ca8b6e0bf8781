package org.journeymaps.app.filing;

import java.security.SecureRandom;

/** Makes the random names of attempts, such as {@code k7f3q2m9x0ab4c1d}: 16 of {@code [a-z0-9]}, which nobody can guess. */
public final class Markers {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int LENGTH = 16;

    private final SecureRandom random = new SecureRandom();

    /** Draws from the platform's own source of randomness. */
    public Markers() {}

    /**
     * A marker that no other attempt has: there are 36 to the power of 16.
     *
     * @return the marker
     */
    public String next() {
        StringBuilder marker = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            marker.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return marker.toString();
    }
}
