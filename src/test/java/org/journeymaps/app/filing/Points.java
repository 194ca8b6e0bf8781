package org.journeymaps.app.filing;

import java.io.Serial;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/** The points before and after every call of a port, at one of which the node can be made to stop. */
final class Points {

    /** A node that is no more: nothing it does afterwards has any effect. */
    static final class Stopped extends Error {
        @Serial
        private static final long serialVersionUID = 1L;

        Stopped(String point) {
            super(point);
        }
    }

    private final int stop;
    private final List<String> reached = new ArrayList<>();

    private Points(int stop) {
        this.stop = stop;
    }

    /** Points of a node that goes on. */
    static Points running() {
        return new Points(-1);
    }

    /** Points of a node that stops at one of them, counted from 0. */
    static Points stoppingAt(int point) {
        return new Points(point);
    }

    /** The points that were passed. */
    List<String> reached() {
        return List.copyOf(reached);
    }

    /** The port with a point before and after each of its calls. */
    <T> T watch(Class<T> port, T real) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port},
                (proxy, method, arguments) -> call(port.getSimpleName() + "." + method.getName(), real, method, arguments)));
    }

    private Object call(String name, Object real, Method method, Object[] arguments) throws Throwable {
        reach("before " + name);
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        } finally {
            reach("after " + name);
        }
    }

    private void reach(String point) {
        if (stop >= 0 && reached.size() >= stop) {
            throw new Stopped(point);
        }
        reached.add(point);
    }
}
