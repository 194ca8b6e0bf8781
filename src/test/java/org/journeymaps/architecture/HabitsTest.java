package org.journeymaps.architecture;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.Test;

/** What every class of ours keeps to. */
public class HabitsTest {

    private static final JavaClasses MAIN = House.main();

    private static final List<Class<?>> OPTIONALS =
            List.of(Optional.class, OptionalInt.class, OptionalLong.class, OptionalDouble.class);

    private static final List<Class<?>> CHANGING = List.of(
            java.util.concurrent.atomic.AtomicBoolean.class,
            java.util.concurrent.atomic.AtomicInteger.class,
            java.util.concurrent.atomic.AtomicLong.class,
            java.util.concurrent.atomic.AtomicReference.class,
            java.text.Format.class,
            java.util.Date.class,
            java.util.Calendar.class,
            java.util.BitSet.class,
            java.util.Random.class,
            StringBuilder.class,
            ThreadLocal.class);

    @Test
    public void everyPackageIsNullMarked() {
        Set<String> unmarked = MAIN.stream().map(JavaClass::getPackage)
                .filter(p -> p.tryGetPackageInfo().filter(info -> info.isAnnotatedWith(NullMarked.class)).isEmpty())
                .map(p -> p.getName()).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unmarked);
    }

    @Test
    public void optionalIsNeitherFieldNorParameter() {
        Stream<String> fields = MAIN.stream().flatMap(c -> c.getFields().stream())
                .filter(field -> optional(field.getRawType())).map(JavaField::getFullName);
        Stream<String> parameters = MAIN.stream().flatMap(c -> c.getCodeUnits().stream())
                .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(unit -> unit.getRawParameterTypes().stream().anyMatch(HabitsTest::optional))
                .map(JavaCodeUnit::getFullName);
        assertEquals(List.of(), Stream.concat(fields, parameters).toList());
    }

    @Test
    public void staticFieldsAreFinalAndHoldWhatNeverChanges() {
        List<JavaField> statics = MAIN.stream().flatMap(c -> c.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)).toList();
        assertFalse(statics.isEmpty());
        Predicate<JavaField> isFinal = field -> field.getModifiers().contains(JavaModifier.FINAL);
        assertEquals(List.of(), names(statics, isFinal.negate()));
        assertEquals(List.of(), names(statics, HabitsTest::changes));
    }

    private static List<String> names(List<JavaField> fields, Predicate<JavaField> chosen) {
        return fields.stream().filter(chosen).map(JavaField::getFullName).toList();
    }

    private static boolean optional(JavaClass type) {
        return OPTIONALS.stream().anyMatch(type::isEquivalentTo);
    }

    private static boolean changes(JavaField field) {
        JavaClass type = field.getRawType();
        if (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class)) {
            return !unmodifiable(value(field).getClass().getName());
        }
        return type.isArray() || CHANGING.stream().anyMatch(type::isAssignableTo);
    }

    private static boolean unmodifiable(String type) {
        return type.startsWith("java.util.ImmutableCollections") || type.startsWith("java.util.Collections$Unmodifiable");
    }

    private static Object value(JavaField field) {
        try {
            Field reflected = field.reflect();
            reflected.setAccessible(true);
            return reflected.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.getFullName(), e);
        }
    }
}
