package org.journeymaps.devhost.jira.pages;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Wiki markup as HTML. */
@RunWith(JUnitQuickcheck.class)
public class WikiTest {

    private static String html(String markup) {
        return new Wiki().html(markup);
    }

    @Test
    public void paragraphsKeepTheirLines() {
        assertEquals("<p>one<br>two</p><p>three</p>", html("one\ntwo\n\nthree"));
    }

    @Test
    public void headingsStayBelowThoseOfThePageAndSkipNoLevel() {
        assertEquals("<h3>A</h3><h4>B</h4><h3>C</h3>", html("h3. A\nh3. B\nh1. C"));
    }

    @Test
    public void listsAreNested() {
        assertEquals("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul><ol><li>d</li></ol>", html("* a\n** b\n* c\n# d"));
    }

    @Test
    public void quotationsTablesRulesAndTextAsItIs() {
        assertEquals("<blockquote><p>a</p></blockquote>", html("{quote}\na\n{quote}"));
        assertEquals("<blockquote><p>a</p></blockquote>", html("bq. a"));
        assertEquals("<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>", html("||a||b||\n|c|d|"));
        assertEquals("<hr>", html("----"));
        assertEquals("<pre>*a* &lt;b&gt;\n</pre>", html("{noformat}\n*a* <b>\n{noformat}"));
    }

    @Test
    public void emphasisNeedsFreeSigns() {
        assertEquals("<p><strong>a</strong> <em>b</em> <del>c</del> <code>d</code></p>", html("*a* _b_ -c- {{d}}"));
        assertEquals("<p>2*3*4 snake_case_name step-by-step * a *</p>", html("2*3*4 snake_case_name step-by-step * a *"));
    }

    @Test
    public void escapesAndReferencesAreText() {
        assertEquals("<p>*a* [b]<br>c</p>", html("\\*a\\* \\[b\\]\\\\c"));
        assertEquals("<p>&#42;a&#42; &#91;b&#93;</p>", html("&#42;a&#42; &#91;b&#93;"));
        assertEquals("<p>&lt;b&gt;&amp;</p>", html("<b>&"));
    }

    @Test
    public void linksLeadToWebAddressesAlone() {
        assertEquals("<p><a href=\"https://a.test/?x=1&amp;y\" rel=\"noopener noreferrer nofollow\">a</a></p>",
                html("[a|https://a.test/?x=1&y]"));
        assertEquals("<p>see <a href=\"https://a.test/x\" rel=\"noopener noreferrer nofollow\">https://a.test/x</a>.</p>",
                html("see https://a.test/x."));
        assertFalse(html("[a|javascript:alert(1)]").contains("<a"));
    }

    @Test
    public void whatWouldDoSomethingIsShownAsABox() {
        assertEquals("<p><span class=\"wiki-mention\">mention: agent</span></p>", html("[~agent]"));
        assertEquals("<p><span class=\"wiki-macro\">macro: {color:red}</span>x</p>", html("{color:red}x"));
        assertEquals("<p><span class=\"wiki-picture\">picture: x.png</span></p>", html("!x.png!"));
        assertEquals("<p>wow! really!</p>", html("wow! really!"));
    }

    @Property(trials = 300)
    public void noMarkupMakesAnElementOfItsOwn(List<Piece> pieces) {
        StringBuilder markup = new StringBuilder();
        pieces.forEach(piece -> markup.append(piece.text));
        Document page = Jsoup.parse(html(markup.toString()));
        assertEquals(markup.toString(), "",
                page.select("script, img, iframe, style, [onclick], [href^=javascript]").outerHtml());
    }

    /** Parts of markup that are joined at random. */
    public enum Piece {
        TAG("<script>"), QUOTE("\""), LINK("[a|"), CLOSE("]"), SCHEME("javascript:x"), ADDRESS("https://a.test/"), STAR("*"),
        LINE("\n"), CELL("|"), MACRO("{color}"), BACKSLASH("\\"), REFERENCE("&#60;"), ATTRIBUTE(" onclick=x "), WORD("a"),
        PICTURE("!x!"), MONOSPACED("{{"), LITERAL("\n{noformat}\n");

        private final String text;

        Piece(String text) {
            this.text = text;
        }
    }
}
