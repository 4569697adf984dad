package io.mandate.local.cli;

import io.mandate.local.stack.Progress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Shows one line per part; on a terminal a line changes in place, elsewhere each change is a new line. */
final class Board implements Progress {
    private static final String CLEAR_LINE = "\u001b[2K";

    private final PrintWriter out;
    private final boolean inPlace;
    private final Map<String, String> lines = new LinkedHashMap<>();
    private int drawn;

    Board(PrintWriter out, boolean inPlace) {
        this.out = out;
        this.inPlace = inPlace;
    }

    @Override
    public void starting(String part) {
        show(part, "starting ...");
    }

    @Override
    public void ready(String part, Duration took) {
        show(part, String.format(Locale.ROOT, "ready after %.1f s", took.toMillis() / 1000.0));
    }

    @Override
    public void stopping(String part, boolean saving) {
        show(
                part,
                saving
                        ? "stopping, and saving its start-up cache (only this once) ..."
                        : "stopping ...");
    }

    @Override
    public void stopped(String part) {
        show(part, "stopped");
    }

    @Override
    public synchronized void note(String text) {
        out.println(text);
        out.flush();
        drawn = 0;
        lines.clear();
    }

    private synchronized void show(String part, String state) {
        lines.put(part, state);
        if (inPlace) {
            redraw();
        } else {
            out.println(line(part, state));
        }
        out.flush();
    }

    private void redraw() {
        if (drawn > 0) {
            out.print("\u001b[" + drawn + "A");
        }
        lines.forEach((part, state) -> out.println(CLEAR_LINE + line(part, state)));
        drawn = lines.size();
    }

    private static String line(String part, String state) {
        return String.format("  %-20s%s", part, state);
    }
}
