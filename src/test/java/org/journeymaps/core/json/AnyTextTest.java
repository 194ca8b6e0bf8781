package org.journeymaps.core.json;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.pholser.junit.quickcheck.From;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.List;
import java.util.Random;
import org.journeymaps.core.check.MapCheck;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.MapGenerator;
import org.junit.runner.RunWith;

/** Whatever the text, it is read or refused in an orderly way. */
@RunWith(JUnitQuickcheck.class)
public class AnyTextTest {

    private static final List<String> SPLINTERS = List.of(
            "{", "}", "[", "]", ",", ":", "\"", "\\", "/", "'", "null", "true", "-", "0", "1e999", "9".repeat(400), "NaN", "\n",
            "\0", "\t", "\ufeff", "\ud83d", "\ude00", "\\ud83d", "\\u0000", "\\u00", "\"id\": 1,", "\"type\": \"curve\",",
            "\"values\": [],", "\"cards\": [],", "\"scale\": \"\",", "[[[[[[[[[[[[[[[[", "\"\": {", "\u201c", "//", "<!--");

    @Property(trials = 1000)
    public void spoiltMapIsReadOrRefused(@From(MapGenerator.class) JourneyMap map, long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(new JourneyWriter().write(map));
        for (int spoilt = random.nextInt(3); spoilt >= 0; spoilt--) {
            spoil(text, random);
        }
        readOrRefuse(text.toString());
    }

    @Property(trials = 1000)
    public void heapOfSplintersIsRefused(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("{\"format\": \"journey-map/1\", \"lanes\": [{");
        for (int splinters = random.nextInt(30); splinters > 0; splinters--) {
            text.append(SPLINTERS.get(random.nextInt(SPLINTERS.size())));
        }
        readOrRefuse(text.toString());
    }

    private static void spoil(StringBuilder text, Random random) {
        int start = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), start + random.nextInt(20));
        switch (random.nextInt(5)) {
            case 0 -> text.delete(start, end);
            case 1 -> text.insert(start, text.substring(random.nextInt(start + 1), start));
            case 2 -> text.replace(start, end, SPLINTERS.get(random.nextInt(SPLINTERS.size())));
            case 3 -> text.insert(start, (char) random.nextInt(0x10000));
            default -> text.insert(start, SPLINTERS.get(random.nextInt(SPLINTERS.size())));
        }
    }

    private static void readOrRefuse(String text) {
        try {
            JourneyMap map = new JourneyReader(Limits.DEFAULT).read(text);
            MapCheck.problems(map).forEach(problem -> Positions.find(text, problem.path()));
            assertEquals(map, new JourneyReader(Limits.DEFAULT).read(new JourneyWriter().write(map)));
        } catch (JourneyFormatException refusal) {
            String[] lines = text.split("\n", -1);
            assertTrue(refusal.toString(), refusal.line() >= 1 && refusal.line() <= lines.length);
            int width = lines[refusal.line() - 1].length();
            assertTrue(refusal.toString(), refusal.column() >= 1 && refusal.column() <= width + 1);
            assertTrue(refusal.toString(), refusal.path().startsWith("$"));
        }
    }
}
