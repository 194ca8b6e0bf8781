package org.journeymaps.confluence.macro;

import static org.junit.Assert.assertEquals;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.journeymaps.app.start.Examples;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.Test;

public class MacroParametersTest {

    private static final String JAMIE = new Examples().fresh("jumping-jamie");

    private final MacroInPage page;

    public MacroParametersTest() throws Exception {
        page = new MacroInPage();
    }

    @Test
    public void aPageShowsTheLanesItAsksForInItsOrder() {
        assertEquals(List.of("Pain points", "Touchpoints"), lanes(Map.of("lanes", "pain, touchpoints")));
    }

    @Test
    public void hiddenLanesAreLeftOutInExportsToo() {
        assertEquals(false, lanes(Map.of("hide", "pain")).contains("Pain points"));
        assertEquals(false, page.draw("pdf", JAMIE, Map.of("hide", "pain")).contains("Pain points"));
    }

    @Test
    public void whatTheMapTellsIsThatOfTheWholeMapInEveryOutput() {
        String told = frame(Map.of()).select(".jm-figures, .jm-findings").text();
        assertEquals(told, frame(Map.of("lanes", "pain", "hide", "opportunity")).select(".jm-figures, .jm-findings").text());
        for (String output : List.of("pdf", "word", "email", "diff")) {
            assertEquals(findings(page.draw(output, JAMIE)), findings(page.draw(output, JAMIE, Map.of("hide", "opportunity"))));
        }
        assertEquals(page.draw("feed", JAMIE), page.draw("feed", JAMIE, Map.of("hide", "curve")));
    }

    @Test
    public void theHashIsThatOfTheWholeMap() {
        assertEquals(frame(Map.of()).attr("data-jm-hash"), frame(Map.of("lanes", "pain")).attr("data-jm-hash"));
    }

    @Test
    public void aNameOfNoLaneIsSaidAboveTheMap() {
        assertEquals(List.of("No lane has the id or the type \u201cgone\u201d. Look at the parameters of the macro."),
                said(Map.of("lanes", "pain,gone")));
    }

    @Test
    public void aViewIsChosenByItsNameHoweverItIsWritten() {
        assertEquals("map", frame(Map.of()).attr("data-jm-view"));
        assertEquals("map", frame(Map.of("view", " ")).attr("data-jm-view"));
        assertEquals("timeline", frame(Map.of("view", "Timeline ")).attr("data-jm-view"));
        assertEquals("notes", frame(Map.of("view", "notes")).attr("data-jm-view"));
        assertEquals(List.of(), said(Map.of("view", "flow")));
    }

    @Test
    public void aViewThatIsNoneIsSaidAboveTheMapWhichIsDrawnAsUsual() {
        Map<String, String> parameters = Map.of("view", "<b>", "hide", "gone");
        assertEquals("map", frame(parameters).attr("data-jm-view"));
        assertEquals(List.of(
                "There is no view \u201c<b>\u201d: choose map, timeline, flow or notes. Look at the parameters of the macro.",
                "No lane has the id or the type \u201cgone\u201d. Look at the parameters of the macro."), said(parameters));
    }

    @Test
    public void exportsHaveTheTableWhateverTheView() {
        for (String output : List.of("pdf", "word", "email", "feed", "diff")) {
            assertEquals(output, page.draw(output, JAMIE), page.draw(output, JAMIE, Map.of("view", "timeline")));
        }
    }

    @Test
    public void theFrameTellsTheScriptWhatThePageShows() {
        Element frame = frame(Map.of("view", "flow", "lanes", "pain,  curve", "hide", "metric;idea", "columns", "equal"));
        assertEquals("flow", frame.attr("data-jm-view"));
        assertEquals("pain,curve", frame.attr("data-jm-lanes"));
        assertEquals("metric,idea", frame.attr("data-jm-hide"));
        assertEquals("equal", frame.attr("data-jm-columns"));
        assertEquals("", frame(Map.of("columns", "clock")).attr("data-jm-columns"));
        assertEquals("curve strips", frame(Map.of()).attr("data-jm-features"));
    }

    @Test
    public void theSwitchWaitsForTheScriptInTheWordsOfTheReader() {
        Element template = frame(Map.of("view", "notes")).selectFirst("template.jm-views");
        assertEquals("Sticky notes", template.selectFirst(".jm-switch").text());
        assertEquals("View: Sticky notes", template.selectFirst(".jm-switch").attr("aria-label"));
        assertEquals("View: {0}", template.attr("data-jm-name"));
        assertEquals(List.of("map=Map", "timeline=Timeline", "flow=Flowchart", "notes=Sticky notes"),
                template.attributes().asList().stream().filter(each -> each.getKey().startsWith("data-jm-view-"))
                        .map(each -> each.getKey().replace("data-jm-view-", "") + "=" + each.getValue()).toList());
        assertEquals("/confluence/download/resources/org.journeymaps.journey-maps:reading-style/sprite.svg#view",
                template.selectFirst("use").attr("href"));
    }

    @Test
    public void whereNoCurrentPageIsBeingReadThereIsNoSwitch() {
        for (String other : List.of("preview", "display")) {
            when(page.page.isCurrent()).thenReturn(false);
            Element frame = Jsoup.parseBodyFragment(page.draw(other, JAMIE, Map.of("view", "flow"))).body().child(0);
            assertEquals(null, frame.selectFirst("template"));
            assertEquals(false, frame.hasAttr("data-jm-view"));
        }
    }

    private static String findings(String output) {
        String text = Jsoup.parseBodyFragment(output).text();
        return text.substring(text.indexOf("What the map tells"));
    }

    private List<String> said(Map<String, String> parameters) {
        return frame(parameters).select("details.jm-box li").eachText();
    }

    private List<String> lanes(Map<String, String> parameters) {
        return frame(parameters).select("tbody .jm-lane-title").eachText();
    }

    private Element frame(Map<String, String> parameters) {
        return Jsoup.parseBodyFragment(page.draw("display", JAMIE, parameters)).body().child(0);
    }
}
