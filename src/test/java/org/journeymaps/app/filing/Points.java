package org.journeymaps.app.filing;

import java.io.Serial;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Consumer;

/** The points before and after every call of a port: there the node can be made to stop, or to let another one go on. */
final class Points {

    /** A node that is no more: nothing it does afterwards has any effect. */
    static final class Stopped extends Error {
        @Serial
        private static final long serialVersionUID = 1L;

        Stopped(String point) {
            super(point);
        }
    }

    private final Consumer<String> reach;

    private Points(Consumer<String> reach) {
        this.reach = reach;
    }

    /** Points of a node that goes on. */
    static Points running() {
        return new Points(point -> { });
    }

    /** Points of a node that stops at one of them, counted from 0. */
    static Points stoppingAt(int point) {
        int[] left = {point};
        return new Points(name -> {
            if (left[0] == 0) {
                throw new Stopped(name);
            }
            left[0]--;
        });
    }

    /** Points at which something else happens. */
    static Points pausing(Runnable pause) {
        return new Points(point -> pause.run());
    }

    /** The port with a point before and after each of its calls. */
    <T> T watch(Class<T> port, T real) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port},
                (proxy, method, arguments) -> call(port.getSimpleName() + "." + method.getName(), real, method, arguments)));
    }

    private Object call(String name, Object real, Method method, Object[] arguments) throws Throwable {
        reach.accept("before " + name);
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        } finally {
            reach.accept("after " + name);
        }
    }
}
