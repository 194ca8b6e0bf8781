package org.journeymaps.confluence.wiring;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** The index in the jar says what the annotations say. */
public class ScannerIndexTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.journeymaps");

    @Test
    public void componentsAreTheNamedClasses() throws IOException {
        assertEquals(named(), index("component"));
    }

    @Test
    public void exportsAreTheClassesToBeExported() throws IOException {
        List<String> expected = MAIN.stream().filter(c -> c.isAnnotatedWith(ExportAsService.class))
                .map(c -> c.getName() + "#" + Stream.of(c.getAnnotationOfType(ExportAsService.class).value())
                        .map(Class::getName).collect(Collectors.joining(",")))
                .sorted().toList();
        assertEquals(expected, index("exports"));
    }

    @Test
    public void importsAreTheFieldsOfOneClass() throws IOException {
        List<String> expected = Arrays.stream(HostServices.class.getDeclaredFields())
                .map(field -> field.getType().getName() + name(field)).sorted().toList();
        assertEquals(expected, index("imports"));
    }

    @Test
    public void hostServicesWhoseNamesClashHaveAnotherName() throws IOException {
        assertTrue(index("imports").contains("com.atlassian.sal.api.ApplicationProperties#salApplicationProperties"));
        assertTrue(index("imports").stream().noneMatch(line -> line.endsWith("sal.api.user.UserManager")));
    }

    private static List<String> named() {
        return MAIN.stream().filter(c -> c.isAnnotatedWith(Named.class)).map(JavaClass::getName).sorted().toList();
    }

    private static String name(Field field) {
        String name = field.getAnnotation(ComponentImport.class).value();
        return name.isEmpty() ? "" : "#" + name;
    }

    private static List<String> index(String name) throws IOException {
        try (InputStream in = HostServices.class.getResourceAsStream("/META-INF/plugin-components/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
