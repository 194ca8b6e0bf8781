package org.journeymaps.confluence.storage;

import static org.junit.Assert.assertEquals;

import java.util.Map;
import org.junit.Test;

public class EntitiesTest {

    @Test
    public void namesStandForTheirCharacters() {
        Map.of("quot", 0x22, "nbsp", 0xa0, "yuml", 0xff, "OElig", 0x152, "fnof", 0x192, "Rho", 0x3a1, "Sigma", 0x3a3,
                "upsih", 0x3d2, "euro", 0x20ac, "diams", 0x2666).forEach(
                        (name, code) -> assertEquals(name, Character.toString(code), Entities.character(name)));
    }

    @Test
    public void caseCounts() {
        assertEquals("\u2021", Entities.character("Dagger"));
        assertEquals("\u2020", Entities.character("dagger"));
    }

    @Test
    public void unknownNameStandsForItself() {
        assertEquals("&NBSP;", Entities.character("NBSP"));
        assertEquals("&160;", Entities.character("160"));
    }
}
