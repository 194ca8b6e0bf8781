package org.journeymaps.devhost.plugin;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** The host's own versions of host classes have all that the declarations promise to the app. */
public class HostApiTest {

    private static final Path DECLARED = HostPackages.source(com.atlassian.confluence.macro.Macro.class);

    @Test
    public void everyDeclaredMemberIsThere() throws Exception {
        List<String> missing = new ArrayList<>();
        int own = 0;
        try (URLClassLoader declarations = new URLClassLoader(new URL[] {DECLARED.toUri().toURL(),
            HostPackages.source(jakarta.servlet.Servlet.class).toUri().toURL(),
            HostPackages.source(net.java.ao.RawEntity.class).toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            for (String name : declaredTypes()) {
                Class<?> declared = Class.forName(name, false, declarations);
                Class<?> used = Class.forName(name, false, HostApiTest.class.getClassLoader());
                own += HostPackages.source(used).equals(DECLARED) ? 0 : 1;
                Set<String> there = members(used);
                members(declared).stream().filter(member -> !there.contains(member)).forEach(missing::add);
            }
        }
        assertEquals(List.of(), missing);
        assertTrue("the host brings classes of its own", own > 5);
    }

    private static List<String> declaredTypes() throws IOException {
        try (Stream<Path> files = Files.walk(DECLARED)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(file -> DECLARED.relativize(file).toString().replace(".class", "").replaceAll("[/\\\\]", ".")).toList();
        }
    }

    private static Set<String> members(Class<?> type) {
        Set<String> found = new TreeSet<>();
        for (Class<?> part = type; part != null && part.getName().startsWith("com.atlassian"); part = part.getSuperclass()) {
            Stream.of(part.getDeclaredMethods()).filter(method -> !method.isSynthetic()).filter(HostApiTest::visible)
                    .forEach(method -> found.add(type.getName() + "#" + method.getReturnType().getName() + " "
                            + describe(method)));
            Stream.of(part.getDeclaredFields()).filter(HostApiTest::visible)
                    .forEach(field -> found.add(type.getName() + "#" + field.getType().getName() + " " + field.getName()));
        }
        if (!Modifier.isAbstract(type.getModifiers()) && type.getDeclaredConstructors().length > 0 && exceptions(type)) {
            Stream.of(type.getDeclaredConstructors()).filter(HostApiTest::visible)
                    .forEach(constructor -> found.add(describe(constructor)));
        }
        return found;
    }

    /** Only exceptions are made by the app; all else comes from the host. */
    private static boolean exceptions(Class<?> type) {
        return Throwable.class.isAssignableFrom(type);
    }

    private static boolean visible(Executable member) {
        return !Modifier.isPrivate(member.getModifiers());
    }

    private static boolean visible(Field field) {
        return !Modifier.isPrivate(field.getModifiers()) && !field.isSynthetic();
    }

    private static String describe(Executable member) {
        return member.getName() + Stream.of(member.getParameterTypes()).map(Class::getName)
                .collect(Collectors.joining(",", "(", ")"));
    }
}
