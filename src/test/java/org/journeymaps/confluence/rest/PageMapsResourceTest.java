package org.journeymaps.confluence.rest;

import static org.journeymaps.confluence.rest.EnglishAnswers.badField;
import static org.journeymaps.confluence.rest.EnglishAnswers.body;
import static org.journeymaps.confluence.rest.EnglishAnswers.in;
import static org.journeymaps.confluence.rest.EnglishAnswers.refused;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.annotations.security.LicensedOnly;
import com.google.gson.JsonObject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.app.BodyHash;
import org.journeymaps.app.MacroReference;
import org.journeymaps.app.MapRefusedException;
import org.journeymaps.app.MapRefusedException.Reason;
import org.journeymaps.app.MapStore;
import org.journeymaps.app.PageGuard;
import org.journeymaps.app.ReadMaps;
import org.journeymaps.app.SeparateMap;
import org.journeymaps.app.StoredMap;
import org.journeymaps.app.StoredPage;
import org.journeymaps.app.start.Examples;
import org.journeymaps.app.start.MapTemplates;
import org.journeymaps.app.start.StartMap;
import org.journeymaps.confluence.EnglishWords;
import org.junit.Test;

public class PageMapsResourceTest {

    private static final String EMPTY = BodyHash.of("");
    private static final String START =
            "{\"macro\":\"m1\",\"map\":\"\",\"hash\":\"" + EMPTY + "\",\"example\":\"jumping-jamie\"}";

    private final MapStore store = mock(MapStore.class);
    private final PageGuard guard = mock(PageGuard.class);
    private final PageMapsResource resource = new PageMapsResource(
            new ReadMaps(store), new StartMap(store, new MapTemplates(), new Examples(), EnglishWords::new),
            new SeparateMap(guard, store), EnglishAnswers.make());

    @Test
    public void listsTheMapsWithTheirTextForEditors() throws MapRefusedException {
        when(store.page(5)).thenReturn(new StoredPage(true, List.of(
                new StoredMap(1, "Findings <1>", "m1", "", " "), new StoredMap(2, "", "", "a", "{\"id\":\"a\""))));
        assertEquals(
                "{\"edit\":true,\"maps\":["
                        + "{\"position\":1,\"heading\":\"Findings <1>\",\"macro\":\"m1\",\"map\":\"\",\"hash\":\"" + EMPTY
                        + "\",\"state\":\"empty\",\"text\":\" \"},"
                        + "{\"position\":2,\"heading\":\"\",\"macro\":\"\",\"map\":\"a\",\"hash\":\""
                        + BodyHash.of("{\"id\":\"a\"")
                        + "\",\"state\":\"error\",\"text\":\"{\\\"id\\\":\\\"a\\\"\"}]}",
                body(resource.all("5"), 200).toString());
    }

    @Test
    public void listsTheMapsWithoutTheirTextForReaders() throws MapRefusedException {
        when(store.page(5)).thenReturn(new StoredPage(false, List.of(new StoredMap(1, "", "m1", "", " "))));
        JsonObject answer = body(resource.all("5"), 200);
        assertFalse(answer.get("edit").getAsBoolean());
        assertFalse(answer.get("maps").getAsJsonArray().get(0).getAsJsonObject().has("text"));
    }

    @Test
    public void givesOneMapWithItsTextToReaders() throws MapRefusedException {
        String text = new Examples().fresh("jumping-jamie");
        when(store.page(5)).thenReturn(new StoredPage(false, List.of(new StoredMap(1, "", "", "jamie", text))));
        JsonObject answer = body(resource.one("5", "jamie"), 200);
        assertEquals(text, answer.get("text").getAsString());
        assertEquals("Switching a mobile plan", answer.get("title").getAsString());
        assertEquals(BodyHash.of(text), answer.get("hash").getAsString());
        refused(resource.one("5", "other"), 404, "map-missing");
    }

    @Test
    public void idsThatAreNoNumbersAreMissingPages() throws MapRefusedException {
        for (String id : List.of("x", "", "5 ", "99999999999999999999")) {
            refused(resource.all(id), 404, "content-missing");
            refused(resource.one(id, "a"), 404, "content-missing");
            refused(resource.start(id, "no-check", in(START)), 404, "content-missing");
        }
        verify(store, never()).page(anyLong());
    }

    @Test
    public void everyRefusalHasItsStatusAndItsMessage() throws MapRefusedException {
        Map<Reason, Integer> statuses = new EnumMap<>(Map.of(
                Reason.CONTENT_MISSING, 404, Reason.MAP_MISSING, 404, Reason.EDIT_DENIED, 403,
                Reason.MAP_CHANGED, 409, Reason.MAP_AMBIGUOUS, 409, Reason.MAP_NOT_EMPTY, 409,
                Reason.MAP_MALFORMED, 409, Reason.PAGE_MALFORMED, 409, Reason.PAGE_BUSY, 503));
        statuses.put(Reason.FILING_DENIED, 403);
        List.of(Reason.ITEM_MISSING, Reason.FILING_MISSING).forEach(reason -> statuses.put(reason, 404));
        List.of(Reason.MAP_FULL, Reason.MAP_TWICE, Reason.MAP_PROBLEMS, Reason.ISSUES_FULL, Reason.ALREADY_FILED,
                Reason.TOO_MUCH_TO_DRAW, Reason.DEPARTMENT_MISSING, Reason.DEPARTMENT_RETIRED, Reason.FILING_STATE)
                .forEach(reason -> statuses.put(reason, 409));
        for (Reason reason : Reason.values()) {
            doThrow(new MapRefusedException(reason)).when(store).page(5);
            refused(resource.all("5"), statuses.get(reason), reason.code());
        }
    }

    @Test
    public void startingWritesTheMapAndTellsTheVersion() throws MapRefusedException {
        when(store.replace(anyLong(), any(), any())).thenReturn(8);
        assertEquals("{\"version\":8}", body(resource.start("5", "no-check", in(START)), 200).toString());
        verify(store).replace(eq(5L), eq(new MacroReference("m1", "", EMPTY, 0)), any());
        String template = START.replace("example", "template").replace("jumping-jamie", "star-rating");
        assertEquals("{\"version\":8}", body(resource.start("5", "no-check", in(template)), 200).toString());
    }

    @Test
    public void separatingTellsTheFreshId() throws MapRefusedException {
        when(guard.holding(eq(5L), any())).thenReturn(new SeparateMap.Separated(9, "fresh"));
        String copy = "{\"macro\":\"m1\",\"map\":\"a\",\"hash\":\"" + EMPTY + "\"}";
        assertEquals("{\"version\":9,\"map\":\"fresh\"}", body(resource.separate("5", "no-check", in(copy)), 200).toString());
        refused(resource.separate("5", null, in(copy)), 403, "token-missing");
        badField(resource.separate("5", "no-check", in(copy.replace(EMPTY, "x"))), "hash");
        refused(resource.separate("x", "no-check", in(copy)), 404, "content-missing");
    }

    @Test
    public void thePositionPickedIsPassedOn() throws MapRefusedException {
        body(resource.start("5", "no-check", in(START.replace("{\"macro\"", "{\"position\":3,\"macro\""))), 200);
        verify(store).replace(anyLong(), eq(new MacroReference("m1", "", EMPTY, 3)), any());
    }

    @Test
    public void severalMapsThatCouldBeMeantAreOffered() throws MapRefusedException {
        when(store.replace(anyLong(), any(), any())).thenThrow(new MapRefusedException(Reason.MAP_AMBIGUOUS, List.of(
                new StoredMap(1, "", "", "", ""), new StoredMap(3, "Findings", "", "", ""))));
        JsonObject answer = refused(resource.start("5", "no-check", in(START)), 409, "map-ambiguous");
        assertEquals(
                "[{\"position\":1,\"heading\":\"\",\"label\":\"Map 1 on this page\"},"
                        + "{\"position\":3,\"heading\":\"Findings\",\"label\":\"Map 3, below \u201cFindings\u201d\"}]",
                answer.get("maps").toString());
    }

    @Test
    public void writingNeedsTheHeaderThatFormsCannotSend() throws MapRefusedException {
        refused(resource.start("5", null, in(START)), 403, "token-missing");
        refused(resource.start("5", "", in(START)), 403, "token-missing");
        verify(store, never()).replace(anyLong(), any(), any());
    }

    @Test
    public void bodiesThatAreNoJsonObjectAreRefused() throws MapRefusedException {
        for (String body : List.of("", "null", "[]", "1", "{", "{}{}", "{'hash':1}", "{\"a\":" + "[".repeat(9_000))) {
            refused(resource.start("5", "no-check", in(body)), 400, "not-json");
        }
        verify(store, never()).replace(anyLong(), any(), any());
    }

    @Test
    public void valuesThatMakeNoSenseAreNamed() throws MapRefusedException {
        field(START.replace(EMPTY, "x"), "hash");
        field(START.replace("\"hash\"", "\"h\""), "hash");
        field(START.replace("jumping-jamie", "../x"), "example");
        field(START.replace("jumping-jamie", ""), "example");
        field(START.replace("jumping-jamie", "star-rating"), "example");
        field(START.replace("\"example\"", "\"template\""), "template");
        field(START.replace("}", ",\"template\":\"star-rating\"}"), "template");
        field(START.replace("\"m1\"", "7"), "macro");
        field(START.replace("\"map\":\"\"", "\"map\":null"), "map");
        for (String position : List.of("0", "-1", "1.5", "1e9", "\"2\"", "99999999999", "null")) {
            field(START.replace("{", "{\"position\":" + position + ","), "position");
        }
        verify(store, never()).replace(anyLong(), any(), any());
    }

    @Test
    public void largeBodiesAreRefused() {
        refused(resource.start("5", "no-check", in(START + " ".repeat(JsonBody.BYTES))), 413, "too-large");
    }

    @Test
    public void faultsAreAnsweredWithANumberAlone() throws MapRefusedException {
        doThrow(new IllegalStateException("secret")).when(store).page(5);
        JsonObject answer = refused(resource.all("5"), 500, "failed");
        assertFalse(answer.toString().contains("secret"));
        assertTrue(answer.get("message").getAsString(), answer.get("message").getAsString().contains("jm-"));
    }

    @Test
    public void brokenConnectionsAreFaultsToo() {
        refused(resource.start("5", "no-check", new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        }), 500, "failed");
    }

    @Test
    public void noCacheKeepsAnAnswer() throws MapRefusedException {
        when(store.page(5)).thenReturn(new StoredPage(true, List.of()));
        Response response = resource.all("5");
        assertEquals("no-store", response.getHeaderString("Cache-Control"));
        assertEquals("application/json;charset=UTF-8", response.getHeaderString("Content-Type"));
    }

    @Test
    public void readingIsForTheSiteAndWritingForLicensedPeople() {
        for (Method method : PageMapsResource.class.getDeclaredMethods()) {
            if (method.getReturnType() == Response.class && !method.isSynthetic()) {
                boolean writes = Arrays.stream(method.getAnnotations()).anyMatch(a -> a instanceof POST);
                assertEquals(method.getName(), writes, method.isAnnotationPresent(LicensedOnly.class));
                assertEquals(method.getName(), !writes, method.isAnnotationPresent(AnonymousSiteAccess.class));
            }
        }
    }

    private void field(String request, String field) {
        badField(resource.start("5", "no-check", in(request)), field);
    }
}
