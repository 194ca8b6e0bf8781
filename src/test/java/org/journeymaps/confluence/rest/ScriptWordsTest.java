package org.journeymaps.confluence.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.journeymaps.core.render.Words;
import org.junit.Before;
import org.junit.Test;

public class ScriptWordsTest {

    private final Properties messages = new Properties();

    private final Words words = new Words() {

        @Override
        public String text(String key, Object... arguments) {
            return new MessageFormat(messages.getProperty(key), locale()).format(arguments);
        }

        @Override
        public Locale locale() {
            return Locale.ENGLISH;
        }
    };

    @Before
    public void readMessages() throws IOException {
        messages.load(new StringReader(Files.readString(Path.of("i18n/journey-maps.properties"))));
    }

    @Test
    public void editorsGetEveryTextOfTheScripts() {
        Set<String> texts = messages.stringPropertyNames().stream()
                .filter(key -> key.matches("journey-maps\\.(strip|filing)\\..*"))
                .map(key -> key.substring("journey-maps.".length())).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(texts, new TreeSet<>(ScriptWords.of(words, true).keySet()));
    }

    @Test
    public void readersGetTheTextsOfTheStripsAlone() {
        JsonObject reading = ScriptWords.of(words, false);
        assertTrue(reading.has("strip.none"));
        assertFalse(reading.keySet().stream().anyMatch(key -> key.startsWith("filing.")));
    }

    @Test
    public void placesForValuesStayForTheScript() {
        JsonObject editing = ScriptWords.of(words, true);
        assertEquals("Creating in {0}…", editing.get("strip.creating").getAsString());
        assertEquals("{0} ({1}) in {2}", editing.get("filing.project-in").getAsString());
    }
}
