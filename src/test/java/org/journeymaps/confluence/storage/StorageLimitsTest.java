package org.journeymaps.confluence.storage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import org.junit.Test;

/** Millions of anything: scanned in one pass or refused, within the memory of a test. */
public class StorageLimitsTest {

    private static final int MILLION = 1_000_000;

    @Test
    public void emptyTextHasNoMaps() throws MalformedStorageException {
        assertEquals(List.of(), StorageScanner.maps(""));
        assertEquals(List.of(), StorageScanner.maps("\n text "));
    }

    @Test
    public void elementsNestAThousandDeep() throws MalformedStorageException {
        String map = "<ac:structured-macro ac:name='journey-map'/>";
        assertEquals(1, StorageScanner.maps("<b>".repeat(999) + map + "</b>".repeat(999)).size());
        assertEquals(StorageFault.TOO_DEEP, fault("<b>".repeat(1_000) + map + "</b>".repeat(1_000)));
        assertEquals(StorageFault.TOO_DEEP, fault("<b>".repeat(5 * MILLION)));
    }

    @Test
    public void mapsInMapsKeepTheirDepth() throws MalformedStorageException {
        String start = "<ac:structured-macro ac:name='journey-map'><ac:rich-text-body>";
        String end = "</ac:rich-text-body></ac:structured-macro>";
        List<MacroElement> maps = StorageScanner.maps(start.repeat(400) + end.repeat(400));
        assertEquals(400, maps.size());
        assertEquals(399, maps.get(399).depth());
    }

    @Test
    public void longTextsAreScannedInOnePass() throws MalformedStorageException {
        assertEquals(0, StorageScanner.maps("a ] &amp;&#10; ".repeat(MILLION)).size());
        assertEquals(0, StorageScanner.maps("<p>&nbsp;</p><br/>".repeat(MILLION / 2)).size());
        assertEquals(0, StorageScanner.maps("<![CDATA[]]><!----><?x?>".repeat(MILLION / 2)).size());
        assertEquals(0, StorageScanner.maps("<h1>" + "<b> </b>x ".repeat(MILLION / 2) + "</h1>").size());
    }

    @Test
    public void thousandsOfMapsAreFoundUnderTheirHeading() throws MalformedStorageException {
        String page = "<h1>" + "long ".repeat(1_000) + "</h1>"
                + "<ac:macro ac:name='journey-map'><ac:plain-text-body>{}</ac:plain-text-body></ac:macro>".repeat(50_000);
        List<MacroElement> maps = StorageScanner.maps(page);
        assertEquals(50_000, maps.size());
        assertEquals(4_999, maps.get(49_999).heading().length());
    }

    @Test
    public void longBodyIsRead() throws MalformedStorageException {
        String body = "[".repeat(10 * MILLION);
        String page = "<ac:macro ac:name='journey-map'><ac:plain-text-body>" + body + "</ac:plain-text-body></ac:macro>";
        assertEquals(body, StorageScanner.maps(page).get(0).body());
    }

    @Test
    public void millionsOfBeginningsAreRefused() {
        assertEquals(StorageFault.BROKEN_TAG, fault("<p" + "p".repeat(5 * MILLION)));
        assertEquals(StorageFault.UNKNOWN_MARKUP, fault("<".repeat(5 * MILLION)));
        assertEquals(StorageFault.BROKEN_REFERENCE, fault("&".repeat(5 * MILLION)));
        assertEquals(StorageFault.BROKEN_REFERENCE, fault("&" + "a".repeat(5 * MILLION)));
        assertEquals(StorageFault.BROKEN_REFERENCE, fault("&#" + "9".repeat(5 * MILLION) + ";"));
        assertEquals(StorageFault.BROKEN_CDATA, fault("<![CDATA[".repeat(MILLION)));
        assertEquals(StorageFault.BROKEN_COMMENT, fault("<!--".repeat(MILLION)));
        assertEquals(StorageFault.BROKEN_INSTRUCTION, fault("<?".repeat(MILLION)));
        assertEquals(StorageFault.MISMATCHED_END, fault("</p>".repeat(MILLION)));
        assertEquals(StorageFault.BROKEN_ATTRIBUTE, fault("<p" + " a=''".repeat(MILLION) + "/>"));
    }

    @Test
    public void tagWithManyAttributesIsRead() throws MalformedStorageException {
        StringBuilder tag = new StringBuilder("<ac:macro");
        for (int i = 0; i < 100_000; i++) {
            tag.append(" a").append(i).append("='&amp;'");
        }
        assertEquals(1, StorageScanner.maps(tag + " ac:name='journey-map'/>").size());
    }

    private static StorageFault fault(String storage) {
        return assertThrows(MalformedStorageException.class, () -> StorageScanner.maps(storage)).fault();
    }
}
