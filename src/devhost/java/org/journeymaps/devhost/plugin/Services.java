package org.journeymaps.devhost.plugin;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** Services of the host as an app sees them: proxies of the interface, so that nothing of the class behind shows. */
final class Services {

    private final BundleContext bundle;

    Services(BundleContext bundle) {
        this.bundle = bundle;
    }

    /**
     * The service of an interface.
     *
     * @throws PluginException if the host has none; Confluence would wait for it and never enable the app
     */
    Object find(Class<?> type) {
        ServiceReference<?> reference = bundle.getServiceReference(type.getName());
        if (reference == null) {
            throw new PluginException("The host has no service " + type.getName());
        }
        Object service = bundle.getService(reference);
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            try {
                return method.invoke(service, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}
