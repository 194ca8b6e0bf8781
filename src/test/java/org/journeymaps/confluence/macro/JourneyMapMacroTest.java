package org.journeymaps.confluence.macro;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeymaps.app.BodyHash;
import org.journeymaps.app.start.Examples;
import org.journeymaps.confluence.EnglishWords;
import org.journeymaps.core.routing.Assignment;
import org.journeymaps.core.routing.Assignment.Rule;
import org.journeymaps.core.routing.Choice;
import org.journeymaps.core.routing.ListedDepartment;
import org.journeymaps.core.routing.Route;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.Test;

public class JourneyMapMacroTest {

    private static final String JAMIE = new Examples().fresh("jumping-jamie");
    private final MacroInPage page;

    public JourneyMapMacroTest() throws Exception {
        page = new MacroInPage();
    }

    @Test
    public void isABlockWithAPlainTextBody() {
        assertEquals(Macro.BodyType.PLAIN_TEXT, page.macro(EnglishWords::new).getBodyType());
        assertEquals(Macro.OutputType.BLOCK, page.macro(EnglishWords::new).getOutputType());
    }

    @Test
    public void aPageShowsTheMapInItsFrame() {
        Element frame = frame("display", JAMIE);
        assertEquals("map", frame.attr("data-jm-state"));
        assertEquals("70", frame.attr("data-jm-content"));
        assertEquals("", frame.attr("data-jm-macro"));
        assertTrue(JAMIE.contains("\"id\": \"" + frame.attr("data-jm-map") + "\""));
        assertEquals(BodyHash.of(JAMIE), frame.attr("data-jm-hash"));
        assertTrue(frame.selectFirst(".jm-map").text().contains("Switching a mobile plan"));
        assertEquals("no box around a map without problems", List.of("link", "div", "template"),
                frame.children().stream().map(Element::tagName).toList());
        assertEquals("print", frame.child(0).attr("media"));
        assertTrue(frame.html().contains(
                "/confluence/download/resources/org.journeymaps.journey-maps:reading-style/sprite.svg')"));
    }

    @Test
    public void aListedDepartmentIsShownAsTheAdministratorSays() {
        Route route = new Route("", Choice.NONE, Choice.NONE, new Assignment(Rule.UNASSIGNED, Choice.NONE), List.of(), Map.of(),
                Map.of());
        when(page.departments.all()).thenReturn(List.of(new ListedDepartment("billing", "Invoices", 7, route, false, true)));
        Element department = frame("display", JAMIE).selectFirst(".jm-touchpoint .jm-department");
        assertEquals("Invoices", department.text());
        assertTrue(department.selectFirst(".jm-swatch").hasClass("jm-colour-7"));
    }

    @Test
    public void aListOfDepartmentsThatCannotBeReadKeepsNoMapFromBeingDrawn() {
        when(page.departments.all()).thenThrow(new IllegalStateException("settings"));
        assertEquals("Billing", frame("display", JAMIE).selectFirst(".jm-touchpoint .jm-department").text());
    }

    @Test
    public void aMapLoadsWhatItNeedsAlone() {
        frame("display", "{\"format\":\"journey-map/1\",\"id\":\"m\",\"title\":\"T\",\"stages\":[]}");
        assertEquals(Set.of("style", "server"), page.loaded);
        frame("display", JAMIE);
        assertEquals(Set.of("style", "server", "curve", "strips", "issues"), page.loaded);
    }

    @Test
    public void aMapWithProblemsLoadsTheirBox() {
        frame("display", MacroInPage.TWICE);
        assertEquals(Set.of("style", "server", "boxes"), page.loaded);
    }

    @Test
    public void aMapWhoseParametersNameNothingLoadsTheBoxThatSaysSo() {
        page.draw("display", JAMIE, Map.of("view", "none"));
        assertTrue(page.loaded.contains("boxes"));
    }

    @Test
    public void inAPreviewNothingAsksTheServer() {
        frame("preview", JAMIE);
        assertEquals(Set.of("style", "curve", "strips"), page.loaded);
    }

    @Test
    public void aPreviewIsStyledAndOffersNothing() {
        Element frame = frame("preview", "");
        assertEquals("", frame.attr("data-jm-content"));
        assertEquals(null, frame.selectFirst("template"));
        assertEquals(Set.of("style", "boxes"), page.loaded);
    }

    @Test
    public void anEmptyMacroInvitesAndWaitsForTheScript() {
        for (String body : new String[] {null, "", " \n"}) {
            Element frame = frame("display", body);
            assertEquals("empty", frame.attr("data-jm-state"));
            assertEquals(BodyHash.of(""), frame.attr("data-jm-hash"));
            assertEquals("This journey map is empty", frame.selectFirst(".jm-empty-title").text());
            Element button = frame.selectFirst("template button");
            assertEquals("Choose a template", button.text());
        }
        assertEquals(Set.of("style", "boxes", "offers"), page.loaded);
    }

    @Test
    public void aTextThatIsNoMapIsAnErrorWithItsPlace() {
        Element frame = frame("display", "{\n  \"format\": \"<script>\"\n}");
        assertEquals("error", frame.attr("data-jm-state"));
        Element box = frame.selectFirst(".jm-box");
        assertTrue(box.text(), box.text().startsWith(
                "This journey map cannot be shown \u201c<script>\u201d is not a format of Journey Maps."));
        assertTrue(box.text(), box.text().contains("Line 2, column 13 $.format"));
        assertEquals("the raw text is not for everybody", "", frame.selectFirst("template .jm-raw-text").text());
        assertEquals(Set.of("style", "boxes", "offers"), page.loaded);
    }

    @Test
    public void problemsStandAboveTheMap() {
        Element frame = frame("display", MacroInPage.TWICE);
        assertEquals("map", frame.attr("data-jm-state"));
        Element box = frame.selectFirst("details.jm-box");
        assertEquals("One thing in this map needs mending", box.selectFirst("summary").text());
        assertTrue(box.text(), box.selectFirst("li").text().startsWith("Line 2, column 7 "));
        assertEquals("T", frame.selectFirst(".jm-map").selectFirst("h2, h3, .jm-title").text());
    }

    @Test
    public void problemsBeyondTheListAreCounted() {
        String stage = ",{\"id\":\"a\",\"name\":\"B\",\"steps\":[]}";
        String many = MacroInPage.TWICE.replace("]}]}", "]}" + stage.repeat(30) + "]}");
        Element box = frame("display", many).selectFirst("details.jm-box");
        assertEquals("31 things in this map need mending", box.selectFirst("summary").text());
        assertEquals(21, box.select("li").size());
        assertEquals("And 11 more", box.select("li").last().text());
    }

    @Test
    public void aFaultShowsANumberAndNothingOfItself() throws Exception {
        doThrow(new Exception("secret")).when(page.velocity).getRenderedTemplateWithoutSwallowingErrors(anyString(), any());
        Element frame = frame("display", "");
        assertEquals("failure", frame.attr("data-jm-state"));
        assertTrue(frame.text(), frame.text().matches("This journey map could not be drawn\\..* under jm-[0-9a-f]+\\."));
    }

    @Test
    public void missingHostClassesAreFaultsToo() {
        when(page.required.requireWebResource(anyString())).thenThrow(new NoClassDefFoundError("secret"));
        assertEquals("failure", frame("display", JAMIE).attr("data-jm-state"));
    }

    @Test
    public void evenMissingWordsThrowNothing() {
        String output = page.macro(() -> {
            throw new IllegalStateException("secret");
        }).execute(Map.of(), JAMIE, page.context);
        assertTrue(output, output.matches("<div [^>]*><p [^>]*>Journey Maps: jm-[0-9a-f]+</p></div>"));
    }

    private Element frame(String type, String body) {
        Element frame = Jsoup.parseBodyFragment(page.draw(type, body)).body().child(0);
        assertEquals("jm-frame", frame.className());
        return frame;
    }
}
