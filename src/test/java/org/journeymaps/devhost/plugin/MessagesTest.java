package org.journeymaps.devhost.plugin;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class MessagesTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Locale locale = Locale.ENGLISH;
    private Messages messages;

    @Before
    public void write() throws Exception {
        Files.writeString(folder.getRoot().toPath().resolve("m.properties"), "a=It''s {0}\nb=\\u2212\n");
        Files.writeString(folder.getRoot().toPath().resolve("m_de.properties"), "b=minus\n");
        messages = new Messages(List.of("m"), this::find, () -> locale);
    }

    private URL find(String name) {
        Path file = folder.getRoot().toPath().resolve(name);
        try {
            return Files.exists(file) ? file.toUri().toURL() : null;
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    public void aMessageIsAPattern() {
        assertEquals("It''s {0}", messages.raw("a"));
        assertEquals("\u2212", messages.text("b"));
    }

    @Test
    public void aLanguageFallsBackToTheDefault() {
        locale = Locale.GERMAN;
        assertEquals("minus", messages.text("b"));
        assertEquals("It''s {0}", messages.raw("a"));
    }

    @Test
    public void thePseudoLanguageWrapsEveryMessage() {
        locale = Messages.PSEUDO;
        assertEquals("\u27e6\u2212\u27e7", messages.text("b"));
    }

    @Test
    public void aMissingKeyFails() {
        assertEquals("No message has the key c", assertThrows(PluginException.class, () -> messages.raw("c")).getMessage());
    }
}
