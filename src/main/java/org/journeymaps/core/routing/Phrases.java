package org.journeymaps.core.routing;

/** The words that are sent with an issue, in the language of whoever files it. */
public interface Phrases {

    /**
     * A message.
     *
     * @param key message key, such as {@code journey-maps.draft.stage}
     * @param arguments arguments for the placeholders of the message; texts or numbers
     * @return the message as plain text
     */
    String text(String key, Object... arguments);
}
