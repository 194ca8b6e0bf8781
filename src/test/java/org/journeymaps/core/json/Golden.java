package org.journeymaps.core.json;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** Golden files of the format, and the English messages that stand in them. */
final class Golden {

    private Golden() {}

    /** Compares with a file under {@code src/test/resources/json}, or writes it with {@code -Dgolden.write=true}. */
    static void check(String file, String actual) throws IOException {
        Path golden = Path.of("src/test/resources/json").resolve(file);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, actual);
        }
        assertEquals(Files.readString(golden), actual);
    }

    static Properties messages() throws IOException {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("i18n/journey-maps.properties"), StandardCharsets.ISO_8859_1)) {
            messages.load(reader);
        }
        return messages;
    }

    static String message(String key, List<String> arguments) throws IOException {
        String message = messages().getProperty(key, "no message " + key);
        return new MessageFormat(message, Locale.ENGLISH).format(arguments.toArray());
    }
}
