package org.journeymaps.architecture;

import static org.junit.Assert.assertEquals;

import com.pholser.junit.quickcheck.Property;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.function.Predicate;
import org.junit.Ignore;
import org.junit.Test;

/** A test that the build does not find, or leaves out, tests nothing. */
public class TestsTest {

    private static final JavaClasses TESTS = House.tests();

    @Test
    public void classesWithTestsEndInTestOrIt() {
        assertEquals(List.of(), names(c -> holdsTests(c) && !namedAsTest(c)));
    }

    @Test
    public void classesThatEndInTestOrItHoldTests() {
        assertEquals(List.of(), names(c -> namedAsTest(c) && !holdsTests(c)));
    }

    @Test
    public void noTestIsSkipped() {
        assertEquals(List.of(), names(c -> c.isAnnotatedWith(Ignore.class)
                || c.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Ignore.class))));
    }

    private static List<String> names(Predicate<JavaClass> chosen) {
        return TESTS.stream().filter(c -> c.getPackageName().startsWith(House.ROOT))
                .filter(chosen).map(JavaClass::getName).toList();
    }

    private static boolean holdsTests(JavaClass c) {
        return c.getAllMethods().stream()
                .anyMatch(method -> method.isAnnotatedWith(Test.class) || method.isAnnotatedWith(Property.class));
    }

    private static boolean namedAsTest(JavaClass c) {
        return c.isTopLevelClass() && (c.getSimpleName().endsWith("Test") || c.getSimpleName().endsWith("IT"));
    }
}
