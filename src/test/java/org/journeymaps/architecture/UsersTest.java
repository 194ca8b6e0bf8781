package org.journeymaps.architecture;

import static org.junit.Assert.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/**
 * What nobody uses is not there. A user is another method of the app or of the benchmarks; for what the host, its libraries or
 * the language itself calls, that is whoever declared it, and an annotation says so.
 */
public class UsersTest {

    /** What a test alone asks, to hold it against somebody who is independent, such as an XML parser or the JSON Schema. */
    private static final Set<String> WITNESSES = Set.of("MacroElement.depth", "Shape.keys",
            "MalformedStorageException.fault", "MalformedStorageException.offset", "MalformedStorageException.line",
            "MalformedStorageException.column");

    /** The plain form of what the app does with more at hand, for whoever has but a map. */
    private static final Set<String> PLAIN = Set.of("PaperForm.render", "Insights.of", "Grid.of");

    @Test
    public void everyMethodHasAUser() {
        Set<String> idle = House.mainAndBenchmarks().stream().flatMap(c -> c.getMethods().stream()).filter(UsersTest::ours)
                .filter(method -> family(method).noneMatch(UsersTest::used))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName())
                .filter(name -> !PLAIN.contains(name)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(WITNESSES), idle);
    }

    /** Written by hand and called by name: neither generated nor, as a private record is, there to be compared. */
    private static boolean ours(JavaMethod method) {
        JavaClass owner = method.getOwner();
        boolean generated = method.getModifiers().contains(JavaModifier.SYNTHETIC)
                || owner.isEnum() && Set.of("values", "valueOf").contains(method.getName());
        boolean compared = owner.isRecord() && owner.getModifiers().contains(JavaModifier.PRIVATE);
        return !generated && !compared && method.getAnnotations().isEmpty()
                && !owner.getPackageName().startsWith(House.BENCH);
    }

    private static boolean used(JavaMethod method) {
        return !method.getOwner().getPackageName().startsWith(House.ROOT) || !method.getAccessesToSelf().isEmpty()
                || method.getOwner().isRecord() && read(method);
    }

    /** Whether a record itself reads a component, besides in its accessor. */
    private static boolean read(JavaMethod accessor) {
        return accessor.getOwner().tryGetField(accessor.getName()).stream().flatMap(field -> field.getAccessesToSelf().stream())
                .anyMatch(access -> access.getAccessType() == AccessType.GET && !access.getOrigin().equals(accessor));
    }

    /** The method, what it overrides and what overrides it. */
    private static Stream<JavaMethod> family(JavaMethod method) {
        JavaClass owner = method.getOwner();
        Stream<Collection<JavaClass>> kin = Stream.of(Set.of(owner), owner.getAllRawSuperclasses(), owner.getAllRawInterfaces(),
                owner.getAllSubclasses());
        return kin.flatMap(Collection::stream).flatMap(c -> c.getMethods().stream())
                .filter(other -> other.getName().equals(method.getName())
                        && other.getRawParameterTypes().size() == method.getRawParameterTypes().size());
    }
}
