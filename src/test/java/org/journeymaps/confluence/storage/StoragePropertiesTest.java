package org.journeymaps.confluence.storage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.pholser.junit.quickcheck.From;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.ArrayList;
import java.util.List;
import org.junit.runner.RunWith;

/** Scanning and editing pages made at random. */
@RunWith(JUnitQuickcheck.class)
public class StoragePropertiesTest {

    @Property(trials = 300)
    public void everyMapIsFoundAsItWasMade(@From(PageGenerator.class) GeneratedPage page) throws MalformedStorageException {
        List<GeneratedPage.Known> found = new ArrayList<>();
        for (MacroElement map : StorageScanner.maps(page.storage())) {
            found.add(new GeneratedPage.Known(
                    map.macroId(), map.heading(), map.depth(), map.form(), map.body(), map.from(), map.to()));
            assertEquals(found.size(), map.position());
        }
        assertEquals(page.maps(), found);
    }

    @Property(trials = 300)
    public void everyCharacterOutsideTheBodyStays(
            @From(PageGenerator.class) GeneratedPage page, @From(BodyGenerator.class) String body)
            throws MalformedStorageException {
        for (MacroElement map : StorageScanner.maps(page.storage())) {
            GeneratedPage.Known known = page.maps().get(map.position() - 1);
            String edited = StorageEditor.replaceBody(page.storage(), map, body);
            assertTrue(edited.startsWith(page.storage().substring(0, known.from())));
            assertTrue(edited.endsWith(page.storage().substring(known.to())));
            assertTrue(StorageEditor.verify(page.storage(), map, body, edited));
        }
    }

    @Property(trials = 300)
    public void scanningBackGivesTheNewBodyAndTheOthersUntouched(
            @From(PageGenerator.class) GeneratedPage page, @From(BodyGenerator.class) String body)
            throws MalformedStorageException {
        for (MacroElement map : StorageScanner.maps(page.storage())) {
            List<String> expected = new ArrayList<>(page.maps().stream().map(GeneratedPage.Known::body).toList());
            expected.set(map.position() - 1, body.replace("\r\n", "\n").replace('\r', '\n'));
            String edited = StorageEditor.replaceBody(page.storage(), map, body);
            assertEquals(expected, StorageScanner.maps(edited).stream().map(MacroElement::body).toList());
        }
    }

    @Property(trials = 300)
    public void anXmlParserSeesTheSameMapsAndOnlyThatBodyChange(
            @From(PageGenerator.class) GeneratedPage page, @From(BodyGenerator.class) String body)
            throws MalformedStorageException {
        List<MacroElement> maps = StorageScanner.maps(page.storage());
        assertEquals(
                maps.stream().map(map -> map.macroId() + "|" + map.body()).toList(),
                XmlPage.parse(page.storage()).orElseThrow().maps());
        for (MacroElement map : maps) {
            XmlPage expected = XmlPage.parse(page.storage()).orElseThrow();
            expected.setBody(map.position(), body.replace("\r\n", "\n").replace('\r', '\n'));
            XmlPage edited = XmlPage.parse(StorageEditor.replaceBody(page.storage(), map, body)).orElseThrow();
            assertTrue(edited.sameAs(expected));
        }
    }
}
