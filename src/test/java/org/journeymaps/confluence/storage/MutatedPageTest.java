package org.journeymaps.confluence.storage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.pholser.junit.quickcheck.From;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.runner.RunWith;

/** Pages that somebody damaged: refused or understood as an XML parser does, never anything else. */
@RunWith(JUnitQuickcheck.class)
public class MutatedPageTest {

    private static final List<String> SPLINTERS = List.of(
            "<", ">", "</", "/>", "&", ";", "\"", "'", "=", " ", "/", "x", "<![CDATA[", "]]>", "]] >", "<!--", "-->", "--", "<?",
            "?>", "<!DOCTYPE x>", "&#", "&#x", "&nbsp;", "&#0;", "&#xD800;", "&#99999999999;", "\u0000", "\ud800", "\uffff",
            "<p>", "</p>", "<h1>", "<ac:structured-macro ac:name=\"journey-map\">", "</ac:structured-macro>",
            "<ac:plain-text-body>", "</ac:plain-text-body>", "<ac:rich-text-body>", "<ac:plain-text-body/>",
            " ac:name='journey-map'", "journey-map");

    /** What the scanner lets pass though XML does not, since no structure hangs on it. */
    private static final Pattern LENIENT =
            Pattern.compile("[\\x00\\p{Cs}\uffff]|<\\?|&(?!amp;|lt;|gt;|quot;|apos;|nbsp;|ouml;|#)");

    @Property(trials = 2000)
    public void damagedPageIsRefusedOrUnderstoodAsXml(@From(PageGenerator.class) GeneratedPage page, long seed) {
        String damaged = damaged(page.storage(), new Random(seed));
        Optional<List<MacroElement>> maps = scan(damaged);
        Optional<XmlPage> xml = XmlPage.parse(damaged);
        if (xml.isPresent()) {
            assertEquals(damaged, xml.get().maps(), maps.orElseThrow().stream().map(MutatedPageTest::line).toList());
        } else if (maps.isPresent()) {
            assertTrue(damaged, LENIENT.matcher(damaged).find());
        }
    }

    @Property(trials = 500)
    public void damagedPageThatIsUnderstoodIsEditedWithoutDamage(@From(PageGenerator.class) GeneratedPage page, long seed) {
        String damaged = damaged(page.storage(), new Random(seed));
        for (MacroElement map : scan(damaged).orElse(List.of())) {
            if (map.form().replaceable()) {
                String edited = StorageEditor.replaceBody(damaged, map, "{\"id\":\"new\"}");
                assertTrue(damaged, StorageEditor.verify(damaged, map, "{\"id\":\"new\"}", edited));
            }
        }
    }

    private static Optional<List<MacroElement>> scan(String storage) {
        try {
            return Optional.of(StorageScanner.maps(storage));
        } catch (MalformedStorageException malformed) {
            assertTrue(malformed.offset() >= 0 && malformed.offset() <= storage.length());
            return Optional.empty();
        }
    }

    private static String line(MacroElement map) {
        return map.macroId() + "|" + (Set.of(BodyForm.SEVERAL, BodyForm.MARKUP).contains(map.form()) ? "" : map.body());
    }

    private static String damaged(String storage, Random random) {
        StringBuilder text = new StringBuilder(storage);
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            int from = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + (random.nextBoolean() ? 0 : random.nextInt(12)));
            String splinter = random.nextInt(3) == 0 ? "" : SPLINTERS.get(random.nextInt(SPLINTERS.size()));
            text.replace(from, to, splinter);
        }
        return text.toString();
    }
}
