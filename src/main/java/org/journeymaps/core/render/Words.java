package org.journeymaps.core.render;

import java.util.Locale;

/** The words a map is drawn with, in the reader's language. An adapter implements it over the platform's messages. */
public interface Words {

    /**
     * A message.
     *
     * @param key message key, such as {@code journey-maps.map.stage}
     * @param arguments arguments for the placeholders of the message ({@link java.text.MessageFormat}); texts or numbers
     * @return the message as plain text, not escaped
     */
    String text(String key, Object... arguments);

    /**
     * The language of the messages.
     *
     * @return the locale for numbers, dates and the {@code lang} attribute
     */
    Locale locale();
}
