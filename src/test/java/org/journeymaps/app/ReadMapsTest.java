package org.journeymaps.app;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.journeymaps.app.ReadMaps.MapText;
import org.journeymaps.app.ReadMaps.PageMaps;
import org.journeymaps.app.start.Examples;
import org.junit.Test;

public class ReadMapsTest {

    private static final String JAMIE = new Examples().fresh("jumping-jamie");
    private static final StoredMap MAP = new StoredMap(1, "Findings", "m1", "jamie", JAMIE);
    private static final StoredMap EMPTY = new StoredMap(2, "", "", "", "\n");
    private static final StoredMap BROKEN = new StoredMap(3, "", "m3", "bro", "{\"id\":\"bro\"");

    private final MapStore store = mock(MapStore.class);
    private final ReadMaps readMaps = new ReadMaps(store);

    @Test
    public void editorsGetTheTextOfAllMaps() throws MapRefusedException {
        when(store.page(5)).thenReturn(new StoredPage(true, List.of(MAP, EMPTY, BROKEN)));
        assertEquals(
                new PageMaps(true, List.of(
                        new PageMaps.Entry(MAP, BodyHash.of(JAMIE), MapState.MAP, JAMIE),
                        new PageMaps.Entry(EMPTY, BodyHash.of(""), MapState.EMPTY, "\n"),
                        new PageMaps.Entry(BROKEN, BodyHash.of(BROKEN.text()), MapState.ERROR, BROKEN.text()))),
                readMaps.all(5));
    }

    @Test
    public void readersGetNoText() throws MapRefusedException {
        when(store.page(5)).thenReturn(new StoredPage(false, List.of(MAP, BROKEN)));
        PageMaps maps = readMaps.all(5);
        assertEquals(List.of("", ""), maps.maps().stream().map(PageMaps.Entry::text).toList());
        assertEquals(List.of(MapState.MAP, MapState.ERROR), maps.maps().stream().map(PageMaps.Entry::state).toList());
    }

    @Test
    public void oneMapIsForEveryoneWhoSeesThePage() throws MapRefusedException {
        when(store.page(5)).thenReturn(new StoredPage(false, List.of(EMPTY, MAP)));
        assertEquals(new MapText(BodyHash.of(JAMIE), JAMIE, "Switching a mobile plan"), readMaps.one(5, "jamie"));
    }

    @Test
    public void mapThatIsNotThereIsMissing() throws MapRefusedException {
        when(store.page(5)).thenReturn(new StoredPage(true, List.of(MAP)));
        assertEquals(MapRefusedException.Reason.MAP_MISSING, refusal("other"));
    }

    @Test
    public void brokenMapIsForEditorsAlone() throws MapRefusedException {
        when(store.page(5)).thenReturn(new StoredPage(true, List.of(BROKEN)));
        assertEquals(new MapText(BodyHash.of(BROKEN.text()), BROKEN.text(), ""), readMaps.one(5, "bro"));
        when(store.page(5)).thenReturn(new StoredPage(false, List.of(BROKEN)));
        assertEquals(MapRefusedException.Reason.MAP_MISSING, refusal("bro"));
    }

    private MapRefusedException.Reason refusal(String id) {
        return assertThrows(MapRefusedException.class, () -> readMaps.one(5, id)).reason();
    }
}
