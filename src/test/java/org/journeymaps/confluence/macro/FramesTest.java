package org.journeymaps.confluence.macro;

import static org.junit.Assert.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Test;

/** The frames without a map, as golden files, with which the script is tested in a browser. */
public class FramesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/frame");

    private final MacroInPage page;

    public FramesTest() throws Exception {
        page = new MacroInPage();
    }

    @Test
    public void emptyMap() throws Exception {
        golden("empty.html", page.draw("display", ""));
    }

    @Test
    public void brokenMap() throws Exception {
        golden("error.html", page.draw("display", "<img src=x onerror=alert(1)>{"));
    }

    @Test
    public void emptyMapInAPreview() throws Exception {
        golden("preview.html", page.draw("preview", ""));
    }

    private static void golden(String name, String output) throws Exception {
        Path file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, output);
        }
        assertEquals(Files.readString(file), output);
    }
}
