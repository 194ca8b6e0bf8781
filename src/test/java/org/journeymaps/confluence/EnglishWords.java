package org.journeymaps.confluence;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.journeymaps.core.render.Words;

/** The English messages of the app; a missing one is an error. */
public final class EnglishWords implements Words {

    private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("i18n.journey-maps", Locale.ROOT);

    @Override
    public String text(String key, Object... arguments) {
        return new MessageFormat(MESSAGES.getString(key), Locale.ENGLISH).format(arguments);
    }

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }
}
