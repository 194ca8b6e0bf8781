package org.journeymaps.core.json;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.Test;

/** Each bad text is refused with the place and the reason that the golden file gives. */
public class BadBodiesTest {

    @Test
    public void eachIsRefusedWithPlaceAndReason() throws Exception {
        StringBuilder told = new StringBuilder();
        for (Map.Entry<String, String> body : BadBodies.all().entrySet()) {
            JourneyFormatException refusal = refused(body.getValue());
            told.append(body.getKey()).append("\n  ")
                    .append(refusal.line()).append(':').append(refusal.column()).append(' ')
                    .append(Refusal.excerpt(refusal.path())).append("\n  ")
                    .append(Golden.message(refusal.key(), refusal.arguments())).append("\n\n");
        }
        Golden.check("bad-bodies.txt", told.toString());
    }

    @Test
    public void everyReasonHasABadBody() throws Exception {
        TreeSet<String> seen = new TreeSet<>();
        for (String body : BadBodies.all().values()) {
            seen.add(refused(body).key());
        }
        assertEquals(
                Golden.messages().stringPropertyNames().stream()
                        .filter(key -> key.startsWith("journey-maps.format."))
                        .collect(Collectors.toCollection(TreeSet::new)),
                seen);
    }

    @Test
    public void bracketsAreRefusedByTheirDepthWhereTheSizeIsAllowed() {
        Limits large = new Limits(100_000_000, 100, 500, 60, 5_000, 5_000, 20, 10_000, 16);
        String brackets = BadBodies.map("\"mood\": " + "[".repeat(10_000_000));
        JourneyFormatException refusal =
                assertThrows(JourneyFormatException.class, () -> new JourneyReader(large).read(brackets));
        assertEquals("journey-maps.format.too-deep", refusal.key());
    }

    private static JourneyFormatException refused(String body) {
        return assertThrows(JourneyFormatException.class, () -> new JourneyReader(Limits.DEFAULT).read(body));
    }
}
