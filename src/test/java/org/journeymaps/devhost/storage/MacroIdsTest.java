package org.journeymaps.devhost.storage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.Test;

public class MacroIdsTest {

    private static final String UUID = "[0-9a-f]{8}-[0-9a-f-]{27}";

    @Test
    public void aMacroWithoutAnIdGetsOne() {
        String text = MacroIds.assign("<p><ac:structured-macro ac:name=\"a>b\"/></p><ac:structured-macro ac:name='c'>x"
                + "</ac:structured-macro>");
        assertTrue(text, text.matches("<p><ac:structured-macro ac:name=\"a>b\" ac:macro-id=\"" + UUID + "\"/></p>"
                + "<ac:structured-macro ac:name='c' ac:macro-id=\"" + UUID + "\">x</ac:structured-macro>"));
    }

    @Test
    public void idsBodiesAndCommentsStay() {
        String text = "<ac:structured-macro ac:macro-id=\"1\" ac:name=\"a\"><ac:plain-text-body><![CDATA[<ac:structured-macro "
                + "ac:name=\"b\">]]></ac:plain-text-body></ac:structured-macro><!-- <ac:structured-macro ac:name=\"c\"> -->";
        assertEquals(text, MacroIds.assign(text));
    }
}
