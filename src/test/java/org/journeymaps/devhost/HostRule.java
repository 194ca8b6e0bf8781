package org.journeymaps.devhost;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.journeymaps.devhost.store.Content;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;

/**
 * A host for the tests of a class, on a free port and in a folder of its own. Needs the system properties
 * {@code journeymaps.jar} and {@code journeymaps.target}, which Maven sets for integration tests.
 */
public final class HostRule extends ExternalResource {

    private final TemporaryFolder folder = new TemporaryFolder();
    private final Callable<Path> jar;
    private final UnaryOperator<Options> change;
    private Host host;

    private HostRule(Callable<Path> jar, UnaryOperator<Options> change) {
        this.jar = jar;
        this.change = change;
    }

    /** A host that runs the packaged app, beside two Jiras. */
    public static HostRule packaged() {
        return new HostRule(HostRule::packagedJar, options -> options);
    }

    /** A host that runs the probe app, without a Jira. */
    static HostRule probe() {
        return new HostRule(() -> new ProbeJar().write(Files.createTempFile("probe", ".jar")),
                options -> options.withLinks(List.of()));
    }

    static Path packagedJar() {
        return Path.of(System.getProperty("journeymaps.jar"));
    }

    static Options options(Path jar, Path home) {
        return Options.in(Path.of(System.getProperty("journeymaps.target")), jar).withPort(0).withHome(home);
    }

    @Override
    protected void before() throws Throwable {
        folder.create();
        host = Host.start(change.apply(options(jar.call(), folder.getRoot().toPath())));
    }

    @Override
    protected void after() {
        host.close();
        folder.delete();
    }

    /** The running host. */
    public Host host() {
        return host;
    }

    /** The address of the host. */
    public String url() {
        return host.baseUrl();
    }

    /** The live page of a title in the space of the samples. */
    public Content page(String title) {
        return host.store().contents().find(Content.Type.PAGE, "DESIGN", title)
                .orElseThrow(() -> new AssertionError("There is no page " + title));
    }
}
