package org.journeymaps.devhost.plugin;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/**
 * The OSGi framework, the one that Confluence uses. A bundle sees the exported packages and the JDK, nothing of the class path
 * of the host.
 */
public final class Osgi implements AutoCloseable {

    private final Framework framework;

    /**
     * Starts the framework.
     *
     * @param cache a folder, emptied at the start
     * @param packages what the host exports
     */
    public Osgi(Path cache, Set<String> packages) throws BundleException {
        framework = new FrameworkFactory().newFramework(Map.of(
                Constants.FRAMEWORK_STORAGE, cache.toAbsolutePath().toString(),
                Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, String.join(",", packages),
                "felix.bootdelegation.implicit", "false"));
        framework.start();
    }

    /** Where services are registered. */
    public BundleContext context() {
        return framework.getBundleContext();
    }

    /**
     * Installs and starts an app.
     *
     * @throws BundleException naming the package if one that the bundle must have is not exported
     */
    public Bundle install(Path jar) throws BundleException {
        Bundle bundle = context().installBundle(jar.toUri().toString());
        bundle.start();
        return bundle;
    }

    @Override
    public void close() throws BundleException {
        framework.stop();
        try {
            framework.waitForStop(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
