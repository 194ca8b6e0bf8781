package org.journeymaps.confluence.admin;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.Test;

public class SelfCheckTest {

    private static final String SCANNER = "com.atlassian.plugin.spring.scanner";

    @Test
    public void everyHostTypeThatIsUsedIsLookedAt() {
        Set<String> used = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.journeymaps").stream()
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream()).map(d -> d.getTargetClass().getBaseComponentType())
                .map(JavaClass::getName).filter(name -> name.startsWith("com.atlassian.") && !name.startsWith(SCANNER))
                .map(name -> name.replaceFirst("\\$.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> checked = HostPart.ALL.stream().flatMap(part -> part.needs().stream())
                .map(need -> need.replaceFirst("#.*", "")).collect(Collectors.toSet());
        used.removeAll(checked);
        assertEquals(Set.of(), used);
    }

    @Test
    public void allThatIsDeclaredIsFound() {
        List<String> missing = new SelfCheck().findings().stream().flatMap(finding -> finding.missing().stream()).toList();
        // Named by the descriptor alone, so it is not among the declared types.
        assertTrue(missing.toString(), missing.stream().allMatch(need -> need.endsWith("ConfluenceAdministratorCondition")));
    }

    @Test
    public void typesAndPublicMembersThatAreNotThereAreMissing() {
        HostPart part = new HostPart("part", List.of(
                "java.util.List", "java.util.List#size", "java.lang.Long#MAX_VALUE",
                "java.util.Missing", "java.util.List#missing", "java.util.Missing#size", "java.lang.Object#clone"));
        assertEquals(
                List.of(new SelfCheck.Finding(part, List.of(
                        "java.util.Missing", "java.util.List#missing", "java.util.Missing#size", "java.lang.Object#clone"))),
                SelfCheck.findings(List.of(part)));
    }
}
