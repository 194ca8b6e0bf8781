package org.journeymaps.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shows the map, the plain table and Mermaid's journey in turn in one Chromium, and measures how long its main thread works on
 * each: parsing, scripts, style, layout and painting, waiting not counted.
 */
final class BrowserRun {

    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--js-flags=--expose-gc");
    private static final int WARM = 3;
    private static final int TIMES = 15;

    private final Site site;

    /** The pages come from the site. */
    BrowserRun(Site site) {
        this.site = site;
    }

    /** What is measured. */
    enum Shown {

        /** The drawn map. */
        PAGE,

        /** The plain table of the same cells. */
        TABLE,

        /** Mermaid's journey of the same steps, its script loaded before. */
        MERMAID,

        /** The part of it in which Mermaid makes its drawing, before the browser lays it out. */
        MERMAID_RENDER
    }

    /**
     * What was measured.
     *
     * @param browser name and version
     * @param milliseconds the median of each
     */
    record Figures(String browser, Map<Shown, Double> milliseconds) {}

    Figures run() {
        Map<Shown, List<Double>> times = new EnumMap<>(Shown.class);
        for (Shown shown : Shown.values()) {
            times.put(shown, new ArrayList<>());
        }
        String chromium = Optional.ofNullable(System.getenv("CHROMIUM"))
                .orElseThrow(() -> new IllegalStateException("CHROMIUM is to name the browser"));
        try (Playwright playwright = Playwright.create();
                Browser browser = playwright.chromium().launch(
                        new BrowserType.LaunchOptions().setExecutablePath(Path.of(chromium)).setArgs(FLAGS))) {
            Stopwatch page = new Stopwatch(browser, site.url(Pages.STAGE));
            Stopwatch table = new Stopwatch(browser, site.url(Pages.STAGE));
            Stopwatch mermaid = new Stopwatch(browser, site.url(Pages.MERMAID_STAGE));
            for (int i = 0; i < WARM + TIMES; i++) {
                if (i == WARM) {
                    times.values().forEach(List::clear);
                }
                times.get(Shown.PAGE).add(page.time("show", site.url(Pages.MAP)).busy());
                times.get(Shown.TABLE).add(table.time("show", site.url(Pages.TABLE)).busy());
                Stopwatch.Time drawn = mermaid.time("draw", site.url(Pages.JOURNEY));
                times.get(Shown.MERMAID).add(drawn.busy());
                times.get(Shown.MERMAID_RENDER).add(drawn.own());
            }
            Map<Shown, Double> medians = new EnumMap<>(Shown.class);
            times.forEach((shown, all) -> medians.put(shown, Statistics.median(all)));
            return new Figures("Chromium " + browser.version(), medians);
        }
    }
}
