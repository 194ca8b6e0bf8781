package org.journeymaps.browser;

/**
 * How somebody looks at the site.
 *
 * @param theme {@code light} or {@code dark}
 * @param width of the window, in CSS px
 * @param locale {@code en} or {@code en-XA}, the pseudo language
 * @param script whether scripts run
 */
record Look(String theme, int width, String locale, boolean script) {

    static final Look LIGHT = new Look("light", 1280, "en", true);
    static final Look DARK = new Look("dark", 1280, "en", true);

    Look wide(int other) {
        return new Look(theme, other, locale, script);
    }

    Look in(String other) {
        return new Look(theme, width, other, script);
    }

    Look withoutScript() {
        return new Look(theme, width, locale, false);
    }
}
