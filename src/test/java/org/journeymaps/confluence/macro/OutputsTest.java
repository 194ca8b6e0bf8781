package org.journeymaps.confluence.macro;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.journeymaps.app.start.Examples;
import org.junit.Test;
import org.xml.sax.InputSource;

public class OutputsTest {

    private static final String JAMIE = new Examples().fresh("jumping-jamie");

    private final MacroInPage page;

    public OutputsTest() throws Exception {
        page = new MacroInPage();
    }

    @Test
    public void staticFormsHaveNoFrameAndLoadNothing() {
        for (String type : new String[] {"pdf", "word", "email", "html_export", "diff", "hologram", null}) {
            String output = page.draw(type, JAMIE);
            assertTrue(type, output.contains("Switching a mobile plan"));
            assertFalse(type, output.contains("jm-frame") || output.contains("<script") || output.contains("<svg"));
        }
        verify(page.required, never()).requireWebResource(anyString());
    }

    @Test
    public void aFeedGetsOneLine() {
        assertEquals(
                "<p>Journey map: Switching a mobile plan \u00b7 Mean -0.2 over 8 steps. Lowest -2 Awful at step 6. "
                        + "End +1 Good at step 8. 0 of 8 steps evidenced. 4 pain points.</p>",
                page.draw("feed", JAMIE).strip());
    }

    @Test
    public void staticFormsSayWhatIsWrong() {
        for (String type : new String[] {"pdf", "word", "feed", null}) {
            assertTrue(page.draw(type, "").contains("This journey map is empty"));
            String error = page.draw(type, "{");
            assertTrue(error, error.contains("This journey map cannot be shown") && error.contains("Line 1, column 2"));
        }
    }

    @Test
    public void everyOutputIsWellFormed() throws Exception {
        List<String> bodies = List.of("", JAMIE, MacroInPage.TWICE, "{", "<b>&", "{\"a\":\"\u0000\"}", "[".repeat(10_000_000));
        for (String type : new String[] {"display", "preview", "pdf", "word", "feed", null}) {
            for (String body : bodies) {
                String output = page.draw(type, body);
                assertFalse(output, output.contains("data-jm-state=\"failure\""));
                wellFormed(output);
            }
        }
    }

    private static void wellFormed(String output) throws Exception {
        DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader("<r>" + output + "</r>")));
    }
}
