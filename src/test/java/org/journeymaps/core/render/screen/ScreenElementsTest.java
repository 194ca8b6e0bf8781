package org.journeymaps.core.render.screen;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;
import org.journeymaps.core.model.Card;
import org.journeymaps.core.model.Channel;
import org.journeymaps.core.model.ChannelUse;
import org.journeymaps.core.model.Content;
import org.journeymaps.core.model.ContentForm;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.Idea;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.Link;
import org.journeymaps.core.model.MapSketch;
import org.journeymaps.core.model.Question;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.render.Links;
import org.journeymaps.core.render.Links.Target;
import org.journeymaps.core.render.PropertyWords;
import org.journeymaps.core.render.screen.sheet.OnScreen;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.Test;

public class ScreenElementsTest {

    private static final Link FILE = new Link.Attachment("a.png", "", "", Extras.NONE);
    private static final Links HERE = link -> new Target.At("/files/a.png");

    @Test
    public void aPictureOfThisSiteIsShownWithItsTextAndLeadsToTheOriginal() {
        Element cell = drawn(LaneType.IMAGE, content("Two bicycles", FILE), HERE);
        Element image = cell.selectFirst("a[href=/files/a.png] > img");
        assertEquals("/files/a.png", image.attr("src"));
        assertEquals("Two bicycles", image.attr("alt"));
        assertEquals("lazy", image.attr("loading"));
    }

    @Test
    public void aPictureOfAnotherSiteIsALinkAndNotLoaded() {
        Element cell = drawn(LaneType.IMAGE, content("Elsewhere", address("https://example.org/a.png")), HERE);
        assertEquals(0, cell.select("img").size());
        assertEquals("https://example.org/a.png", cell.selectFirst("a").attr("href"));
    }

    @Test
    public void anAddressElsewhereLearnsNothingOfThePage() {
        Element link = drawn(LaneType.CONTENT, content("Blog", address("https://example.org/")), Links.NONE).selectFirst("a");
        assertEquals("noopener noreferrer nofollow", link.attr("rel"));
        assertEquals("no-referrer", link.attr("referrerpolicy"));
        assertEquals("Blog (on another site)", link.text());
    }

    @Test
    public void anUnsafeAddressIsTextWithAWordOnIt() {
        for (String uri : List.of("javascript:alert(1)", "data:text/html,x", "java\tscript:alert(1)", "//x.org", "/admin")) {
            Element cell = drawn(LaneType.CONTENT, content("Name", address(uri)), HERE);
            assertEquals(uri, 0, cell.select("a").size());
            assertEquals("Not a safe address", cell.selectFirst(".jm-missing").text());
        }
    }

    @Test
    public void aMissingLinkKeepsItsNameAndSaysWhatIsMissing() {
        Element page = drawn(LaneType.CONTENT, content("", new Link.Page("", "Texts", "", Extras.NONE)), Links.NONE);
        assertEquals("Texts Page not found or not visible to you", page.text());
        assertEquals("a.png File not found or not visible to you",
                drawn(LaneType.CONTENT, content("", FILE), Links.NONE).text());
        assertEquals("CARE-1 No Jira is linked with this site",
                drawn(LaneType.CONTENT, content("", new Link.Issue("CARE-1", Extras.NONE)), Links.NONE).text());
        assertEquals("a.png Not looked up, as this map has very many links",
                drawn(LaneType.CONTENT, content("", FILE), link -> new Target.Unasked()).text());
    }

    @Test
    public void contentWithoutALinkIsItsName() {
        assertEquals("A leaflet", drawn(LaneType.CONTENT, content("A leaflet", Link.NONE), Links.NONE).text());
    }

    @Test
    public void mediaAreLinkedWithASignForPlaying() {
        Element cell = drawn(LaneType.MEDIA, content("The bell", FILE), HERE);
        assertEquals("Media The bell", cell.text());
        assertEquals(List.of("play"), OnScreen.icons(cell.children()));
        assertEquals(0, cell.select("audio, video, iframe, embed, object").size());
    }

    @Test
    public void aQuestionSaysWhereTheCustomerLooks() {
        assertEquals("low frame Looks in: search engine Topic: frames", drawn(LaneType.QUESTIONS,
                new Question("q", List.of("s1"), "low frame", "search engine", "frames", List.of(), Extras.NONE)).text());
    }

    @Test
    public void anIdeaCountsItsVotes() {
        assertEquals("No votes", votes(0));
        assertEquals("1 vote", votes(1));
        assertEquals("12 votes", votes(12));
    }

    @Test
    public void aChannelSaysItsNetwork() {
        assertEquals("Social \u00b7 Instagram", drawn(LaneType.CHANNELS,
                new ChannelUse("c", List.of("s1"), "", Channel.SOCIAL, "Instagram", Extras.NONE)).text());
    }

    @Test
    public void itemsAreAList() {
        Element cell = drawn(LaneType.ITEMS, MapSketch.note("First", "s1"));
        assertEquals("First", cell.selectFirst("ul > li").text());
    }

    private static String votes(int votes) {
        return drawn(LaneType.IDEA, new Idea("i", List.of("s1"), "Idea", votes, "", Extras.NONE)).selectFirst(".jm-votes").text();
    }

    private static Content content(String text, Link link) {
        return new Content("c", List.of("s1"), text, ContentForm.UNSTATED, link, Extras.NONE);
    }

    private static Link address(String uri) {
        return new Link.Address(uri, Extras.NONE);
    }

    private static Element drawn(LaneType type, Card card) {
        return drawn(type, card, Links.NONE);
    }

    /** The only cell of a lane with one card. */
    private static Element drawn(LaneType type, Card card, Links links) {
        String form = new ScreenForm(PropertyWords.english(), "/sprite.svg", Map.of(), links)
                .render(new MapSketch().stage("A", 1).lane(type, Span.STEP, card).map());
        return Jsoup.parseBodyFragment(form).body().selectFirst("td.jm-lane-" + type.code());
    }
}
