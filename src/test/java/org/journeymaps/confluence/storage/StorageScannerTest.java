package org.journeymaps.confluence.storage;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** What is found in each storage text of {@code src/test/resources/storage}. */
@RunWith(Parameterized.class)
public class StorageScannerTest {

    @Parameterized.Parameter
    public Fixture fixture;

    @Parameterized.Parameters(name = "{0}")
    public static List<Fixture> fixtures() {
        return Fixture.in("");
    }

    @Test
    public void findsTheMapsAsListed() throws MalformedStorageException {
        String found = String.join("", lines(fixture.storage()));
        assertEquals(fixture.expected(found), found);
    }

    @Test
    public void findsTheSameWithWindowsLineEnds() throws MalformedStorageException {
        assertEquals(lines(fixture.storage()), lines(fixture.storage().replace("\n", "\r\n")));
        assertEquals(lines(fixture.storage()), lines(fixture.storage().replace("\n", "\r")));
    }

    @Test
    public void findsWhatAnXmlParserFinds() throws MalformedStorageException {
        List<String> found = StorageScanner.maps(fixture.storage()).stream()
                .map(map -> map.macroId() + "|" + (map.form().replaceable() || map.form() == BodyForm.EXPORTED ? map.body() : ""))
                .toList();
        assertEquals(XmlPage.parse(fixture.storage()).orElseThrow().maps(), found);
    }

    private static List<String> lines(String storage) throws MalformedStorageException {
        return StorageScanner.maps(storage).stream().map(StorageScannerTest::line).toList();
    }

    private static String line(MacroElement map) {
        return "%d. %s %s, depth %d, id '%s', heading '%s'\n   body '%s'\n".formatted(map.position(), map.form(), map.tag(),
                map.depth(), map.macroId(), map.heading(), map.body().replace("\n", "\\n"));
    }
}
