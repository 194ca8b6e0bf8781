package org.journeymaps.core.render.markup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.List;
import java.util.Optional;
import org.journeymaps.core.render.TooMuchToDrawException;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class LongTextTest {

    @Property
    public void itIsWhatWasAppended(List<String> texts) {
        LongText text = new LongText();
        texts.forEach(text::append);
        assertEquals(String.join("", texts), text.toString());
    }

    @Test
    public void itMayBeLongerThanItsParts() {
        LongText text = new LongText();
        StringBuilder expected = new StringBuilder();
        for (int length : new int[] {1, 8191, 8192, 8193, 20_000, 5}) {
            String piece = "ab\u2212".repeat(length).substring(0, length);
            text.append(piece).append('c');
            expected.append(piece).append('c');
        }
        assertEquals(expected.toString(), text.toString());
        assertEquals(expected.toString(), text.toString());
    }

    @Test
    public void itTellsWhatWasLastWrittenWhileThatIsAtHand() {
        LongText text = new LongText().append("before");
        int place = text.length();
        assertEquals(Optional.of("after"), text.append("after").since(place));
        text.append("x".repeat(8192));
        assertEquals(Optional.empty(), text.since(place));
        assertEquals(Optional.of(""), text.since(text.length()));
    }

    @Test
    public void itEndsBeforeItUsesUpTheMemory() {
        String piece = "x".repeat(100_000);
        LongText text = new LongText();
        for (int i = 0; i < TooMuchToDrawException.CHARACTERS / piece.length(); i++) {
            text.append(piece);
        }
        assertEquals(TooMuchToDrawException.CHARACTERS, text.toString().length());
        assertThrows(TooMuchToDrawException.class, () -> text.append(piece));
    }
}
