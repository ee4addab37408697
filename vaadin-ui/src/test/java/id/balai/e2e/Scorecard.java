package id.balai.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measured figures beside their budgets. It judges nobody: a budget that is not held is said, and fails no build. */
final class Scorecard {
    private static final Path KEPT = Path.of("target/bench");
    private static final String ROW = "  %-62s %14s  %-14s %s%n";

    private final String title;
    private final double loadBefore = load();
    private final List<String> rows = new ArrayList<>();

    Scorecard(String title) {
        this.title = title;
    }

    void atMost(String what, double measured, double budget, String unit) {
        row(what, amount(measured, unit), "<= " + amount(budget, unit), measured <= budget ? "held" : "NOT HELD");
    }

    void atLeast(String what, double measured, double budget, String unit) {
        row(what, amount(measured, unit), ">= " + amount(budget, unit), measured >= budget ? "held" : "NOT HELD");
    }

    /** A figure without a budget. */
    void note(String what, double measured, String unit) {
        row(what, amount(measured, unit), "", "");
    }

    /** Prints the table and keeps it, with how busy the machine was with other things before and after. */
    void print() {
        var table = "%n%s (%d cores, load %.1f before, %.1f after)%n"
                        .formatted(title, Runtime.getRuntime().availableProcessors(), loadBefore, load())
                + String.join("", rows);
        System.out.println(table);
        try {
            Files.writeString(Files.createDirectories(KEPT).resolve(title.replace(' ', '-') + ".txt"), table);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void row(String what, String measured, String budget, String verdict) {
        rows.add(ROW.formatted(what, measured, budget, verdict));
    }

    private static String amount(double value, String unit) {
        var pattern = value == Math.rint(value) ? "%.0f %s" : value < 10 ? "%.2f %s" : "%.1f %s";
        return String.format(Locale.ROOT, pattern, value, unit).strip();
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
