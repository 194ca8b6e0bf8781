package org.journeymaps.i18n;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.StringReader;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymaps.i18n.Messages.Message;
import org.junit.Test;

/** Every message is well written, asked for and there. */
public class MessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    @Test
    public void eachKeyStandsOnce() throws Exception {
        Properties properties = new Properties();
        properties.load(new StringReader(Messages.read(Messages.FILE)));
        assertEquals(properties.stringPropertyNames(), Messages.keys());
        assertEquals(Messages.keys().size(), Messages.all().size());
    }

    @Test
    public void keysBeginWithTheNameOfTheApp() {
        assertEquals(List.of(), keys(message ->
                !message.key().startsWith("journey-maps.") && !message.key().startsWith(Messages.OF_THE_HOST)));
    }

    @Test
    public void messagesAreAscii() {
        assertTrue(Messages.read(Messages.FILE).chars().allMatch(c -> c < 0x7f));
    }

    @Test
    public void messagesHaveNoApostropheThatFormattingEats() {
        assertEquals(List.of(), keys(message -> message.text().replaceAll("''|'[{}]'", "").contains("'")));
    }

    @Test
    public void messagesHaveNoSpaceAroundThem() {
        assertEquals(List.of(), keys(message -> message.text().isBlank() || !message.text().equals(message.text().strip())));
    }

    @Test
    public void messagesCountTheirPlacesFromNought() {
        for (Message message : Messages.all()) {
            new MessageFormat(message.text(), Locale.ENGLISH);
            Set<Integer> places = PLACE.matcher(message.text()).results()
                    .map(place -> Integer.valueOf(place.group(1))).collect(Collectors.toCollection(TreeSet::new));
            Set<Integer> counted = IntStream.range(0, places.size()).boxed().collect(Collectors.toSet());
            assertEquals(message.key(), counted, places);
        }
    }

    @Test
    public void everyMessageAskedForInFullIsThere() {
        Set<String> asked = Messages.literals().stream().filter(text -> text.matches("journey-maps(\\.[a-z0-9-]+)+"))
                .collect(Collectors.toCollection(TreeSet::new));
        Path render = Path.of("src/main/java/org/journeymaps/core/render");
        Messages.arguments(render, "say").forEach(key -> asked.add("journey-maps.map." + key));
        Messages.arguments(render, "words(?:\\(\\))?\\.text").forEach(key -> asked.add("journey-maps.static." + key));
        Stream.concat(Messages.keysOfConstants(), Messages.keysOfTemplates()).forEach(asked::add);
        assertTrue(asked.size() > 100);
        asked.removeAll(Messages.keys());
        assertEquals(Set.of(), asked);
    }

    @Test
    public void everyMessageIsAskedFor() {
        Set<String> literals = Messages.literals();
        Set<String> constants =
                Stream.concat(Messages.keysOfConstants(), Messages.keysOfTemplates()).collect(Collectors.toSet());
        List<String> beginnings = literals.stream().filter(text -> text.matches("journey-maps\\.([a-z-]+\\.)*")).toList();
        Set<String> parts = Stream.concat(literals.stream(), Messages.constants().stream())
                .filter(text -> text.matches("[.-]?[a-z][a-z.-]*|[.-]")).collect(Collectors.toSet());
        assertEquals(List.of(), keys(message -> {
            String key = message.key();
            Stream<String> rests =
                    beginnings.stream().filter(key::startsWith).map(beginning -> key.substring(beginning.length()));
            return !key.startsWith(Messages.OF_THE_HOST) && !literals.contains(key) && !constants.contains(key)
                    && rests.noneMatch(rest -> madeOf(parts, rest));
        }));
    }

    /** Whether a key is put together from at most three parts that stand in the sources. */
    private static boolean madeOf(Set<String> parts, String key) {
        Predicate<String> whole = parts::contains;
        return whole.test(key) || parts.stream().filter(key::startsWith).map(part -> key.substring(part.length()))
                .anyMatch(rest -> whole.test(rest)
                        || parts.stream().filter(rest::startsWith).anyMatch(part -> whole.test(rest.substring(part.length()))));
    }

    private static List<String> keys(Predicate<Message> chosen) {
        return Messages.all().stream().filter(chosen).map(Message::key).toList();
    }
}
