package org.journeymaps.devhost.plugin;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import net.java.ao.RawEntity;
import org.journeymaps.devhost.plugin.Descriptor.Tables;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.UrlResource;

/**
 * The Spring context of the app, made of its own {@code META-INF/spring/*.xml} and the scanner's index files
 * (confluence.md 6). Confluence does this with Gemini Blueprint, which has no release for Spring 6.
 */
final class Wiring implements AutoCloseable {

    private final Bundle bundle;
    private final ClassLoader classes;
    private final GenericApplicationContext context = new GenericApplicationContext();

    Wiring(Bundle bundle) {
        this.bundle = bundle;
        this.classes = bundle.adapt(BundleWiring.class).getClassLoader();
        ScannerIndex index = new ScannerIndex(bundle::getEntry);
        context.setClassLoader(classes);
        context.getDefaultListableBeanFactory().setAutowireCandidateResolver(new ContextAnnotationAutowireCandidateResolver());
        AnnotationConfigUtils.registerAnnotationConfigProcessors(context);
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(context.getDefaultListableBeanFactory());
        reader.setValidating(false);
        reader.setNamespaceAware(true);
        reader.setNamespaceHandlerResolver(new Namespaces(index, new Services(bundle.getBundleContext()), classes));
        try {
            files().forEach(file -> reader.loadBeanDefinitions(new UrlResource(file)));
            withClasses(context::refresh);
        } catch (BeansException e) {
            throw new PluginException("The app cannot be wired: " + e.getMostSpecificCause().getMessage(), e);
        }
        index.exports().forEach(this::export);
    }

    private List<URL> files() {
        Enumeration<URL> found = bundle.findEntries("META-INF/spring", "*.xml", false);
        if (found == null || !"*".equals(bundle.getHeaders().get("Spring-Context"))) {
            throw new PluginException("The jar has no META-INF/spring/*.xml or no header Spring-Context: *");
        }
        return Collections.list(found);
    }

    private void export(ScannerIndex.Line line) {
        Object bean = context.getBean(load(line.type()));
        bundle.getBundleContext().registerService(line.rest().split(","), bean, null);
    }

    /** A new object of a class of the app, its constructor filled from the context, as for macros, servlets and REST classes. */
    Object create(String type) {
        try {
            return context.getAutowireCapableBeanFactory().createBean(load(type));
        } catch (BeansException e) {
            throw new PluginException("No " + type + " can be made: " + e.getMessage(), e);
        }
    }

    Class<?> load(String type) {
        try {
            return classes.loadClass(type);
        } catch (ClassNotFoundException | NoClassDefFoundError e) {
            throw new PluginException("The app has no class " + type + ": " + e.getMessage(), e);
        }
    }

    /** The types of entities of a module. */
    List<Class<? extends RawEntity<?>>> entities(Tables module) {
        List<Class<? extends RawEntity<?>>> found = new ArrayList<>();
        module.entities().forEach(name -> found.add(entity(load(name))));
        return found;
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends RawEntity<?>> entity(Class<?> type) {
        if (!RawEntity.class.isAssignableFrom(type)) {
            throw new PluginException(type.getName() + " is no entity");
        }
        return (Class<? extends RawEntity<?>>) type;
    }

    /** Tells the exported services that the app runs; others are not told (confluence.md 6). */
    void started() {
        lifecycles().forEach(LifecycleAware::onStart);
    }

    private List<LifecycleAware> lifecycles() {
        try {
            List<LifecycleAware> found = new ArrayList<>();
            var own = bundle.getBundleContext();
            for (var reference : own.getServiceReferences(LifecycleAware.class, null)) {
                found.add(own.getService(reference));
            }
            return found;
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private void withClasses(Runnable work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classes);
        try {
            work.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void close() throws BundleException, IOException {
        lifecycles().forEach(LifecycleAware::onStop);
        context.close();
        bundle.stop();
    }
}
