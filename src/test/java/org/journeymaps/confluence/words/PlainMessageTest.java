package org.journeymaps.confluence.words;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.generator.InRange;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class PlainMessageTest {

    private static final List<String> PIECES = List.of("{0}", "{1}", "a", " of ", "}", "{2}", "\u2019", "{0}{0}", "''");

    private static Optional<String> said(String pattern, Object... arguments) {
        return PlainMessage.of(pattern).flatMap(message -> message.with(arguments));
    }

    @Property
    public void itSaysWhatTheFormatSays(List<@InRange(minInt = 0, maxInt = 8) Integer> pieces, String first, String second) {
        String pattern = String.join("", pieces.stream().map(PIECES::get).toList());
        said(pattern, first, second, "x").ifPresent(
                text -> assertEquals(new MessageFormat(pattern, Locale.ENGLISH).format(new Object[] {first, second, "x"}), text));
    }

    @Test
    public void whatNeedsAFormatIsLeftToIt() {
        assertEquals(Optional.of("Step 6 of 8"), said("Step {0} of {1}", "6", "8"));
        assertEquals(Optional.of("Stage"), said("Stage"));
        assertEquals(Optional.empty(), said("{0} of {1}", "6", 8));
        assertEquals(Optional.empty(), said("{0} of {1}", "6"));
        assertEquals(Optional.empty(), said("it''s {0}", "6"));
        assertEquals(Optional.empty(), said("{0,number}", "6"));
        assertEquals(Optional.empty(), said("open {", "6"));
        assertEquals(Optional.empty(), said("open {0", "6"));
    }

    @Test
    public void mostMessagesArePlain() {
        ResourceBundle messages = ResourceBundle.getBundle("i18n.journey-maps", Locale.ROOT);
        long plain = messages.keySet().stream().filter(key -> PlainMessage.of(messages.getString(key)).isPresent()).count();
        assertTrue(plain + " of " + messages.keySet().size(), plain > messages.keySet().size() * 0.8);
    }
}
