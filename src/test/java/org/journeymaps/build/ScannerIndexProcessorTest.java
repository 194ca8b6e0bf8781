package org.journeymaps.build;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class ScannerIndexProcessorTest {

    private static final String HEAD = "package a;"
            + "import jakarta.inject.Named;"
            + "import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;"
            + "import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Path classes;

    @Before
    public void makeFolder() throws IOException {
        classes = folder.newFolder().toPath();
    }

    @Test
    public void componentsAreListedByClassAndByNameIfTheyHaveOne() throws IOException {
        compile("class A { @Named(\"b\") static class Z {} @Named static class B {} } @Named class C {}");
        assertEquals(List.of("a.A$B", "a.A$Z#b", "a.C"), index("component"));
    }

    @Test
    public void importsAreListedByInterface() throws IOException {
        compile("@Named class A { @ComponentImport Runnable r; @ComponentImport(\"b\") java.util.List<String> s; }");
        assertEquals(List.of("java.lang.Runnable", "java.util.List#b"), index("imports"));
    }

    @Test
    public void exportsNameTheirInterfaces() throws IOException {
        compile("@Named @ExportAsService({Runnable.class, java.util.Map.Entry.class}) abstract class A implements Runnable {}");
        assertEquals(List.of("a.A#java.lang.Runnable,java.util.Map$Entry"), index("exports"));
    }

    @Test
    public void anIndexWithoutEntriesIsWrittenEmpty() throws IOException {
        compile("@Named class A {}");
        assertEquals(List.of(), index("imports"));
        assertEquals(List.of(), index("exports"));
    }

    @Test
    public void annotationsThatTheScannerWouldOverlookAreErrors() throws IOException {
        for (String source : List.of(
                "class A { @ComponentImport Runnable r; }",
                "@Named class A { A(@ComponentImport Runnable r) {} }",
                "@ExportAsService(Runnable.class) abstract class A implements Runnable {}",
                "@Named interface A {}")) {
            String errors = compiled(source);
            assertTrue(source + errors, errors.contains("the scanner does not read @"));
            assertFalse(source, Files.exists(classes.resolve("META-INF")));
        }
    }

    private void compile(String source) throws IOException {
        assertEquals("", compiled(source));
    }

    private String compiled(String source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = List.of("-d", classes.toString(),
                "-processor", "org.journeymaps.build.ScannerIndexProcessor",
                "-processorpath", System.getProperty("java.class.path"));
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///a/A.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return HEAD + source;
            }
        };
        boolean done = compiler.getTask(messages, null, null, options, null, List.of(file)).call();
        assertEquals(messages.toString(), done, messages.toString().isEmpty());
        return messages.toString();
    }

    private List<String> index(String name) throws IOException {
        try (Stream<String> lines = Files.lines(classes.resolve("META-INF/plugin-components").resolve(name))) {
            return lines.toList();
        }
    }
}
