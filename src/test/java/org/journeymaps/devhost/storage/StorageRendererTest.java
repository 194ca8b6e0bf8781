package org.journeymaps.devhost.storage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.Optional;
import org.journeymaps.devhost.store.Content;
import org.junit.Test;

public class StorageRendererTest {

    private static final Content OTHER =
            Content.create(Content.Type.PAGE, "A", 0, "Other", macro("echo", "<ac:plain-text-body>in</ac:plain-text-body>"));
    private static final Content PAGE = Content.create(Content.Type.PAGE, "A", 0, "Page", "");

    /** Shows what a macro of an app is called with. */
    private static final class Echo implements Macros {

        @Override
        public Optional<Body> body(String name) {
            return name.equals("echo") ? Optional.of(Body.PLAIN) : Optional.empty();
        }

        @Override
        public String render(MacroCall call, Rendering rendering) {
            return "[" + call.id() + call.parameters() + call.body() + "|" + rendering.output() + "|"
                    + rendering.entity().map(Content::title).orElse("-") + "]";
        }
    }

    private static final class OnePage implements Pages {

        @Override
        public Optional<Content> page(String space, String title) {
            return title.equals("Other") && space.equals("A") ? Optional.of(OTHER) : Optional.empty();
        }

        @Override
        public String url(Content content) {
            return "/other";
        }
    }

    private static String macro(String name, String inside) {
        return "<ac:structured-macro ac:name=\"" + name + "\">" + inside + "</ac:structured-macro>";
    }

    private static String render(String storage) {
        return new StorageRenderer(new Echo(), new OnePage()).render(storage, Rendering.of(PAGE, "display"));
    }

    @Test
    public void ordinaryMarkupStaysAndTextIsEscaped() {
        assertEquals("<p class=\"x\">1 &lt; 2 &amp; <strong>b</strong><br /></p>",
                render("<p class=\"x\">1 &lt; 2 &amp; <strong>b</strong><br/></p>"));
    }

    @Test
    public void entitiesOfHtmlAreKnown() {
        assertEquals("<p>\u00a0\u2026\u00e4\u03b1</p>", render("<p>&nbsp;&hellip;&auml;&alpha;</p>"));
    }

    @Test
    public void headingsGetAnIdAndTablesABox() {
        assertEquals("<h2 id=\"Page-Aword\">A word</h2>", render("<h2>A word</h2>"));
        assertEquals("<div class=\"table-wrap\"><table class=\"confluenceTable\"><tbody><tr>"
                + "<td class=\"confluenceTd\">x</td></tr></tbody></table></div>",
                render("<table><tbody><tr><td>x</td></tr></tbody></table>"));
    }

    @Test
    public void scriptsInAttributesAreLeftOut() {
        assertEquals("<p><a>x</a></p>", render("<p onclick=\"x()\"><a href=\" javascript:x()\">x</a></p>"));
    }

    @Test
    public void aMacroGetsItsParametersAndItsBodyJoined() {
        assertEquals("[m1{a=b, 0=c}x]]>y|display|Page]", render("<ac:structured-macro ac:name=\"echo\" ac:macro-id=\"m1\">"
                + "<ac:parameter ac:name=\"a\">b</ac:parameter><ac:parameter ac:name=\"\">c</ac:parameter>"
                + "<ac:plain-text-body><![CDATA[x]]]]><![CDATA[>y]]></ac:plain-text-body></ac:structured-macro>"));
    }

    @Test
    public void aMacroWithoutABodyElementGetsNull() {
        assertEquals("[{}null|display|Page]", render(macro("echo", "")));
        assertEquals("[{}null|display|Page]", render("<ac:macro ac:name=\"echo\"/>"));
    }

    @Test
    public void macrosStandInsideOthers() {
        String inner = macro("echo", "<ac:plain-text-body><![CDATA[<b>]]></ac:plain-text-body>");
        String html = render(macro("panel", "<ac:parameter ac:name=\"title\">T &amp; U</ac:parameter><ac:rich-text-body>" + inner
                + "</ac:rich-text-body>"));
        assertEquals("<div class=\"panel\"><p class=\"title\">T &amp; U</p>"
                + "<div class=\"panelContent\">[{}<b>|display|Page]</div></div>",
                html);
    }

    @Test
    public void anIncludedPageKeepsItsMacros() {
        String include = macro("include", "<ac:parameter ac:name=\"\"><ac:link><ri:page ri:content-title=\"%s\"/></ac:link>"
                + "</ac:parameter>");
        assertEquals("[{}in|display|Other]", render(include.formatted("Other")));
        assertTrue(render(include.formatted("Nowhere")).contains("could not be found"));
    }

    @Test
    public void linksGoToPagesThatAreThere() {
        assertEquals("<a href=\"/other\">Other</a>", render("<ac:link><ri:page ri:content-title=\"Other\"/></ac:link>"));
        assertEquals("<span class=\"unresolved\">it</span>", render("<ac:link><ri:page ri:content-title=\"No\"/>"
                + "<ac:plain-text-link-body><![CDATA[it]]></ac:plain-text-link-body></ac:link>"));
    }

    @Test
    public void anUnknownMacroLeavesABox() {
        assertTrue(render(macro("a<b".replace("<", "&lt;"), "")).contains("Unknown macro: &#8216;a&lt;b&#8217;"));
    }

    @Test
    public void brokenTextIsRefusedWithItsPlace() {
        String message = assertThrows(BadStorageException.class, () -> render("<p>\n<b></p>")).getMessage();
        assertTrue(message, message.startsWith("Line 2, column 6"));
        assertTrue(assertThrows(BadStorageException.class, () -> render("<p>&nosuch;</p>")).getMessage().contains("nosuch"));
        assertTrue(assertThrows(BadStorageException.class, () -> render("<p>".repeat(300) + "</p>".repeat(300))).getMessage()
                .contains("deeper than 200"));
    }

    @Test
    public void nothingIsReadFromElsewhere() {
        assertThrows(BadStorageException.class,
                () -> render("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><p>&e;</p>"));
    }
}
