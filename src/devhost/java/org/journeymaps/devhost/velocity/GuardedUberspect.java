package org.journeymaps.devhost.velocity;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;

/**
 * Lets templates call methods of JDK types and those on the list. Another call is an error here; Confluence blocks it, logs a
 * line and prints the reference as text (confluence.md 9).
 *
 * <p>Public because Velocity makes it by name.
 */
public final class GuardedUberspect extends UberspectImpl implements RuntimeServicesAware {

    private static final Set<String> NEVER = Set.of("java.lang.Class", "java.lang.ClassLoader", "java.lang.Runtime",
            "java.lang.System", "java.lang.Thread", "java.lang.Process", "java.lang.Module");

    private Predicate<Method> methods;

    @Override
    @SuppressWarnings("unchecked")
    public void setRuntimeServices(RuntimeServices services) {
        methods = (Predicate<Method>) services.getApplicationAttribute(Templates.METHODS);
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info info) throws Exception {
        if (target != null) {
            Method method = introspector.getMethod(target.getClass(), name, arguments);
            if (method != null) {
                check(method, info);
            }
        }
        return super.getMethod(target, name, arguments, info);
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info info) throws Exception {
        if (target != null && !isJdk(target.getClass()) && !(target instanceof java.util.Map)) {
            String end = Character.toUpperCase(name.charAt(0)) + name.substring(1);
            Method getter = introspector.getMethod(target.getClass(), "get" + end, new Object[0]);
            Method question = introspector.getMethod(target.getClass(), "is" + end, new Object[0]);
            if (getter == null && question == null) {
                return null;
            }
            check(getter == null ? question : getter, info);
        }
        return super.getPropertyGet(target, name, info);
    }

    private void check(Method method, Info info) {
        Class<?> owner = method.getDeclaringClass();
        boolean allowed = isJdk(owner)
                ? !NEVER.contains(owner.getName()) && !owner.getPackageName().startsWith("java.lang.reflect")
                : methods.test(method);
        if (!allowed) {
            throw new IllegalStateException("Velocity: " + owner.getName() + "#" + method.getName() + " is not on the allowlist ("
                    + info.getTemplateName() + ", line " + info.getLine() + ")");
        }
    }

    private static boolean isJdk(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        return loader == null || loader == ClassLoader.getPlatformClassLoader();
    }
}
