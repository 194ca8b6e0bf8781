package org.journeymaps.confluence.storage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;

public class StorageEditorTest {

    private static final String MACRO = "<p>a</p>\r\n<ac:structured-macro ac:macro-id='m' ac:name=\"journey-map\"";
    private static final String END = "</ac:structured-macro>\n<p>&nbsp;</p>";

    @Test
    public void bodyBecomesOneSection() throws MalformedStorageException {
        String before = MACRO + "><ac:plain-text-body >\n<![CDATA[{]]>\"id\"<!-- c --><![CDATA[}]]> </ac:plain-text-body >" + END;
        String after = MACRO + "><ac:plain-text-body ><![CDATA[{\"id\":\"new\"}]]></ac:plain-text-body >" + END;
        assertEquals(after, replaced(before, "{\"id\":\"new\"}"));
    }

    @Test
    public void emptyBodyIsFilled() throws MalformedStorageException {
        String after = MACRO + "><ac:plain-text-body><![CDATA[{}]]></ac:plain-text-body>" + END;
        assertEquals(after, replaced(MACRO + "><ac:plain-text-body></ac:plain-text-body>" + END, "{}"));
        assertEquals(after, replaced(MACRO + "><ac:plain-text-body/>" + END, "{}"));
    }

    @Test
    public void macroWithoutBodyGetsOneAsItsLastChild() throws MalformedStorageException {
        String parameter = "<ac:parameter ac:name=\"width\">1</ac:parameter> <!-- c -->\n";
        assertEquals(MACRO + ">" + parameter + "<ac:plain-text-body><![CDATA[{}]]></ac:plain-text-body>" + END,
                replaced(MACRO + ">" + parameter + END, "{}"));
    }

    @Test
    public void singleTagIsOpened() throws MalformedStorageException {
        String body = "><ac:plain-text-body><![CDATA[{}]]></ac:plain-text-body>";
        assertEquals(MACRO + body + "</ac:structured-macro><p/>", replaced(MACRO + "/><p/>", "{}"));
        String old = "<ac:macro ac:name='journey-map' ";
        assertEquals(old + body + "</ac:macro>", replaced(old + "/>", "{}"));
    }

    @Test
    public void endOfASectionInTheBodyIsSplit() throws MalformedStorageException {
        String after = replaced(MACRO + "/>", "]]>]]]>");
        assertTrue(after, after.contains("<![CDATA[]]]]><![CDATA[>]]]]]><![CDATA[>]]></ac:plain-text-body>"));
        assertEquals("]]>]]]>", StorageScanner.maps(after).get(0).body());
    }

    @Test
    public void lineEndsAreWrittenAsXmlReadsThem() throws MalformedStorageException {
        assertTrue(replaced(MACRO + "/>", "{\r\n\r}").contains("<![CDATA[{\n\n}]]>"));
    }

    @Test
    public void secondOfTwoEqualMapsIsChangedAlone() throws MalformedStorageException {
        String map = "<ac:macro ac:name='journey-map'><ac:plain-text-body>{}</ac:plain-text-body></ac:macro>";
        String edited = StorageEditor.replaceBody(map + map, StorageScanner.maps(map + map).get(1), "[]");
        assertEquals(map + map.replace("{}", "<![CDATA[[]]]>"), edited);
    }

    @Test
    public void bodyThatIsNeverRewrittenIsRefused() throws MalformedStorageException {
        String plain = "<ac:plain-text-body>{}</ac:plain-text-body>";
        for (String body : List.of("<ac:rich-text-body/>", plain + plain, plain + "<ac:rich-text-body/>",
                "<ac:plain-text-body>{<b/>}</ac:plain-text-body>", "<ac:plain-text-body>{}]] ></ac:plain-text-body>")) {
            String storage = MACRO + ">" + body + END;
            MacroElement map = StorageScanner.maps(storage).get(0);
            assertFalse(map.form().replaceable());
            assertThrows(body, IllegalArgumentException.class, () -> StorageEditor.replaceBody(storage, map, "{}"));
        }
    }

    @Test
    public void bodyThatCannotBeStoredIsRefused() throws MalformedStorageException {
        String storage = MACRO + "/>";
        MacroElement map = StorageScanner.maps(storage).get(0);
        for (String body : List.of("\u0000", "a\u001b", "\ud800", "\udc00\ud800", "\ufffe", "x\uffff", "]] >")) {
            assertThrows(IllegalArgumentException.class, () -> StorageEditor.replaceBody(storage, map, body));
        }
    }

    @Test
    public void mapOfAnotherTextIsRefused() throws MalformedStorageException {
        MacroElement map = StorageScanner.maps("<p/>" + MACRO + "/>").get(0);
        assertThrows(IllegalArgumentException.class, () -> StorageEditor.replaceBody(MACRO + "/>", map, "{}"));
        assertThrows(IllegalArgumentException.class, () -> StorageEditor.replaceBody("", map, "{}"));
        assertThrows(IllegalArgumentException.class, () -> StorageEditor.replaceBody("<p/>" + MACRO + "/><p>", map, "{}"));
    }

    @Test
    public void verifyAcceptsTheEditAlone() throws MalformedStorageException {
        String other = "<ac:macro ac:name='journey-map'><ac:plain-text-body>{}</ac:plain-text-body></ac:macro>";
        String before = other + MACRO + "/><p>x</p>";
        MacroElement map = StorageScanner.maps(before).get(1);
        String after = StorageEditor.replaceBody(before, map, "{\r\n}");
        assertTrue(StorageEditor.verify(before, map, "{\r\n}", after));
        assertFalse("not edited", StorageEditor.verify(before, map, "{\n}", before));
        assertFalse("other body", StorageEditor.verify(before, map, "[]", after));
        assertFalse("changed before", StorageEditor.verify(before, map, "{\n}", after.replace("{}", "[]")));
        assertFalse("changed after", StorageEditor.verify(before, map, "{\n}", after.replace(">x<", ">y<")));
        assertFalse("malformed", StorageEditor.verify(before, map, "{\n}", after.replace("</p>", "</b>")));
        assertFalse("a map more", StorageEditor.verify(before, map, "{\n}", after.replace("<p>x", other + "<p>x")));
        assertFalse("empty", StorageEditor.verify(before, map, "{\n}", ""));
    }

    @Test
    public void verifyRefusesAnythingMoreInThePlaceOfTheBody() throws MalformedStorageException {
        String before = MACRO + ">" + END;
        MacroElement map = StorageScanner.maps(before).get(0);
        String body = "<ac:plain-text-body><![CDATA[{}]]></ac:plain-text-body>";
        assertTrue(StorageEditor.verify(before, map, "{}", MACRO + ">" + body + END));
        assertFalse(StorageEditor.verify(before, map, "{}", MACRO + ">" + body + body + END));
        assertFalse(StorageEditor.verify(before, map, "{}", MACRO + "><p/>" + body + END));
        assertFalse(StorageEditor.verify(before, map, "{}", MACRO + ">" + body.replace("]]>", "]]><b/>") + END));
        String second = "</ac:structured-macro><ac:structured-macro ac:name=\"journey-map\">" + body.replace("{}", "x");
        assertFalse("a map after", StorageEditor.verify(before, map, "{}", MACRO + ">" + body + second + END));
        assertFalse("a map before", StorageEditor.verify(before, map, "x", MACRO + ">" + body + second + END));
        assertFalse("exported", StorageEditor.verify(before, map, "]] >", MACRO + ">" + body.replace("{}", "]] >") + END));
        String split = body.replace("{", "{]]><![CDATA[");
        assertTrue(StorageEditor.verify(before, map, "{}", MACRO + ">" + split + END));
    }

    @Test
    public void everyBodyOfTheFixturesIsReplacedAsAnXmlParserWouldDoIt() throws MalformedStorageException {
        int edited = 0;
        for (Fixture fixture : Fixture.in("")) {
            for (MacroElement map : StorageScanner.maps(fixture.storage())) {
                if (map.form().replaceable()) {
                    String after = StorageEditor.replaceBody(fixture.storage(), map, "{\"id\":\"new\"}");
                    XmlPage expected = XmlPage.parse(fixture.storage()).orElseThrow();
                    expected.setBody(map.position(), "{\"id\":\"new\"}");
                    assertTrue(fixture.name(), XmlPage.parse(after).orElseThrow().sameAs(expected));
                    assertTrue(fixture.name(), StorageEditor.verify(fixture.storage(), map, "{\"id\":\"new\"}", after));
                    edited++;
                }
            }
        }
        assertTrue("edited " + edited, edited > 30);
    }

    private static String replaced(String storage, String body) throws MalformedStorageException {
        return StorageEditor.replaceBody(storage, StorageScanner.maps(storage).get(0), body);
    }
}
