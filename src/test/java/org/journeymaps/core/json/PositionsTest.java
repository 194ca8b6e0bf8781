package org.journeymaps.core.json;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class PositionsTest {

    private static final String TEXT = """
            {
              "title" : "Map", "n": [ 1, -2.5e3 , true, null, "\\u00e9", {"a.b": {} } ],
              "stages": [
                {"steps": [{"id": "s1"}, {"id":"s2"}]}
              ]
            }
            """;

    @Test
    public void valueOfEveryKindIsFoundAtItsFirstCharacter() {
        assertEquals(new Position(1, 1), Positions.find(TEXT, "$"));
        assertEquals(new Position(2, 13), Positions.find(TEXT, "$.title"));
        assertEquals(new Position(2, 25), Positions.find(TEXT, "$.n"));
        assertEquals(new Position(2, 27), Positions.find(TEXT, "$.n[0]"));
        assertEquals(new Position(2, 30), Positions.find(TEXT, "$.n[1]"));
        assertEquals(new Position(2, 39), Positions.find(TEXT, "$.n[2]"));
        assertEquals(new Position(2, 45), Positions.find(TEXT, "$.n[3]"));
        assertEquals(new Position(2, 51), Positions.find(TEXT, "$.n[4]"));
        assertEquals(new Position(2, 61), Positions.find(TEXT, "$.n[5]"));
        assertEquals(new Position(4, 16), Positions.find(TEXT, "$.stages[0].steps[0]"));
        assertEquals(new Position(4, 36), Positions.find(TEXT, "$.stages[0].steps[1].id"));
    }

    @Test
    public void keyWithAPointIsFound() {
        assertEquals(new Position(2, 69), Positions.find(TEXT, "$.n[5].a.b"));
    }

    @Test
    public void pathThatIsNotThereGivesTheNearestValueAroundIt() {
        assertEquals(new Position(4, 5), Positions.find(TEXT, "$.stages[0].name"));
        assertEquals(new Position(3, 13), Positions.find(TEXT, "$.stages[10]"));
        assertEquals(new Position(1, 1), Positions.find(TEXT, "$.lanes[3].type"));
    }

    @Test
    public void textThatCannotBeReadGivesTheNearestValueBefore() {
        assertEquals(new Position(2, 12), Positions.find("{\n  \"lanes\": [1, }", "$.lanes[1]"));
        assertEquals(Position.START, Positions.find("", "$"));
    }

    @Test
    public void byteOrderMarkIsNotCounted() {
        assertEquals(new Position(1, 6), Positions.find("\ufeff{\"a\":1}", "$.a"));
    }

    @Test
    public void textDeeperThanAnyMapIsWalked() {
        assertEquals(new Position(1, 1_001), Positions.find("[".repeat(1_000) + "1", "$" + "[0]".repeat(1_000)));
        assertEquals(new Position(1, 8), Positions.find("{\"a\": [" + "[".repeat(100_000) + "0", "$.a[0]"));
    }
}
