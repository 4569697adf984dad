package io.mandate.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Has PostgreSQL write down each statement for a moment, and reads what one transaction was made of. */
final class ServerLog {
    private static final Pattern HEAD =
            Pattern.compile("^#(\\d+)# (LOG|DETAIL): +(.*)$", Pattern.DOTALL);
    private static final Pattern EXECUTE = Pattern.compile("^execute [^:]+: (.*)$", Pattern.DOTALL);
    private static final Pattern VALUE =
            Pattern.compile("\\$\\d+ = (?:'((?:[^']|'')*)'|NULL)", Pattern.DOTALL);

    private final Connection superuser;
    private final Path log;

    ServerLog(Connection superuser, Path log) {
        this.superuser = superuser;
        this.log = log;
    }

    /** A statement as the server got it; its parameters as text. */
    record Logged(String sql, List<@Nullable String> values) {}

    /** The statements, from begin to commit, of the transaction in which the given words were run. */
    List<Logged> transactionWith(String words, Step work) throws Exception {
        say("alter system set log_statement = 'all'", "alter system set log_line_prefix = '#%p# '");
        try {
            long from = Files.size(log);
            work.once();
            return transaction(entries(from), words);
        } finally {
            say("alter system reset log_statement", "alter system reset log_line_prefix");
        }
    }

    private void say(String... sentences) throws SQLException {
        try (var statement = superuser.createStatement()) {
            for (var each : sentences) {
                statement.execute(each);
            }
            statement.execute("select pg_reload_conf(), pg_sleep(0.3)");
        }
    }

    private record Entry(String process, boolean detail, String text) {}

    private List<Entry> entries(long from) throws IOException {
        var entries = new ArrayList<Entry>();
        var text = new StringBuilder();
        for (var line : tail(from).lines().toList()) {
            if (line.startsWith("#") && !text.isEmpty()) {
                add(entries, text.toString());
                text.setLength(0);
            }
            text.append(text.isEmpty() ? "" : "\n")
                    .append(line.startsWith("\t") ? line.substring(1) : line);
        }
        add(entries, text.toString());
        return entries;
    }

    private static void add(List<Entry> entries, String text) {
        var head = HEAD.matcher(text);
        if (head.matches()) {
            entries.add(new Entry(head.group(1), head.group(2).equals("DETAIL"), head.group(3)));
        }
    }

    private String tail(long from) throws IOException {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            var bytes = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    private static List<Logged> transaction(List<Entry> entries, String words) {
        var process =
                entries.stream()
                        .filter(each -> each.text.contains(words))
                        .map(Entry::process)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("nothing ran with " + words));
        var statements = new ArrayList<Logged>();
        boolean wanted = false;
        for (var entry : entries) {
            var execute = EXECUTE.matcher(entry.text);
            if (!entry.process.equals(process)) {
                continue;
            }
            if (entry.detail && !statements.isEmpty()) {
                statements.set(
                        statements.size() - 1,
                        new Logged(statements.getLast().sql, values(entry.text)));
            } else if (execute.matches() && execute.group(1).equals("BEGIN")) {
                statements.clear();
            } else if (execute.matches() && execute.group(1).equals("COMMIT")) {
                if (wanted) {
                    return statements;
                }
            } else if (execute.matches()) {
                statements.add(new Logged(execute.group(1), List.of()));
                wanted |= execute.group(1).contains(words);
            }
        }
        throw new IllegalStateException("no transaction ended that ran " + words);
    }

    private static List<@Nullable String> values(String detail) {
        var values = new ArrayList<@Nullable String>();
        var each = VALUE.matcher(detail);
        while (each.find()) {
            var text = each.group(1);
            values.add(text == null ? null : text.replace("''", "'"));
        }
        return values;
    }
}
