package org.journeymaps.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import org.junit.Test;

public class BodyHashTest {

    @Test
    public void isSha256InHexadecimal() {
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", BodyHash.of(""));
        assertEquals("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a", BodyHash.of("{}"));
    }

    @Test
    public void isTakenOverUtf8() {
        assertEquals("41cdb6f90a10b81f7bb0b8654e469a8866b8d24988d1bb2706dadc3641a8db3b", BodyHash.of("\u00e4\ud83d\ude00"));
    }

    @Test
    public void takesNoNoticeOfLineEndsAndOuterWhiteSpace() {
        assertEquals(BodyHash.of("{\n}"), BodyHash.of(" \r\n{\r\n}\r\n\t"));
        assertEquals(BodyHash.of("{\n}"), BodyHash.of("{\r}"));
    }

    @Test
    public void takesNoticeOfInnerWhiteSpace() {
        assertNotEquals(BodyHash.of("{ }"), BodyHash.of("{}"));
        assertNotEquals(BodyHash.of("{\n\n}"), BodyHash.of("{\r\n}"));
    }
}
