package org.journeymaps.devhost.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The messages of the app. A key without a message is an error here; Confluence shows the key.
 *
 * <p>The locale {@code en-XA} is not a language: it wraps every message in brackets, so that text which is no message shows.
 */
public final class Messages {

    /** The language that wraps every message. */
    public static final Locale PSEUDO = Locale.forLanguageTag("en-XA");

    private final List<String> locations;
    private final Function<String, URL> resources;
    private final Supplier<Locale> locale;
    private final Map<String, Properties> read = new ConcurrentHashMap<>();

    /**
     * The messages at some locations.
     *
     * @param resources finds a file of the app, null if there is none
     * @param locale the language of whoever looks
     */
    Messages(List<String> locations, Function<String, URL> resources, Supplier<Locale> locale) {
        this.locations = locations;
        this.resources = resources;
        this.locale = locale;
    }

    /** The pattern of a message in the language of whoever looks. */
    public String raw(String key) {
        Locale language = locale.get();
        String text = of(language.getLanguage()).getProperty(key, of("").getProperty(key));
        if (text == null) {
            throw new PluginException("No message has the key " + key);
        }
        return language.equals(PSEUDO) ? "\u27e6" + text + "\u27e7" : text;
    }

    /** A message without arguments: an apostrophe stands in it twice, as in all of them (confluence.md 4). */
    public String text(String key) {
        return new MessageFormat(raw(key), locale.get()).format(new Object[0]);
    }

    /** Whether there is a message. */
    public boolean has(String key) {
        return of("").containsKey(key);
    }

    /** All keys of the default language. */
    public Iterable<String> keys() {
        return of("").stringPropertyNames();
    }

    private Properties of(String language) {
        return read.computeIfAbsent(language, this::load);
    }

    private Properties load(String language) {
        Properties all = new Properties();
        for (String location : locations) {
            URL url = resources.apply(location + (language.isEmpty() ? "" : "_" + language) + ".properties");
            if (url != null) {
                try (InputStream in = url.openStream(); Reader reader = new InputStreamReader(in, StandardCharsets.ISO_8859_1)) {
                    all.load(reader);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            } else if (language.isEmpty()) {
                throw new PluginException("The messages " + location + ".properties are not in the jar");
            }
        }
        return all;
    }
}
