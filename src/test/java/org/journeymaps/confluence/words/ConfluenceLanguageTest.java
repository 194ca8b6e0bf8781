package org.journeymaps.confluence.words;

import static org.junit.Assert.assertEquals;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.Locale;
import org.journeymaps.core.render.Words;
import org.junit.Before;
import org.junit.Test;

public class ConfluenceLanguageTest {

    private final I18nResolver messages = mock(I18nResolver.class);
    private final ConfluenceLanguage language = new ConfluenceLanguage(messages);

    @Before
    public void answerWithTheKey() {
        when(messages.getRawText(anyString())).thenAnswer(call -> call.getArgument(0));
        when(messages.getRawText("journey-maps.locale")).thenReturn("de-AT");
    }

    @Test
    public void languageIsThatOfTheTranslation() {
        assertEquals(Locale.forLanguageTag("de-AT"), language.words().locale());
    }

    @Test
    public void translationThatDoesNotSayItsLanguageIsEnglish() {
        for (String tag : new String[] {"journey-maps.locale", "[en]", "", null}) {
            when(messages.getRawText("journey-maps.locale")).thenReturn(tag);
            assertEquals(Locale.ENGLISH, language.words().locale());
        }
    }

    @Test
    public void numbersFollowTheTranslationAndTextsStay() {
        when(messages.getRawText("a")).thenReturn("{0} {1}");
        when(messages.getRawText("journey-maps.locale")).thenReturn("de");
        assertEquals("1.234,5 {0} '", language.words().text("a", 1234.5, "{0} '"));
    }

    @Test
    public void aMessageWithoutArgumentsIsFormattedLikeTheOthers() {
        when(messages.getRawText("a")).thenReturn("it''s '{'");
        assertEquals("it's {", language.words().text("a"));
    }

    @Test
    public void aMissingMessageIsItsKey() {
        when(messages.getRawText("a")).thenReturn(null);
        assertEquals("a", language.words().text("a"));
    }

    @Test
    public void oneDrawingAsksOnceForAMessage() {
        Words words = language.words();
        words.text("a");
        words.text("a");
        verify(messages, times(1)).getRawText("a");
        language.words().text("a");
        verify(messages, times(2)).getRawText("a");
    }
}
