package io.mandate.local.api;

import java.io.PrintWriter;
import java.util.Locale;

/** Shows how far a step is: in place on a terminal, elsewhere only its end. */
public final class ProgressBar {
    private static final int WIDTH = 30;

    private final PrintWriter out;
    private final boolean inPlace;
    private long begun = System.nanoTime();
    private String current = "";

    public ProgressBar(PrintWriter out, boolean inPlace) {
        this.out = out;
        this.inPlace = inPlace;
    }

    public void show(String step, long done, long total) {
        begin(step);
        if (inPlace) {
            int filled = total == 0 ? WIDTH : (int) (WIDTH * Math.min(done, total) / total);
            String bar = "#".repeat(filled) + "-".repeat(WIDTH - filled);
            out.printf(Locale.ROOT, "\r  %-44s [%s] %,d/%,d", step, bar, done, total);
            out.flush();
        }
    }

    public void finish(String step) {
        begin(step);
        double seconds = (System.nanoTime() - begun) / 1e9;
        String clear = inPlace ? "\r\u001b[2K" : "";
        out.printf(Locale.ROOT, "%s  %-44s done in %.1f s%n", clear, step, seconds);
        out.flush();
        current = "";
    }

    private void begin(String step) {
        if (!step.equals(current)) {
            current = step;
            begun = System.nanoTime();
        }
    }
}
