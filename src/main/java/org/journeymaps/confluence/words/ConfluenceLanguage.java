package org.journeymaps.confluence.words;

import com.atlassian.sal.api.message.I18nResolver;
import jakarta.inject.Named;
import org.journeymaps.app.Language;
import org.journeymaps.core.render.Words;

/** The language that the current user has chosen in Confluence, as far as the app is translated. */
@Named
public final class ConfluenceLanguage implements Language {

    private final I18nResolver messages;

    /**
     * Takes the messages from Confluence.
     *
     * @param messages the host's messages, ours among them
     */
    public ConfluenceLanguage(I18nResolver messages) {
        this.messages = messages;
    }

    @Override
    public Words words() {
        return new ResolvedWords(messages);
    }
}
