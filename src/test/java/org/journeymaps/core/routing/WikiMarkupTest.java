package org.journeymaps.core.routing;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import com.pholser.junit.quickcheck.From;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class WikiMarkupTest {

    private static final List<String> NONE = List.of();

    @Property(trials = 3_000)
    public void anyTextIsReadAsWhatItSays(@From(HostileText.class) String text) {
        assertEquals(new WikiReader.Reading(NONE, PlainText.clean(text)), WikiReader.read(WikiMarkup.escape(text)));
    }

    @Property(trials = 3_000)
    public void noMarkupArisesWhereTextsMeet(
            @From(HostileText.class) String first,
            @From(HostileText.class) String second,
            @From(HostileText.class) String third) {
        String joined = WikiMarkup.escape(first) + WikiMarkup.escape(second) + WikiMarkup.escape(third);
        String said = PlainText.clean(first) + PlainText.clean(second) + PlainText.clean(third);
        assertEquals(joined, new WikiReader.Reading(NONE, said), WikiReader.read(joined));
    }

    @Property(trials = 1_000)
    public void markupOfOursAroundATextStaysAsItIs(@From(HostileText.class) String text) {
        assertEquals(
                new WikiReader.Reading(List.of("phrase \\*"), "Stage: " + PlainText.clean(text)),
                WikiReader.read(WikiMarkup.strong("Stage:") + " " + WikiMarkup.escape(text)));
        assertEquals(List.of("macro", "macro"), WikiReader.read(WikiMarkup.quote(text)).markup());
    }

    @Test
    public void signTornInTwoIsNoSign() {
        for (List<String> torn : List.of(
                List.of("h", "1. a"), List.of("h1", ". a"), List.of("b", "q. a"), List.of("bq", ". a"), List.of(" ?", "?a?", "?"),
                List.of(":", "D"), List.of(";", ")"), List.of("mailto:", "a"), List.of("http", "://a"), List.of("&", "amp;"),
                List.of("&#4", "2;"), List.of("-", "- a"), List.of("{", "code}"), List.of("\\", "\\"), List.of("CARE", "-58"))) {
            String joined = String.join("", torn.stream().map(WikiMarkup::escape).toList());
            assertNotEquals("markup", WikiReader.read(String.join("", torn)), WikiReader.read(joined));
            assertEquals(new WikiReader.Reading(NONE, String.join("", torn)), WikiReader.read(joined));
        }
    }

    @Test
    public void readerSeesTheMarkupThatIsEscaped() {
        for (String markup : List.of(
                "h1. a", "  h3.a", "bq. a", "* a", "## a", "-- a", "----", "|a|", "||a|b", "{code}", "{color:red}a",
                "{{a}}", "\\{\\{a\\}\\}", "[a]", "[~admin]", "a [b|http://c.test]", "http://a.test",
                "see mailto:a@b.test", "file:a", "!a.png!", "a !b! c", "@a@", "<b>", "*a*", "a _b c_ d", "??a??",
                "-a-", "+a+", "^a^", "~a~", "a -- b", "a --- b", ":)", "a ;-)", "(y)", "(*r)", "a \\\\ b", "\\*",
                "CARE-58", "\u0001tok0-inlinetok-\u0002")) {
            assertNotEquals(markup, NONE, WikiReader.read(markup).markup());
            assertEquals(markup, NONE, WikiReader.read(WikiMarkup.escape(markup)).markup());
        }
    }

    @Test
    public void whatIsNoMarkupStaysLegible() {
        for (String text : List.of(
                "A long call to say one simple thing",
                "Why? Nobody knows. Her e-mail, sent at 10:30, is \"lost\"; she can't pay 40%. Help!",
                "Stage: Compare = h1", "\u643a\u5e2f\u96fb\u8a71", "a/b/c, \u2212 5 \u20ac")) {
            assertEquals(text, WikiMarkup.escape(text));
        }
    }

    @Test
    public void signsAreWrittenAsCharacterReferences() {
        assertEquals("&#123;code&#125;", WikiMarkup.escape("{code}"));
        assertEquals("h1&#46; A", WikiMarkup.escape("h1. A"));
        assertEquals("1&#46; A", WikiMarkup.escape("1. A"));
        assertEquals("http&#58;//a.test/b", WikiMarkup.escape("http://a.test/b"));
        assertEquals("CARE&#45;58", WikiMarkup.escape("CARE-58"));
        assertEquals("&#38;#42;", WikiMarkup.escape("&#42;").replace("&#35;", "#"));
        assertEquals("a\n&#42; b\n", WikiMarkup.escape("a\r\n* b\r"));
    }

    @Test
    public void boldWordsKeepTheirColon() {
        assertEquals("*Stage:*", WikiMarkup.strong("Stage:"));
        assertEquals("*&#42;a&#42; b:*", WikiMarkup.strong(" *a*\nb: "));
    }

    @Test
    public void quotationIsABlockOfItsOwn() {
        assertEquals("{quote}\n\u201cOh&#42;\u201d\n{quote}", WikiMarkup.quote("\u201cOh*\u201d"));
    }

    @Test
    public void addressHoldsNothingThatCouldEndIt() {
        String url = "https://wiki.example.test/pages/viewpage.action?pageId=98311#jm-jumping-jamie-p2";
        assertEquals(url, WikiMarkup.address(url));
        assertEquals(new WikiReader.Reading(List.of("address"), url), WikiReader.read(WikiMarkup.address(url)));
        assertEquals(
                "https://a.test/%7Bcode%7D%20%5Ba%7C%C3%A9%5D%0A%2A",
                WikiMarkup.address("https://a.test/{code} [a|\u00e9]\n*"));
    }
}
