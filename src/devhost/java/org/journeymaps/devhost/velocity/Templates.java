package org.journeymaps.devhost.velocity;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/**
 * Templates of one owner, the app or the host. Confluence runs a fork of Velocity 1.x, so this is 1.7 and no later
 * (confluence.md 9).
 */
public final class Templates {

    /** Under this name the engine keeps the list of methods for {@link GuardedUberspect}. */
    static final String METHODS = "devhost.methods";

    private final VelocityEngine engine = new VelocityEngine();

    /**
     * Templates that are found by a function.
     *
     * @param resources a file by name, null if there is none
     * @param methods which methods outside the JDK a template may call
     */
    public Templates(Function<String, URL> resources, Predicate<Method> methods) {
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, GuardedUberspect.class.getName());
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        engine.setProperty(RuntimeConstants.VM_LIBRARY, "");
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "owner");
        engine.setProperty("owner.resource.loader.instance", new Files(resources));
        engine.setProperty("owner.resource.loader.cache", "true");
        engine.setApplicationAttribute(METHODS, methods);
        engine.init();
    }

    /**
     * The text of a template.
     *
     * @throws RuntimeException if the template is missing or wrong, names something without a value, or calls a method that
     *         is not allowed
     */
    public String render(String name, Map<String, ?> values) {
        VelocityContext context = new VelocityContext();
        values.forEach(context::put);
        EventCartridge events = new EventCartridge();
        events.addEventHandler(new Escaping());
        events.attachToContext(context);
        StringWriter out = new StringWriter();
        engine.getTemplate(name, "UTF-8").merge(context, out);
        return out.toString();
    }

    private static final class Files extends ResourceLoader {

        private final Function<String, URL> resources;

        private Files(Function<String, URL> resources) {
            this.resources = resources;
        }

        @Override
        public void init(ExtendedProperties configuration) {
            // Nothing to configure.
        }

        @Override
        public InputStream getResourceStream(String name) {
            URL url = resources.apply(name);
            if (url == null) {
                throw new ResourceNotFoundException("There is no template " + name);
            }
            try {
                return url.openStream();
            } catch (IOException e) {
                throw new ResourceNotFoundException("The template " + name + " cannot be read", e);
            }
        }

        @Override
        public boolean isSourceModified(Resource resource) {
            return false;
        }

        @Override
        public long getLastModified(Resource resource) {
            return 0;
        }
    }
}
