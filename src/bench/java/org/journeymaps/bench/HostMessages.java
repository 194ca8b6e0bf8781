package org.journeymaps.bench;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.journeymaps.confluence.words.ConfluenceLanguage;
import org.journeymaps.core.render.Words;

/** The English messages, given to the app as the host gives them, so that drawing pays for its words what it pays there. */
final class HostMessages implements I18nResolver {

    private final ResourceBundle messages = ResourceBundle.getBundle("i18n.journey-maps", Locale.ROOT);

    /** Words for one map, made anew as for every macro on a page. */
    Words words() {
        return new ConfluenceLanguage(this).words();
    }

    @Override
    public String getRawText(String key) {
        try {
            return messages.getString(key);
        } catch (MissingResourceException expected) {
            return key;
        }
    }
}
