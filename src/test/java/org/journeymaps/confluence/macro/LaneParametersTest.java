package org.journeymaps.confluence.macro;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;
import org.journeymaps.app.start.Examples;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.Test;

public class LaneParametersTest {

    private static final String JAMIE = new Examples().fresh("jumping-jamie");

    private final MacroInPage page;

    public LaneParametersTest() throws Exception {
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
    public void theHashIsThatOfTheWholeMap() {
        assertEquals(frame(Map.of()).attr("data-jm-hash"), frame(Map.of("lanes", "pain")).attr("data-jm-hash"));
    }

    @Test
    public void aNameOfNoLaneIsSaidAboveTheMap() {
        Element box = frame(Map.of("lanes", "pain,gone")).selectFirst("details.jm-box");
        assertEquals("One thing in this map needs mending", box.selectFirst("summary").text());
        assertEquals("No lane has the id or the type \u201cgone\u201d. Look at the parameters of the macro.",
                box.selectFirst("li").text());
    }

    private List<String> lanes(Map<String, String> parameters) {
        return frame(parameters).select("tbody .jm-lane-title").eachText();
    }

    private Element frame(Map<String, String> parameters) {
        return Jsoup.parseBodyFragment(page.draw("display", JAMIE, parameters)).body().child(0);
    }
}
