package org.journeymaps.devhost;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.rules.ExternalResource;

/**
 * The system's Chromium, steered by Playwright with the system's node; started by the first class of tests that needs it and
 * closed with the last. Absent, the tests fail and say what to install; {@code ./dev test} installs it where it can.
 */
public final class Chromium extends ExternalResource {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private static Browser shared;

    @Override
    protected void before() {
        if (shared == null) {
            shared = launch();
        }
    }

    private static Browser launch() {
        Path chromium = named(System.getenv("CHROMIUM")).or(() -> onPath(NAMES))
                .orElseThrow(() -> new AssertionError("Chromium is not installed: apt-get install chromium, or set CHROMIUM"));
        Path node = named(System.getenv("PLAYWRIGHT_NODEJS_PATH")).or(() -> onPath(List.of("node")))
                .orElseThrow(() -> new AssertionError("node is not installed"));
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(
                Map.of("PLAYWRIGHT_NODEJS_PATH", node.toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(FLAGS));
    }

    /** The running browser. */
    public Browser browser() {
        return shared;
    }

    private static Optional<Path> named(String file) {
        return file == null || file.isEmpty() ? Optional.empty() : Optional.of(Path.of(file));
    }

    private static Optional<Path> onPath(List<String> names) {
        return names.stream().flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst();
    }
}
