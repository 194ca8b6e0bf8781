package org.journeymaps.bench;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.journeymaps.bench.BrowserRun.Shown;
import org.journeymaps.bench.ServerRun.Cost;

/** What was measured, in lines: medians to read, and for each goal one line {@code ratio NAME VALUE} to compute with. */
final class Report {

    private static final double MEBIBYTE = 1 << 20;

    private final List<String> lines = new ArrayList<>();

    /** Adds a line of text. */
    Report text(String line) {
        lines.add(line);
        return this;
    }

    /** Adds what the server does. */
    Report costs(Map<?, Cost> costs) {
        costs.forEach((name, cost) -> lines.add(String.format(Locale.ROOT, "  %-16s %8.2f ms %8.2f MiB allocated",
                name, cost.milliseconds(), cost.bytes() / MEBIBYTE)));
        return this;
    }

    /** Adds what the browser does. */
    Report times(Map<Shown, Double> times) {
        times.forEach((shown, time) -> lines.add(String.format(Locale.ROOT, "  %-16s %8.2f ms",
                shown.name().toLowerCase(Locale.ROOT).replace('_', '-'), time)));
        return this;
    }

    /** Adds the figures that goals are set for. */
    Report ratios(Map<String, Cost> parts, Map<Integer, Cost> growth, Map<Shown, Double> times) {
        double server = parts.get("whole").milliseconds();
        double page = times.get(Shown.PAGE);
        return ratio("server-draw-over-floor", server / parts.get("floor").milliseconds())
                .ratio("mermaid-over-server-draw", times.get(Shown.MERMAID_RENDER) / server)
                .ratio("page-over-plain-table", page / times.get(Shown.TABLE))
                .ratio("mermaid-over-page", times.get(Shown.MERMAID) / page)
                .ratio("growth-exponent", Statistics.exponent(growth.entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, size -> size.getValue().milliseconds()))));
    }

    /** Adds a figure that a goal is set for. */
    Report ratio(String name, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("no ratio: " + name + " " + value);
        }
        lines.add(String.format(Locale.ROOT, "ratio %s %.2f", name, value));
        return this;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
