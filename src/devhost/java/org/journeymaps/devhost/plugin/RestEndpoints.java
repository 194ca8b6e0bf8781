package org.journeymaps.devhost.plugin;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.journeymaps.devhost.plugin.Descriptor.Rest;
import org.journeymaps.devhost.store.Access;
import org.osgi.framework.Bundle;

/** REST resources of the app for Jersey, made through its own context (confluence.md 6). */
final class RestEndpoints {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Bundle bundle;
    private final Wiring wiring;
    private final Access access;

    RestEndpoints(Bundle bundle, Wiring wiring, Access access) {
        this.bundle = bundle;
        this.wiring = wiring;
        this.access = access;
    }

    /** What serves one module; a new one every time, since Jersey binds it to one servlet. */
    ResourceConfig application(Rest rest) {
        ResourceConfig config = new ResourceConfig()
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true)
                .property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        config.register(new XsrfFilter()).register(new AccessFilter(access)).register(new RestFailures());
        List<Class<?>> found = classes(rest);
        if (found.stream().noneMatch(type -> type.isAnnotationPresent(Path.class))) {
            throw new PluginException("The REST module " + rest.key() + " has no resource in " + rest.packages());
        }
        for (Class<?> type : found) {
            check(type);
            config.register(wiring.create(type.getName()));
        }
        return config;
    }

    private List<Class<?>> classes(Rest rest) {
        List<Class<?>> found = new ArrayList<>();
        for (String name : rest.packages()) {
            var entries = bundle.findEntries(name.replace('.', '/'), "*.class", true);
            if (entries == null) {
                throw new PluginException("The REST package " + name + " is not in the jar");
            }
            Collections.list(entries).stream().map(url -> url.getPath().substring(1).replace(".class", "").replace('/', '.'))
                    .filter(type -> !type.endsWith("package-info")).map(wiring::load)
                    .filter(type -> type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class))
                    .forEach(found::add);
        }
        return found;
    }

    /** Every endpoint says whom it admits; every writing one takes JSON alone (confluence.md 8). */
    private static void check(Class<?> type) {
        Stream.of(type.getMethods()).filter(method -> verb(method) != null).forEach(method -> {
            AccessAnnotations.of(method, type);
            Consumes consumes = method.isAnnotationPresent(Consumes.class) ? method.getAnnotation(Consumes.class)
                    : type.getAnnotation(Consumes.class);
            boolean json = consumes != null && List.of(consumes.value()).equals(List.of("application/json"));
            if (!READING.contains(verb(method)) && !json) {
                throw new PluginException(method + " writes and must carry @Consumes(\"application/json\")");
            }
        });
    }

    private static String verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(http -> http != null).map(HttpMethod::value).findFirst().orElse(null);
    }
}
