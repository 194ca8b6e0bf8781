package org.journeymaps.confluence.storage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** How each storage text of {@code src/test/resources/storage/malformed} is refused. */
@RunWith(Parameterized.class)
public class MalformedStorageTest {

    @Parameterized.Parameter
    public Fixture fixture;

    @Parameterized.Parameters(name = "{0}")
    public static List<Fixture> fixtures() {
        return Fixture.in("malformed");
    }

    @Test
    public void isRefusedWithPlaceAndReason() {
        MalformedStorageException refused =
                assertThrows(MalformedStorageException.class, () -> StorageScanner.maps(fixture.storage()));
        String found = "%s at %d, line %d, column %d\n"
                .formatted(refused.fault(), refused.offset(), refused.line(), refused.column());
        assertEquals(fixture.expected(found), found);
    }

    @Test
    public void isRefusedByAnXmlParserToo() {
        assertTrue(XmlPage.parse(fixture.storage()).isEmpty());
    }
}
