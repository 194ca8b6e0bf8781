package org.journeymaps.devhost.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Theme and language of whoever looks, kept in the cookies {@code host.theme} and {@code host.locale}.
 *
 * @param theme {@code light} or {@code dark}
 * @param locale English unless told
 */
public record Preferences(String theme, Locale locale) {

    /** Languages to choose from: the pseudo language {@code en-XA} wraps every message of the app. */
    static final Map<String, String> LANGUAGES = new TreeMap<>(Map.of("de", "Deutsch", "en", "English", "en-XA", "Pseudo"));
    private static final ThreadLocal<Preferences> CURRENT = new ThreadLocal<>();

    static Preferences of(HttpServletRequest request) {
        String theme = cookie(request, "host.theme");
        String language = cookie(request, "host.locale");
        return new Preferences(theme.equals("dark") ? "dark" : "light",
                Locale.forLanguageTag(LANGUAGES.containsKey(language) ? language : "en"));
    }

    /** The language of whoever looks; English outside a request. */
    public static Locale currentLocale() {
        return CURRENT.get() == null ? Locale.ENGLISH : CURRENT.get().locale();
    }

    static void set(Preferences preferences) {
        CURRENT.set(preferences);
    }

    static void clear() {
        CURRENT.remove();
    }

    private static String cookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null ? "" : Stream.of(cookies).filter(cookie -> cookie.getName().equals(name)).map(Cookie::getValue)
                .findFirst().orElse("");
    }
}
