package org.journeymaps.devhost.velocity;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The {@code velocity-allowlist} of an app: lines as {@code org.example.View#has(java.lang.String)} (confluence.md 9). */
public final class Allowlist implements Predicate<Method> {

    private final Set<String> methods;

    /** A list of methods. */
    public Allowlist(Collection<String> methods) {
        this.methods = Set.copyOf(methods);
    }

    @Override
    public boolean test(Method method) {
        String parameters = Stream.of(method.getParameterTypes()).map(Class::getName).collect(Collectors.joining(","));
        return methods.contains(method.getDeclaringClass().getName() + "#" + method.getName() + "(" + parameters + ")");
    }
}
