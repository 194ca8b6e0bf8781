package org.journeymaps.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.journeymaps.bench.ServerRun.Cost;
import org.journeymaps.core.model.JourneyMap;

/** Measures, and prints what it measured: {@code ./dev bench}. It fails only when it cannot measure. */
public final class Main {

    private Main() {}

    /**
     * Runs all measurements.
     *
     * @param arguments the folder for JMH's own reports, and the folder that npm put Mermaid into
     * @throws IOException if the folder cannot be made
     */
    public static void main(String[] arguments) throws IOException {
        Path reports = Files.createDirectories(Path.of(arguments[0]));
        ServerRun server = new ServerRun(reports);
        Map<String, Cost> parts = server.parts();
        Map<Integer, Cost> growth = server.growth();
        String text = SampleMap.stored(MapSize.GOAL);
        JourneyMap map = SampleMap.read(text);
        BrowserRun.Figures browser;
        try (Site site = Pages.site(map, Path.of(arguments[1]))) {
            browser = new BrowserRun(site).run();
        }
        Report report = new Report()
                .text("Java " + Runtime.version() + ", " + browser.browser() + ", "
                        + Runtime.getRuntime().availableProcessors() + " processors; medians")
                .text("Server: " + MapSize.GOAL.inWords() + ", " + kibibytes(text) + " stored, "
                        + kibibytes(Pages.drawn(map)) + " drawn")
                .costs(parts)
                .text("Server, whole, by cards")
                .costs(growth)
                .text("Browser, main thread: the same map, a plain table of it, Mermaid's journey of its steps")
                .times(browser.milliseconds())
                .ratios(parts, growth, browser.milliseconds());
        report.lines().forEach(System.out::println);
    }

    private static String kibibytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length / 1024 + " KiB";
    }
}
