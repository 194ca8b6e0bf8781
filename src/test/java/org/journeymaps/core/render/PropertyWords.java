package org.journeymaps.core.render;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The words of i18n/journey-maps.properties, for tests; a key that is not there fails. */
public final class PropertyWords implements Words {

    private final Properties messages = new Properties();
    private final Map<String, MessageFormat> formats = new HashMap<>();
    private final Locale locale;
    private final boolean pseudo;

    private PropertyWords(Locale locale, boolean pseudo) {
        this.locale = locale;
        this.pseudo = pseudo;
        try (Reader reader = new InputStreamReader(
                PropertyWords.class.getResourceAsStream("/i18n/journey-maps.properties"), StandardCharsets.ISO_8859_1)) {
            messages.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static PropertyWords english() {
        return new PropertyWords(Locale.UK, false);
    }

    /** English words, with the numbers and dates of another language. */
    public static PropertyWords in(Locale locale) {
        return new PropertyWords(locale, false);
    }

    /** Every message in brackets, so that a letter outside them is one that nobody could translate. */
    public static PropertyWords pseudo() {
        return new PropertyWords(Locale.UK, true);
    }

    @Override
    public String text(String key, Object... arguments) {
        String text = formats.computeIfAbsent(key, this::format).format(arguments);
        return pseudo ? "\u27e6" + text + "\u27e7" : text;
    }

    private MessageFormat format(String key) {
        String message = messages.getProperty(key);
        if (message == null) {
            throw new IllegalArgumentException("no message " + key);
        }
        return new MessageFormat(message, locale);
    }

    @Override
    public Locale locale() {
        return locale;
    }
}
