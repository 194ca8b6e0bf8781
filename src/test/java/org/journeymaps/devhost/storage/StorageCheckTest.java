package org.journeymaps.devhost.storage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import org.junit.Test;

public class StorageCheckTest {

    private static String refusal(String text) {
        return assertThrows(BadStorageException.class, () -> new StorageCheck().check(text)).getMessage();
    }

    @Test
    public void pagesHoldWhatStorageFormatHas() {
        new StorageCheck().check("<p>a<br/></p>"
                + "<ac:layout><ac:layout-section ac:type=\"single\"/></ac:layout><at:var at:name=\"x\"/>");
    }

    @Test
    public void otherElementsAreNamed() {
        assertEquals("A page cannot hold the element <script>", refusal("<p><script>x</script></p>"));
    }

    @Test
    public void aMacroNeedsAName() {
        assertEquals("A macro has no name (attribute ac:name)", refusal("<ac:structured-macro/>"));
    }
}
