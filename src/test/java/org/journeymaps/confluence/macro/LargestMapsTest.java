package org.journeymaps.confluence.macro;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.journeymaps.app.MapReading;
import org.junit.Test;

/** Maps as large as the format allows are drawn, or it is said that there is too much to draw. */
public class LargestMapsTest {

    private static final String TOO_MUCH = "would have more than 16 million characters";

    private final Forms forms;

    public LargestMapsTest() throws Exception {
        forms = new Forms();
    }

    @Test
    public void mapsOfManyShortTextsAreDrawn() throws Exception {
        for (Map.Entry<String, String> map : LargestMaps.broad().entrySet()) {
            readable(map.getKey(), map.getValue());
            forms.check(map.getKey(), map.getValue(), Forms.DISTINCT).forEach((type, drawn) ->
                    assertFalse(map.getKey() + " " + type, drawn.contains(TOO_MUCH)));
        }
    }

    @Test
    public void mapsThatSayLongTextsManyTimesAreDrawnAsFarAsThereIsRoom() throws Exception {
        for (Map.Entry<String, String> map : LargestMaps.repeating().entrySet()) {
            readable(map.getKey(), map.getValue());
            forms.check(map.getKey(), map.getValue(), Forms.DISTINCT);
        }
    }

    @Test
    public void aFormWithTooMuchToDrawSaysSo() throws Exception {
        Map<String, String> drawn = forms.check("long", LargestMaps.repeating().get("long names"), Forms.DISTINCT);
        List<String> refused = drawn.entrySet().stream().filter(form -> form.getValue().contains(TOO_MUCH)).map(Map.Entry::getKey)
                .collect(Collectors.toList());
        assertEquals(List.of("display", "pdf", "word", "timeline", "flow", "notes"), refused);
        assertTrue(drawn.get("display"), drawn.get("display").contains("data-jm-state=\"error\""));
    }

    private static void readable(String name, String body) {
        assertTrue(name, MapReading.of(body) instanceof MapReading.Drawn);
    }
}
