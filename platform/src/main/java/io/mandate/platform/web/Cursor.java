package io.mandate.platform.web;

import static io.mandate.platform.problem.CommonProblem.INVALID_CURSOR;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** A position in a list: the sort keys of the last item seen, opaque to the caller. */
public record Cursor(List<String> keys) {
    public Cursor {
        keys = List.copyOf(keys);
    }

    public static Cursor of(Object... keys) {
        return new Cursor(Arrays.stream(keys).map(String::valueOf).toList());
    }

    /** Each key is written with its length, so that any text may be a key. */
    public String text() {
        var plain = new StringBuilder();
        keys.forEach(key -> plain.append(key.length()).append(':').append(key));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(plain.toString().getBytes(UTF_8));
    }

    public static Cursor parse(String text) {
        try {
            return new Cursor(split(new String(Base64.getUrlDecoder().decode(text), UTF_8)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw invalid();
        }
    }

    public String string(int index) {
        return read(index, Function.identity());
    }

    public UUID uuid(int index) {
        return read(index, UUID::fromString);
    }

    public Instant instant(int index) {
        return read(index, Instant::parse);
    }

    public long number(int index) {
        return read(index, Long::parseLong);
    }

    private <T> T read(int index, Function<String, T> parser) {
        try {
            return parser.apply(keys.get(index));
        } catch (RuntimeException e) {
            throw invalid();
        }
    }

    private static List<String> split(String plain) {
        var keys = new ArrayList<String>();
        for (int at = 0; at < plain.length(); ) {
            int colon = plain.indexOf(':', at);
            int end = colon + 1 + Integer.parseInt(plain.substring(at, colon));
            keys.add(plain.substring(colon + 1, end));
            at = end;
        }
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("empty");
        }
        return keys;
    }

    private static ProblemException invalid() {
        var detail = "Use the cursor of the previous page's next link, unchanged";
        return new ProblemException(
                INVALID_CURSOR, detail, List.of(new FieldError("/after", detail)));
    }
}
