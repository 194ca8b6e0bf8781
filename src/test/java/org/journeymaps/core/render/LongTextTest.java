package org.journeymaps.core.render;

import static org.junit.Assert.assertEquals;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.List;
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
}
