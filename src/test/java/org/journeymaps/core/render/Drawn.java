package org.journeymaps.core.render;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.journeymaps.core.json.JourneyFormatException;
import org.journeymaps.core.json.JourneyReader;
import org.journeymaps.core.json.Limits;
import org.journeymaps.core.model.JourneyMap;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Maps to draw, and what was drawn: read as XML, told apart from golden files. */
public final class Drawn {

    private static final Path EXAMPLES = Path.of("src/main/resources/examples");
    private static final Path FIXTURES = Path.of("src/test/resources/json");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private Drawn() {}

    /** Names of all sound maps to draw. */
    public static List<String> names() {
        return Stream.concat(names(EXAMPLES), names(FIXTURES)).toList();
    }

    /** Names of maps with problems that their authors can mend; they are drawn all the same. */
    public static List<String> flawed() {
        return names(FIXTURES.resolve("problems")).map("problems/"::concat).toList();
    }

    private static Stream<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")).sorted()
                    .map(name -> name.substring(0, name.length() - ".json".length())).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JourneyMap map(String name) {
        Path folder = names(EXAMPLES).anyMatch(name::equals) ? EXAMPLES : FIXTURES;
        try {
            return new JourneyReader(Limits.DEFAULT).read(Files.readString(folder.resolve(name + ".json")));
        } catch (IOException | JourneyFormatException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /**
     * Compares a form with its golden file, where each element begins a line; writes the file with
     * {@code -Dgolden.write=true}.
     */
    public static void checkGolden(String file, String form) throws IOException {
        String lines = form.replaceAll("(?<!^)<(?!/|br )", "\n<") + "\n";
        Path golden = GOLDEN.resolve(file);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, lines);
        }
        assertEquals(Files.readString(golden), lines);
    }

    /** Reads a form as XML, which fails when it is not well-formed. */
    public static Element parse(String form) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(form))).getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(e.getMessage() + ": " + form, e);
        }
    }

    public static List<Element> elements(Element root, String name) {
        NodeList nodes = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** A text as it can be found again: without white space, and as the writer writes what XML does not allow. */
    public static String squeeze(String text) {
        return text.codePoints()
                .map(c -> c < ' ' && "\t\n\r".indexOf(c) < 0 || c == 0xfffe || c == 0xffff ? 0xfffd : c)
                .filter(c -> !Character.isWhitespace(c) && c != 0x85 && c != 0xa0)
                .mapToObj(Character::toString).collect(Collectors.joining());
    }
}
