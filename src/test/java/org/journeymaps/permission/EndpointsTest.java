package org.journeymaps.permission;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.annotations.security.LicensedOnly;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.permission.Endpoints.Endpoint;
import org.journeymaps.permission.Endpoints.Need;
import org.junit.Test;

/** The table of endpoints is complete, and what the annotations say agrees with it. */
public class EndpointsTest {

    private static final Map<Need, Class<? extends Annotation>> ACCESS = Map.of(
            Need.VIEW, AnonymousSiteAccess.class, Need.VIEW_AS_USER, LicensedOnly.class, Need.EDIT, LicensedOnly.class,
            Need.USER, LicensedOnly.class, Need.ADMIN, AdminOnly.class);

    private final Map<String, Method> found = methods();

    @Test
    public void everyEndpointHasARow() {
        assertEquals(new TreeSet<>(Endpoints.ALL.stream().map(Endpoint::toString).toList()), new TreeSet<>(found.keySet()));
    }

    @Test
    public void everyEndpointSaysWhomItAdmits() {
        for (Endpoint endpoint : Endpoints.ALL) {
            Class<? extends Annotation> access = ACCESS.get(endpoint.need());
            Method method = found.get(endpoint.toString());
            List<? extends Class<? extends Annotation>> said = Stream.of(
                            method.getAnnotations(), method.getDeclaringClass().getAnnotations())
                    .flatMap(Arrays::stream).map(Annotation::annotationType)
                    .filter(type -> type.getPackageName().equals(access.getPackageName())).toList();
            assertEquals(endpoint.toString(), List.of(access), said);
        }
    }

    @Test
    public void everyChangeTakesJsonAloneAndAsksForTheHeader() {
        for (Endpoint endpoint : Endpoints.ALL) {
            Method method = found.get(endpoint.toString());
            boolean header = Arrays.stream(method.getParameters())
                    .anyMatch(parameter -> parameter.isAnnotationPresent(HeaderParam.class)
                            && parameter.getAnnotation(HeaderParam.class).value().equals("X-Atlassian-Token"));
            assertEquals(endpoint.toString(), endpoint.writes(), header);
            assertTrue(endpoint.toString(), !endpoint.writes() || json(method));
        }
    }

    @Test
    public void bodiesAreReadWithinTheirLimitAndNothingElseReadsThem() {
        List<String> others = found.values().stream().flatMap(method -> Arrays.stream(method.getParameters()))
                .filter(parameter -> parameter.getAnnotations().length == 0 && parameter.getType() != InputStream.class)
                .map(Object::toString).toList();
        assertEquals(List.of(), others);
    }

    private static boolean json(Method method) {
        Consumes consumes = method.isAnnotationPresent(Consumes.class) ? method.getAnnotation(Consumes.class)
                : method.getDeclaringClass().getAnnotation(Consumes.class);
        return consumes != null && List.of(consumes.value()).equals(List.of("application/json"));
    }

    private static Map<String, Method> methods() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.journeymaps").stream()
                .filter(type -> type.isAnnotatedWith(Path.class)).map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> verb(method) != null)
                .collect(Collectors.toMap(method -> verb(method) + " " + path(method), method -> method, (a, b) -> {
                    throw new AssertionError(a + " and " + b + " answer the same request");
                }, TreeMap::new));
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(http -> http != null).map(HttpMethod::value).findFirst().orElse(null);
    }

    private static String path(Method method) {
        Path own = method.getAnnotation(Path.class);
        return method.getDeclaringClass().getAnnotation(Path.class).value() + (own == null ? "" : own.value());
    }
}
