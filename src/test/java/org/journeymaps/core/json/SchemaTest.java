package org.journeymaps.core.json;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.pholser.junit.quickcheck.From;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.journeymaps.core.model.ArrowType;
import org.journeymaps.core.model.Audience;
import org.journeymaps.core.model.Basis;
import org.journeymaps.core.model.Channel;
import org.journeymaps.core.model.Code;
import org.journeymaps.core.model.ContentForm;
import org.journeymaps.core.model.DataType;
import org.journeymaps.core.model.Direction;
import org.journeymaps.core.model.JourneyMap;
import org.journeymaps.core.model.LaneType;
import org.journeymaps.core.model.MapGenerator;
import org.journeymaps.core.model.MapType;
import org.journeymaps.core.model.Ownership;
import org.journeymaps.core.model.Relation;
import org.journeymaps.core.model.Scope;
import org.journeymaps.core.model.Signs;
import org.journeymaps.core.model.Span;
import org.journeymaps.core.model.StepFlag;
import org.journeymaps.core.model.Weight;
import org.junit.Test;
import org.junit.runner.RunWith;

/** The published schema and the codec say the same. */
@RunWith(JUnitQuickcheck.class)
public class SchemaTest {

    private static final Path FILE = Path.of("docs/journey-map-1.schema.json");

    /** Texts in JSON syntax that the app refuses for something that a schema cannot say. */
    private static final Set<String> BEYOND = Set.of(
            "duplicate-key-of-the-future.json", "duplicate-key-spelled-otherwise.json", "duplicate-key.json",
            "emotion-twice.json",
            "label-twice.json", "lone-surrogate-in-key.json", "lone-surrogate-low.json", "lone-surrogate-of-the-future.json",
            "lone-surrogate.json", "nested-17-deep.json", "neutral-at-the-end.json", "number-1e999.json",
            "number-of-400-digits.json", "scale-upside-down.json", "scale-without-extent.json");

    private final JsonNode document = read(FILE);
    private final JsonSchema schema =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(document);

    @Property(trials = 200)
    public void everyWrittenMapIsValid(@From(MapGenerator.class) JourneyMap map) {
        assertEquals(Set.of(), schema.validate(new JourneyWriter().write(map), InputFormat.JSON));
    }

    @Test
    public void examplesAndFixturesAreValid() throws Exception {
        for (Path folder : List.of(Path.of("src/main/resources/examples"), Path.of("src/test/resources/json"))) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".json")).toList()) {
                    assertEquals(file.toString(), Set.of(), schema.validate(Files.readString(file), InputFormat.JSON));
                }
            }
        }
    }

    @Test
    public void badBodiesAreInvalidUnlessNoSchemaCanSayWhy() throws Exception {
        Set<String> valid = new TreeSet<>();
        for (Map.Entry<String, String> body : BadBodies.files().entrySet()) {
            if (parses(body.getValue()) && schema.validate(body.getValue(), InputFormat.JSON).isEmpty()) {
                valid.add(body.getKey());
            }
        }
        assertEquals(new TreeSet<>(BEYOND), valid);
    }

    @Test
    public void keysAndWhichOfThemAreRequiredAreTheSame() {
        shapes().forEach((name, shape) -> {
            JsonNode object = object(name);
            assertEquals(name, shape.keys().stream().map(Key::name).toList(), names(object.path("properties").fieldNames()));
            assertEquals(
                    name,
                    shape.keys().stream().filter(Key::required).map(Key::name).toList(),
                    texts(object.path("required")));
        });
    }

    @Test
    public void defaultsAreTheSame() {
        shapes().forEach((name, shape) -> {
            for (Key<?> key : shape.keys()) {
                JsonNode told = object(name).path("properties").path(key.name()).path("default");
                Optional<String> usual = told.isMissingNode() ? Optional.empty() : Optional.of(told.asText());
                assertEquals(name + "." + key.name(), usual(key), usual);
            }
        });
    }

    @Test
    public void wordsAreTheSame() {
        Map<String, Class<? extends Enum<?>>> words = new TreeMap<>();
        words.put("/properties/type", MapType.class);
        words.put("/properties/scope", Scope.class);
        words.put("/$defs/lane/properties/type", LaneType.class);
        words.put("/$defs/lane/properties/span", Span.class);
        words.put("/$defs/touchpoint/properties/direction", Direction.class);
        words.put("/$defs/issueLink/properties/relation", Relation.class);
        words.put("/$defs/value/properties/basis", Basis.class);
        words.put("/$defs/lane/properties/weight", Weight.class);
        words.put("/$defs/lane/properties/audience", Audience.class);
        words.put("/$defs/scale/properties/signs", Signs.class);
        words.put("/$defs/evidence/properties/data", DataType.class);
        words.put("/$defs/content/properties/form", ContentForm.class);
        words.put("/$defs/arrow/properties/type", ArrowType.class);
        words.put("/$defs/flag", StepFlag.class);
        words.put("/$defs/ownership", Ownership.class);
        words.put("/$defs/channel", Channel.class);
        words.forEach((path, type) -> assertEquals(
                path,
                Arrays.stream(type.getEnumConstants()).map(constant -> ((Code) constant).code()).toList(),
                texts(document.at(path + "/enum"))));
        assertEquals(words.size(), document.findValues("enum").size());
    }

    @Test
    public void limitsAreTheSame() {
        assertEquals(Limits.DEFAULT.text(), document.at("/$defs/text/maxLength").asInt());
        assertEquals(Limits.DEFAULT.stages(), document.at("/properties/stages/maxItems").asInt());
        assertEquals(Limits.DEFAULT.lanes(), document.at("/properties/lanes/maxItems").asInt());
        assertEquals(Limits.DEFAULT.steps(), document.at("/$defs/stage/properties/steps/maxItems").asInt());
        assertEquals(Limits.DEFAULT.cards(), document.at("/$defs/lane/properties/cards/maxItems").asInt());
        assertEquals(Limits.DEFAULT.cards(), document.at("/$defs/lane/properties/values/maxItems").asInt());
        assertEquals(Limits.DEFAULT.details(), document.at("/properties/arrows/maxItems").asInt());
        assertEquals(Limits.DEFAULT.issues(), document.at("/$defs/issues/maxItems").asInt());
    }

    /** The shapes by the names of their definitions; the map itself has none. */
    static Map<String, Shape<?>> shapes() {
        Map<String, Shape<?>> shapes = new TreeMap<>();
        shapes.put("", MapShape.MAP);
        shapes.put("review", HeaderShapes.review());
        shapes.put("department", HeaderShapes.department());
        shapes.put("persona", PersonaShape.persona());
        shapes.put("scale", ScaleShape.scale());
        shapes.put("evidence", HeaderShapes.evidence());
        shapes.put("stage", StageShapes.stage(StageShapes.step()));
        shapes.put("step", StageShapes.step());
        shapes.put("lane", LaneShape.lane(LaneShape.value()));
        shapes.put("value", LaneShape.value());
        shapes.put("note", CardShapes.note());
        shapes.put("quote", CardShapes.quote());
        shapes.put("touchpoint", ContactShapes.touchpoint());
        shapes.put("painPoint", ItemShapes.painPoint());
        shapes.put("improvement", ItemShapes.improvement());
        shapes.put("issueLink", IssueLinkShape.issueLink());
        shapes.put("stamp", HeaderShapes.stamp());
        shapes.put("branch", StageShapes.branch());
        shapes.put("arrow", ArrowShape.arrow());
        shapes.put("link", LinkShape.link());
        shapes.put("question", CardShapes.question());
        shapes.put("node", CardShapes.node());
        shapes.put("channelUse", ContactShapes.channelUse());
        shapes.put("content", ContactShapes.content());
        shapes.put("sentiment", MeasureShapes.sentiment());
        shapes.put("idea", ItemShapes.idea());
        shapes.put("metric", MeasureShapes.metric());
        return shapes;
    }

    private JsonNode object(String name) {
        return name.isEmpty() ? document : document.path("$defs").path(name);
    }

    /** A default worth telling: a word or a number, not the emptiness of a text or list. */
    static Optional<String> usual(Key<?> key) {
        Object absent = key.required() ? "" : key.absent();
        if (absent instanceof Code word) {
            return Optional.of(word.code());
        }
        return absent instanceof Integer number ? Optional.of(number.toString()) : Optional.empty();
    }

    private static boolean parses(String text) {
        try {
            ObjectMapper strict = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
            return !strict.readTree(text).isMissingNode();
        } catch (IOException noJson) {
            return false;
        }
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static List<String> names(Iterator<String> names) {
        List<String> list = new ArrayList<>();
        names.forEachRemaining(list::add);
        return list;
    }

    private static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
