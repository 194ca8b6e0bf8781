package org.journeymaps.confluence.macro;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.app.DrawingChoice;
import org.journeymaps.app.Drawings.Drawing;
import org.journeymaps.app.StoredPage;
import org.journeymaps.core.json.JourneyFormatException;
import org.journeymaps.core.json.JourneyReader;
import org.journeymaps.core.json.Limits;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.render.View;
import org.journeymaps.core.render.screen.Feature;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.Test;

public class PageDrawingsTest {

    private static final String JAMIE = "jumping-jamie.json";

    private final Samples samples = new Samples();
    private final MacroInPage page;

    public PageDrawingsTest() throws Exception {
        page = new MacroInPage();
        when(page.pages.getAbstractPage(70)).thenReturn(page.page);
        when(page.store.page(70)).thenReturn(new StoredPage(false, List.of()));
    }

    /** Whoever switches to a view and back sees what they saw first. */
    @Test
    public void aDrawingIsThatOfTheMacro() throws JourneyFormatException {
        assertTrue(samples.names().size() > 3);
        for (String name : samples.names()) {
            for (View view : View.values()) {
                assertEquals(name + " " + view, drawnByTheMacro(name, Map.of("view", view.code())),
                        draw(name, view, "", "").html());
            }
        }
    }

    @Test
    public void parametersOfTheMacroCountInEachView() throws JourneyFormatException {
        Map<String, String> parameters = Map.of("lanes", "pain, touchpoints", "hide", "pain");
        assertEquals(drawnByTheMacro(JAMIE, parameters),
                draw(JAMIE, View.MAP, "pain, touchpoints", "pain").html());
        assertEquals(List.of(), draw(JAMIE, View.MAP, "touchpoints", "").features());
    }

    @Test
    public void theFeaturesAreThoseThatThePageLoadsForTheView() throws JourneyFormatException {
        for (View view : View.values()) {
            Element frame = Jsoup.parseBodyFragment(
                    page.draw("display", samples.text(JAMIE), Map.of("view", view.code()))).body().child(0);
            assertEquals(frame.attr("data-jm-features"), draw(JAMIE, view, "", "").features().stream()
                    .map(Feature::code).collect(Collectors.joining(" ")));
            Stream.of(frame.attr("data-jm-features").split(" "))
                    .forEach(feature -> assertTrue(feature, page.loaded.contains(feature)));
        }
    }

    private Drawing draw(String name, View view, String lanes, String hide) throws JourneyFormatException {
        JourneyMap map = new JourneyReader(Limits.DEFAULT).read(samples.text(name));
        return page.drawings().draw(70, map, DrawingChoice.of(view, lanes, hide, ""));
    }

    private String drawnByTheMacro(String name, Map<String, String> parameters) {
        String frame = page.draw("display", samples.text(name), parameters);
        int from = frame.indexOf("<div class=\"jm-map");
        return frame.substring(from, frame.indexOf("\n<template", from));
    }
}
