package org.journeymaps.app;

import static org.junit.Assert.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.core.insight.Counterpart;
import org.journeymaps.core.json.JourneyReader;
import org.journeymaps.core.json.Limits;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.routing.PageReference;
import org.junit.Test;

public class FindCounterpartTest {

    private static final String NOW = body("now", "");
    private static final String ELSEWHERE = ", \"pairPage\": {\"page\": \"Today\", \"space\": \"DS\"}";

    private final MapStore store = mock(MapStore.class);
    private final PageFacts facts = mock(PageFacts.class);

    private static String body(String id, String more) {
        return "{\"format\": \"journey-map/1\", \"id\": \"" + id + "\", \"title\": \"" + id + "\"" + more + "}";
    }

    private static JourneyMap map(String body) throws Exception {
        return new JourneyReader(Limits.DEFAULT).read(body);
    }

    private Counterpart of(String pair, long page) throws Exception {
        return new FindCounterpart(store, facts).of(map(body("wanted", ", \"pair\": \"" + pair + "\"")), page);
    }

    private Counterpart elsewhere() throws Exception {
        return new FindCounterpart(store, facts).of(map(body("wanted", ", \"pair\": \"now\"" + ELSEWHERE)), 7);
    }

    private void page(long id, String... bodies) throws Exception {
        List<StoredMap> maps = new ArrayList<>();
        for (String body : bodies) {
            String mapId = MapReading.of(body) instanceof MapReading.Drawn drawn ? drawn.map().id() : "now";
            maps.add(new StoredMap(maps.size() + 1, "", "", mapId, body));
        }
        when(store.page(id)).thenReturn(new StoredPage(false, maps));
        when(facts.of(id)).thenReturn(new PageReference("Page " + id, "https://wiki.example.test/" + id));
    }

    private static MapRefusedException missing() {
        return new MapRefusedException(MapRefusedException.Reason.CONTENT_MISSING);
    }

    @Test
    public void aMapThatNamesNoneIsComparedWithNone() throws Exception {
        assertEquals(Counterpart.NONE, of("", 7));
        verifyNoInteractions(store, facts);
    }

    @Test
    public void aMapOfTheSamePageHasNoAddress() throws Exception {
        page(7, body("wanted", ""), NOW);
        assertEquals(new Counterpart.Known(map(NOW), "Page 7", ""), of("now", 7));
    }

    @Test
    public void aMapOfAnotherPageHasOne() throws Exception {
        when(facts.named(7, "DS", "Today")).thenReturn(9L);
        page(9, NOW);
        assertEquals(new Counterpart.Known(map(NOW), "Page 9", "https://wiki.example.test/9"), elsewhere());
    }

    @Test
    public void aPageThatIsNotThereAndOneThatMayNotBeSeenAreTheSame() throws Exception {
        when(facts.named(7, "DS", "Today")).thenThrow(missing());
        assertEquals(Counterpart.HIDDEN, elsewhere());
    }

    @Test
    public void aPageThatIsHiddenInTheMeantimeIsHidden() throws Exception {
        when(facts.named(7, "DS", "Today")).thenReturn(9L);
        when(store.page(9)).thenThrow(missing());
        assertEquals(Counterpart.HIDDEN, elsewhere());
    }

    @Test
    public void aMapThatIsNotThereCannotBeReadOrStandsTwiceIsHidden() throws Exception {
        page(7, body("wanted", ""));
        assertEquals(Counterpart.HIDDEN, of("now", 7));
        page(7, "{");
        assertEquals(Counterpart.HIDDEN, of("now", 7));
        page(7, NOW, NOW);
        assertEquals(Counterpart.HIDDEN, of("now", 7));
    }

    @Test
    public void aMapIsNotComparedWithItself() throws Exception {
        page(7, body("wanted", ""));
        assertEquals(Counterpart.HIDDEN, of("wanted", 7));
    }

    @Test
    public void aMapOnNoPageYetHasNoPageToLookAt() throws Exception {
        assertEquals(Counterpart.HIDDEN, of("now", 0));
        verifyNoInteractions(store, facts);
    }

    @Test
    public void aLinkToNoPageIsFollowedNowhere() throws Exception {
        JourneyMap wanted = map(body("wanted", ", \"pair\": \"now\", \"pairPage\": {\"issue\": \"CARE-1\"}"));
        assertEquals(Counterpart.HIDDEN, new FindCounterpart(store, facts).of(wanted, 7));
        verifyNoInteractions(store, facts);
    }
}
