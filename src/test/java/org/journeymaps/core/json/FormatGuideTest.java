package org.journeymaps.core.json;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.journeymaps.core.check.MapCheck;
import org.journeymaps.core.model.ArrowType;
import org.journeymaps.core.model.Audience;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.Channel;
import org.journeymaps.core.model.Code;
import org.journeymaps.core.model.ContentForm;
import org.journeymaps.core.model.DataType;
import org.journeymaps.core.model.Direction;
import org.journeymaps.core.model.Extras;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.model.Ownership;
import org.journeymaps.core.model.Relation;
import org.journeymaps.core.model.Scope;
import org.journeymaps.core.model.Signs;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.StepFlag;
import org.journeymaps.core.model.Weight;
import org.junit.Test;

/** docs/format.md says what the codec does. */
public class FormatGuideTest {

    private static final Path GUIDE = Path.of("docs/format.md");
    private static final Pattern EXAMPLE = Pattern.compile("```json (\\S+) ?(\\S*)\n(.*?)\n```", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)` \\| [^|]+ \\| ([^|]+) \\| ", Pattern.MULTILINE);

    private static final Pattern PROBLEM = Pattern.compile("^\\| (`[^|]+`) \\| [^|]+ \\| (no|yes) \\|$", Pattern.MULTILINE);

    private final String guide = read();

    @Test
    public void everyExampleIsReadAndHasNoKeyThatTheFormatDoesNotKnow() throws Exception {
        List<MatchResult> examples = EXAMPLE.matcher(guide).results().toList();
        assertEquals(guide.split("```json", -1).length - 1, examples.size());
        for (MatchResult example : examples) {
            List<String> unknown = new ArrayList<>();
            collectUnknown(new JourneyReader(Limits.DEFAULT).read(whole(example)), unknown);
            assertEquals(example.group(), List.of(), unknown);
        }
    }

    @Test
    public void wholeMapsAreSound() throws Exception {
        for (MatchResult example : EXAMPLE.matcher(guide).results().toList()) {
            if (example.group(1).equals("map")) {
                assertEquals(List.of(), MapCheck.problems(new JourneyReader(Limits.DEFAULT).read(example.group(3))));
            }
        }
    }

    @Test
    public void tablesListTheKeysInOrderWithTheirDefaults() {
        SchemaTest.shapes().forEach((name, shape) -> {
            String section = section(name.isEmpty() ? "The map" : name.replaceAll("([A-Z])", " $1"));
            Map<String, String> told = new TreeMap<>();
            List<String> keys = new ArrayList<>();
            for (MatchResult row : ROW.matcher(section).results().toList()) {
                keys.add(row.group(1));
                told.put(row.group(1), row.group(2));
            }
            assertEquals(name, shape.keys().stream().map(Key::name).toList(), keys);
            for (Key<?> key : shape.keys()) {
                assertEquals(name + "." + key.name(), key.required(), told.get(key.name()).equals("required"));
                SchemaTest.usual(key).ifPresent(usual -> assertEquals("`" + usual + "`", told.get(key.name())));
            }
        });
    }

    @Test
    public void everyWordIsExplained() {
        Map<Class<? extends Enum<?>>, String> places = Map.ofEntries(
                Map.entry(MapType.class, "The map"), Map.entry(Scope.class, "The map"), Map.entry(StepFlag.class, "Step"),
                Map.entry(LaneType.class, "Lane"), Map.entry(Span.class, "Lane"), Map.entry(Weight.class, "Lane"),
                Map.entry(Audience.class, "Lane"), Map.entry(Basis.class, "Value"), Map.entry(Channel.class, "Channels"),
                Map.entry(Direction.class, "Touchpoint"), Map.entry(Ownership.class, "Touchpoint"),
                Map.entry(Relation.class, "Issue link"), Map.entry(Signs.class, "Scale"),
                Map.entry(DataType.class, "Evidence"), Map.entry(ContentForm.class, "Content"),
                Map.entry(ArrowType.class, "Arrow"));
        places.forEach((type, place) -> Arrays.stream(type.getEnumConstants()).forEach(constant -> {
            String word = "`" + ((Code) constant).code() + "`";
            assertTrue(word, section(place).contains(word));
        }));
    }

    @Test
    public void limitsAreTold() {
        Limits limits = Limits.DEFAULT;
        assertEquals(1 << 20, limits.bytes());
        String section = section("Limits");
        for (int limit : List.of(
                limits.stages(), limits.steps(), limits.lanes(), limits.cards(), limits.details(), limits.issues(), limits.text(),
                limits.nesting())) {
            assertTrue(section, section.contains("| " + String.format(Locale.ENGLISH, "%,d", limit) + " |"));
        }
        assertTrue(section, section.contains("| 1 MiB |"));
    }

    /** A table lists every problem by the end of its message key, and whether the app writes into such a map. */
    @Test
    public void whatToMendIsListedInFull() throws Exception {
        Map<String, String> told = new TreeMap<>();
        for (MatchResult row : PROBLEM.matcher(section("When something is wrong")).results().toList()) {
            for (String name : row.group(1).split(", ")) {
                told.put(name.replace("`", ""), row.group(2));
            }
        }
        Map<String, String> reported = new TreeMap<>();
        for (String text : ProblemPlacesTest.maps().values()) {
            ProblemPlacesTest.problems(text).forEach(problem -> reported.put(
                    problem.key().replace("journey-maps.problem.", ""), problem.blocksWriting() ? "no" : "yes"));
        }
        assertEquals(reported, told);
    }

    private static String whole(MatchResult example) {
        String text = example.group(3);
        String lane = "\"lanes\": [{\"id\": \"l\", \"title\": \"\", ";
        return switch (example.group(1)) {
            case "map" -> text;
            case "review" -> BadBodies.map("\"review\": " + text);
            case "links" -> BadBodies.map("\"parent\": " + text);
            case "branches" -> BadBodies.map("\"stages\": [{\"id\": \"g\", \"name\": \"\", \"steps\": ["
                    + "{\"id\": \"s\", \"action\": \"\", \"branches\": [" + text + "]}]}]");
            case "steps" -> BadBodies.map("\"stages\": [{\"id\": \"g\", \"name\": \"\", \"steps\": [" + text + "]}]");
            case "values" -> BadBodies.map(lane + "\"type\": \"curve\", \"scale\": \"f\", \"values\": [" + text + "]}]");
            case "issues" -> BadBodies.map(lane + "\"type\": \"pain\", \"cards\": ["
                    + "{\"id\": \"p\", \"text\": \"\", \"issues\": [" + text + "]}]}]");
            case "cards" -> BadBodies.map(lane + "\"type\": \"" + example.group(2) + "\", \"cards\": [" + text + "]}]");
            default -> BadBodies.map("\"" + example.group(1) + "\": [" + text + "]");
        };
    }

    /** What stands below a heading, up to the next one. */
    private String section(String heading) {
        String[] parts = guide.split("(?im)^#+ " + heading + "$", -1);
        assertEquals(heading, 2, parts.length);
        return parts[1].split("(?m)^#", 2)[0];
    }

    private static void collectUnknown(Object part, List<String> unknown) throws ReflectiveOperationException {
        if (part instanceof Extras extras) {
            unknown.addAll(extras.members().keySet());
        } else if (part instanceof List<?> list) {
            for (Object element : list) {
                collectUnknown(element, unknown);
            }
        } else if (part instanceof Record) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                collectUnknown(component.getAccessor().invoke(part), unknown);
            }
        }
    }

    private static String read() {
        try {
            return Files.readString(GUIDE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
