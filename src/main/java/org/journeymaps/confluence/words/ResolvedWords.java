package org.journeymaps.confluence.words;

import com.atlassian.sal.api.message.I18nResolver;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.journeymaps.core.render.Words;

/**
 * Words from the host's messages, formatted here: so a number in a sentence is written in the language of the sentence, which
 * is not always the one that the user asked for, and drawing asks the host once for each message.
 *
 * <p>The language is what the translation in use says of itself, in the message {@value #LOCALE}.
 */
final class ResolvedWords implements Words {

    private static final String LOCALE = "journey-maps.locale";

    private final I18nResolver messages;
    private final Map<String, Optional<PlainMessage>> plain = new HashMap<>();
    private final Map<String, MessageFormat> formats = new HashMap<>();
    private final Locale locale;

    ResolvedWords(I18nResolver messages) {
        this.messages = messages;
        this.locale = named(raw(LOCALE));
    }

    @Override
    public String text(String key, Object... arguments) {
        return plain.computeIfAbsent(key, any -> PlainMessage.of(raw(key)))
                .flatMap(message -> message.with(arguments))
                .orElseGet(() -> formats.computeIfAbsent(key, this::format).format(arguments));
    }

    @Override
    public Locale locale() {
        return locale;
    }

    private static Locale named(String tag) {
        Locale locale = tag.equals(LOCALE) ? Locale.ENGLISH : Locale.forLanguageTag(tag);
        return locale.getLanguage().isEmpty() ? Locale.ENGLISH : locale;
    }

    /** A missing message is answered with its key or, as the host's interface leaves open, with nothing. */
    private String raw(String key) {
        return Objects.requireNonNullElse(messages.getRawText(key), key);
    }

    private MessageFormat format(String key) {
        return new MessageFormat(raw(key), locale);
    }
}
