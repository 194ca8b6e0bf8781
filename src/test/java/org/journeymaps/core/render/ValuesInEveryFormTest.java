package org.journeymaps.core.render;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.journeymaps.core.json.JourneyFormatException;
import org.journeymaps.core.json.JourneyReader;
import org.journeymaps.core.json.Limits;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.render.paper.PdfForm;
import org.journeymaps.core.render.paper.PlainForm;
import org.journeymaps.core.render.screen.ScreenForm;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.Test;

/** What is said of values and their scales on screen is said in exports too. */
public class ValuesInEveryFormTest {

    private static final String BOTH = "{'id': 'a', 'at': 's1', 'value': 2, 'basis': 'predicted'},"
            + "{'id': 'b', 'at': 's1', 'value': 7, 'basis': 'reported'}";

    @Test
    public void aPredictionBesideWhatCameOfItHasItsPlace() throws JourneyFormatException {
        for (String type : new String[] {"curve", "scale", "bands", "funnel"}) {
            JourneyMap map = map(type, BOTH);
            assertFalse(type, pdf(map).text().contains("Not placed yet"));
            assertFalse(type, plain(map).text().contains("Not placed yet"));
        }
        assertTrue(pdf(map("curve", BOTH)).text().contains("Forecast 2, off by +5"));
        for (String type : new String[] {"scale", "bands"}) {
            assertTrue(type, pdf(map(type, BOTH)).text().contains("bad 7 Evidenced: reported by customers 2, predicted"));
            assertTrue(type, plain(map(type, BOTH)).text().contains("bad 7 Evidenced: reported by customers 2, predicted"));
        }
    }

    @Test
    public void aPredictionOffItsScaleOrOfNobodyKnownStandsApart() throws JourneyFormatException {
        JourneyMap map = map("curve", BOTH + ",{'id': 'c', 'at': 's1', 'value': 9, 'basis': 'predicted'},"
                + "{'id': 'd', 'at': 's1', 'persona': 'who', 'value': 3, 'basis': 'predicted'}");
        String said = "Not placed yet Effort 9 (outside the scale) At 1 Prediction who 3 At 1 Prediction";
        assertTrue(pdf(map).text(), pdf(map).text().contains(said));
        assertTrue(plain(map).text(), plain(map).text().contains(said));
    }

    @Test
    public void goldenForecastsHaveNothingWithoutAPlace() {
        for (String name : new String[] {"forecast", "forecasts"}) {
            assertFalse(name, pdf(Drawn.map(name)).text().contains("Not placed yet"));
            assertFalse(name, plain(Drawn.map(name)).text().contains("Not placed yet"));
        }
    }

    @Test
    public void everyFormSaysFromWhereToWhereAScaleGoesAndThatLessIsBetter() throws JourneyFormatException {
        for (String type : new String[] {"scale", "bands"}) {
            JourneyMap map = map(type, BOTH);
            assertEquals("Effort Average 7 of 7 1 to 7, less is better", lane(screen(map)));
            assertTrue(pdf(map).text(), pdf(map).text().contains("Effort Average 7 of 7 1 to 7, less is better"));
        }
        for (String type : new String[] {"curve", "scale", "bands"}) {
            JourneyMap map = map(type, BOTH);
            assertTrue(plain(map).text(), plain(map).text().contains("Scales Effort Effort: from 1 to 7. Less is better."));
            assertTrue(pdf(map).text().toLowerCase().contains("less is better"));
        }
        assertTrue(plain(map("scale", BOTH)).text().contains("Less is better. Average 7 of 7"));
        assertTrue(plain(Drawn.map("jumping-jamie")).text().contains("from -2 to +2. -2 Awful"));
    }

    private static String lane(Element drawn) {
        return drawn.select("th.jm-lane:contains(Effort)").text();
    }

    private static JourneyMap map(String type, String values) throws JourneyFormatException {
        return new JourneyReader(Limits.DEFAULT).read(("""
                {'format': 'journey-map/1', 'id': 'm', 'title': 'M', 'type': 'current-state',
                 'scales': [{'id': 'r', 'min': 1, 'max': 7, 'reversed': true}],
                 'stages': [{'id': 'g', 'name': 'G', 'steps': [{'id': 's1', 'action': 'A'}, {'id': 's2', 'action': 'B'}]}],
                 'lanes': [{'id': 'l', 'type': '%s', 'title': 'Effort', %s 'values': [%s]}]}
                """).formatted(type, type.equals("funnel") ? "" : "'scale': 'r',", values).replace('\'', '"'));
    }

    private static Element screen(JourneyMap map) {
        return Jsoup.parseBodyFragment(new ScreenForm(PropertyWords.english(), "/s.svg").render(map)).body();
    }

    private static Element pdf(JourneyMap map) {
        return Jsoup.parseBodyFragment(new PdfForm(PropertyWords.english()).render(map)).body();
    }

    private static Element plain(JourneyMap map) {
        return Jsoup.parseBodyFragment(new PlainForm(PropertyWords.english()).render(map)).body();
    }
}
