package org.journeymaps.app;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public class MacroChoiceTest {

    private static final String A = "{\"id\":\"a\"}";
    private static final String B = "{\"id\":\"b\"}";

    @Test
    public void macroIdDecidesFirst() {
        List<StoredMap> maps = List.of(map(1, "m1", B), map(2, "m2", A));
        assertEquals(new MacroChoice.Chosen(maps.get(0)), among(maps, "m1", "a", A, 0));
    }

    @Test
    public void mapIdDecidesWhereNoMacroIdAnswers() {
        List<StoredMap> maps = List.of(map(1, "", B), map(2, "m2", A));
        assertEquals(new MacroChoice.Chosen(maps.get(0)), among(maps, "gone", "b", A, 0));
        assertEquals(new MacroChoice.Chosen(maps.get(0)), among(maps, "", "b", A, 0));
    }

    @Test
    public void mapIdDecidesWhereAMacroIdIsOnThePageTwice() {
        List<StoredMap> maps = List.of(map(1, "m1", A), map(2, "m1", B));
        assertEquals(new MacroChoice.Chosen(maps.get(1)), among(maps, "m1", "b", A, 0));
    }

    @Test
    public void hashDecidesWhereNothingElseDoes() {
        List<StoredMap> maps = List.of(map(1, "", ""), map(2, "", "not yet a map"));
        assertEquals(new MacroChoice.Chosen(maps.get(1)), among(maps, "", "", "not yet a map\r\n", 0));
        assertEquals(new MacroChoice.Chosen(maps.get(0)), among(maps, "", "", "", 0));
    }

    @Test
    public void hashTellsTheSameMapApartOnceOneCopyChanged() {
        List<StoredMap> maps = List.of(map(1, "", A + " "), map(2, "", "{\"id\":\"a\",\"title\":\"\"}"));
        assertEquals(new MacroChoice.Chosen(maps.get(0)), among(maps, "", "a", A, 0));
    }

    @Test
    public void laterTraitsLookOnlyAtWhatEarlierOnesLeft() {
        List<StoredMap> maps = List.of(map(1, "m1", A), map(2, "m1", B), map(3, "m3", A));
        assertEquals(new MacroChoice.Chosen(maps.get(0)), among(maps, "m1", "a", "", 0));
    }

    @Test
    public void sameMapTwiceIsAmbiguous() {
        List<StoredMap> maps = List.of(map(1, "", A), map(2, "", B), map(3, "", A));
        assertEquals(new MacroChoice.Ambiguous(List.of(maps.get(0), maps.get(2))), among(maps, "", "a", A, 0));
    }

    @Test
    public void traitThatNothingAnswersToKeepsWhatIsLeft() {
        List<StoredMap> maps = List.of(map(1, "m1", A), map(2, "m1", A));
        assertEquals(new MacroChoice.Ambiguous(maps), among(maps, "m1", "b", "changed", 0));
    }

    @Test
    public void positionPicksOneOfSeveral() {
        List<StoredMap> maps = List.of(map(1, "", A), map(2, "", B), map(3, "", A));
        assertEquals(new MacroChoice.Chosen(maps.get(2)), among(maps, "", "a", A, 3));
    }

    @Test
    public void positionOutsideThoseLeftPicksNothing() {
        List<StoredMap> maps = List.of(map(1, "", A), map(2, "", B), map(3, "", A));
        assertEquals(new MacroChoice.Ambiguous(List.of(maps.get(0), maps.get(2))), among(maps, "", "a", A, 2));
    }

    @Test
    public void positionAloneChoosesNothing() {
        assertEquals(new MacroChoice.Gone(), among(List.of(map(1, "", A)), "", "", "other", 1));
    }

    @Test
    public void unknownTraitsMatchNothingThatLacksThem() {
        List<StoredMap> maps = List.of(map(1, "", "no id"), map(2, "m2", A));
        assertEquals(new MacroChoice.Gone(), MacroChoice.among(maps, new MacroReference("", "", "", 0)));
    }

    @Test
    public void mapThatLeftThePageIsGone() {
        assertEquals(new MacroChoice.Gone(), among(List.of(), "m1", "a", A, 0));
        assertEquals(new MacroChoice.Gone(), among(List.of(map(1, "m2", B)), "m1", "a", A, 0));
    }

    private static MacroChoice among(List<StoredMap> maps, String macro, String map, String body, int position) {
        return MacroChoice.among(maps, new MacroReference(macro, map, BodyHash.of(body), position));
    }

    private static StoredMap map(int position, String macroId, String body) {
        String id = body.startsWith("{\"id\":\"") ? body.substring(7, 8) : "";
        return new StoredMap(position, "", macroId, id, body);
    }
}
