package org.journeymaps.confluence.rest;

import static org.journeymaps.confluence.rest.EnglishAnswers.badField;
import static org.journeymaps.confluence.rest.EnglishAnswers.body;
import static org.journeymaps.confluence.rest.EnglishAnswers.refused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.google.gson.JsonObject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.journeymaps.app.BodyHash;
import org.journeymaps.app.DrawMap;
import org.journeymaps.app.DrawingChoice;
import org.journeymaps.app.Drawings;
import org.journeymaps.app.Drawings.Drawing;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.MapRefusedException.Reason;
import org.journeymaps.app.MapStore;
import org.journeymaps.app.StoredMap;
import org.journeymaps.app.StoredPage;
import org.journeymaps.app.start.Examples;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.render.TooMuchToDrawException;
import org.journeymaps.core.render.View;
import org.journeymaps.core.render.screen.Feature;
import org.junit.Before;
import org.junit.Test;
import org.mockito.ArgumentCaptor;

public class DrawingResourceTest {

    private static final String TEXT = new Examples().fresh("jumping-jamie");
    private static final String HASH = BodyHash.of(TEXT);

    private final MapStore store = mock(MapStore.class);
    private final Drawings drawings = mock(Drawings.class);
    private final DrawingResource resource = new DrawingResource(new DrawMap(store, drawings), EnglishAnswers.make());

    @Before
    public void aPageWithTheMapAndOthers() throws MapRefusedException {
        when(store.page(5)).thenReturn(new StoredPage(false, List.of(new StoredMap(1, "", "", "", ""),
                new StoredMap(2, "", "m2", "jamie", TEXT), new StoredMap(3, "", "m3", "broken", "{\"id\":\"broken\""))));
        when(drawings.draw(anyLong(), any(), any())).thenReturn(
                new Drawing("<div class=\"jm-map\">\u2212</div>", List.of(Feature.CURVE, Feature.STRIPS)));
    }

    @Test
    public void readersGetTheDrawingAndWhatItsLookNeeds() {
        assertEquals("{\"view\":\"timeline\",\"html\":\"<div class=\\\"jm-map\\\">\u2212</div>\","
                + "\"features\":[\"curve\",\"strips\"]}", body(ask("5", "hash", HASH, "view", "timeline"), 200).toString());
    }

    @Test
    public void theWholeMapIsDrawnAsTheMacroSays() {
        body(ask("5", "hash", HASH, "view", "flow", "lanes", "pain,curve", "hide", "p-9", "columns", "equal"), 200);
        ArgumentCaptor<JourneyMap> map = ArgumentCaptor.forClass(JourneyMap.class);
        verify(drawings).draw(eq(5L), map.capture(),
                eq(new DrawingChoice(View.FLOW, List.of("pain", "curve"), List.of("p-9"), true)));
        assertEquals("Switching a mobile plan", map.getValue().title());
    }

    @Test
    public void withoutParametersAllLanesAreShown() {
        body(ask("5", "hash", HASH, "view", "map", "lanes", ""), 200);
        verify(drawings).draw(anyLong(), any(), eq(new DrawingChoice(View.MAP, List.of(), List.of(), false)));
    }

    @Test
    public void aTextThatIsNoLongerOnThePageHasChanged() {
        refused(ask("5", "hash", BodyHash.of("other"), "view", "map"), 409, "map-changed");
        verify(drawings, never()).draw(anyLong(), any(), any());
    }

    @Test
    public void aTextThatIsNoMapIsNotDrawn() {
        refused(ask("5", "hash", BodyHash.of(""), "view", "map"), 404, "map-missing");
        refused(ask("5", "hash", BodyHash.of("{\"id\":\"broken\""), "view", "map"), 404, "map-missing");
    }

    @Test
    public void twoMacrosWithTheSameTextAreDrawnAlike() throws MapRefusedException {
        when(store.page(5)).thenReturn(new StoredPage(false, List.of(
                new StoredMap(1, "", "", "jamie", TEXT), new StoredMap(2, "", "", "jamie", TEXT))));
        body(ask("5", "hash", HASH, "view", "notes"), 200);
    }

    @Test
    public void pagesThatAreNotForTheReaderAreMissing() throws MapRefusedException {
        when(store.page(6)).thenThrow(new MapRefusedException(Reason.CONTENT_MISSING));
        for (String id : List.of("6", "x", "")) {
            refused(ask(id, "hash", HASH, "view", "map"), 404, "content-missing");
            refused(ask(id, "hash", "x"), 404, "content-missing");
        }
        verifyNoInteractions(drawings);
    }

    @Test
    public void valuesThatMakeNoSenseAreNamed() {
        badField(ask("5", "hash", HASH), "view");
        badField(ask("5", "hash", HASH, "view", "table"), "view");
        badField(ask("5", "hash", HASH, "view", "MAP"), "view");
        badField(ask("5", "view", "map"), "hash");
        badField(ask("5", "hash", "x", "view", "map"), "hash");
        badField(ask("5", "hash", HASH, "view", "map", "lanes", "x".repeat(4_001)), "lanes");
        badField(ask("5", "hash", HASH, "view", "map", "hide", "a\nb"), "hide");
        verifyNoInteractions(drawings);
    }

    @Test
    public void aDrawingThatWouldBeTooLargeIsRefused() {
        when(drawings.draw(anyLong(), any(), any())).thenThrow(TooMuchToDrawException.class);
        refused(ask("5", "hash", HASH, "view", "notes"), 409, "too-much-to-draw");
    }

    @Test
    public void faultsAreAnsweredWithANumberAlone() {
        when(drawings.draw(anyLong(), any(), any())).thenThrow(new IllegalStateException("secret"));
        JsonObject answer = refused(ask("5", "hash", HASH, "view", "map"), 500, "failed");
        assertFalse(answer.toString().contains("secret"));
    }

    private Response ask(String content, String... query) {
        MultivaluedMap<String, String> values = new MultivaluedHashMap<>(Map.of());
        for (int i = 0; i < query.length; i += 2) {
            values.putSingle(query[i], query[i + 1]);
        }
        UriInfo uri = mock(UriInfo.class);
        when(uri.getQueryParameters()).thenReturn(values);
        return resource.drawing(content, uri);
    }
}
