package org.journeymaps.build;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class MinifiedFilesTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void standBesideTheirSources() throws IOException {
        write("css/a.css", ".a { top: 0; }");
        write("js/view/b.js", "  b();");
        write("images/c.svg", "<svg/>");
        write("css/gone-min.css", ".gone{top:0}");
        minify();
        minify();
        assertEquals(Set.of("css/a.css", "css/a-min.css", "js/view/b.js", "js/view/b-min.js", "images/c.svg"), names());
        assertEquals(".a{top:0}", read("css/a-min.css"));
        assertEquals("b();\n", read("js/view/b-min.js"));
    }

    @Test
    public void aScriptThatCannotBeMinifiedIsNamed() throws IOException {
        write("a.js", "a(`b\n`);");
        assertTrue(assertThrows(IllegalArgumentException.class, this::minify).getMessage().contains("a.js"));
    }

    private void minify() throws IOException {
        MinifiedFiles.main(new String[] {folder.getRoot().toString()});
    }

    private void write(String name, String text) throws IOException {
        Path file = root().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String read(String name) throws IOException {
        return Files.readString(root().resolve(name));
    }

    private Set<String> names() throws IOException {
        try (Stream<Path> all = Files.walk(root())) {
            return all.filter(Files::isRegularFile).map(file -> root().relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private Path root() {
        return folder.getRoot().toPath();
    }
}
