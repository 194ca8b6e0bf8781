package org.journeymaps.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.stream.StreamSupport;

/** A tab and the clock of its main thread, which stands still while the thread has nothing to do. */
final class Stopwatch {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;
    private static final String CLOCK = "TaskDuration";
    private static final double MILLISECONDS = 1000;

    private final Page page;
    private final CDPSession session;

    /**
     * What was measured, in milliseconds.
     *
     * @param busy how long the main thread worked
     * @param own what the function in the page says that it took
     */
    record Time(double busy, double own) {}

    /** Opens a tab at an address that loads measure.js. */
    Stopwatch(Browser browser, String url) {
        page = browser.newPage(new Browser.NewPageOptions().setViewportSize(WIDTH, HEIGHT));
        page.navigate(url);
        session = page.context().newCDPSession(page);
        session.send("Performance.enable");
    }

    /** Times a function of measure.js. */
    Time time(String function, String argument) {
        page.bringToFront();
        page.evaluate("clear()");
        double before = clock();
        Object own = page.evaluate("argument => " + function + "(argument)", argument);
        return new Time(clock() - before, ((Number) own).doubleValue());
    }

    private double clock() {
        return StreamSupport.stream(session.send("Performance.getMetrics").getAsJsonArray("metrics").spliterator(), false)
                .map(metric -> (JsonObject) metric)
                .filter(metric -> metric.get("name").getAsString().equals(CLOCK))
                .mapToDouble(metric -> metric.get("value").getAsDouble() * MILLISECONDS)
                .findFirst().orElseThrow(() -> new IllegalStateException("the browser does not tell " + CLOCK));
    }
}
