package io.mandate.portfolio.choice.problem;

import static io.mandate.portfolio.PortfolioProblem.CHOICE_NOT_POSABLE;

import io.mandate.portfolio.Refusal;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many digits after the point make every value, and every amount of a limit, a whole number. */
public final class Scales {
    private final Map<String, Integer> digits = new HashMap<>();
    private int valueDigits;

    Scales(ChoiceRequest request) {
        for (var limit : request.limits()) {
            note(limit.name(), limit.floor());
            note(limit.name(), limit.ceiling());
        }
        for (var candidate : request.candidates()) {
            for (var option : candidate.choices()) {
                valueDigits = Math.max(valueDigits, digits(option.value()));
                option.use().forEach(use -> note(use.limit(), use.amount()));
            }
        }
    }

    private void note(String limit, @Nullable BigDecimal amount) {
        if (amount != null) {
            digits.merge(limit, digits(amount), Math::max);
        }
    }

    private static int digits(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }

    private int of(String limit) {
        return digits.getOrDefault(limit, 0);
    }

    public long value(BigDecimal value, String pointer) {
        return whole(value, valueDigits, pointer);
    }

    long amount(String limit, BigDecimal amount, String pointer) {
        return whole(amount, of(limit), pointer);
    }

    private static long whole(BigDecimal number, int digits, String pointer) {
        var whole = number.movePointRight(digits).toBigIntegerExact();
        if (whole.bitLength() > 60) {
            throw Refusal.at(
                    pointer,
                    CHOICE_NOT_POSABLE,
                    "%s is too large beside numbers with %d digits after the point"
                            .formatted(number.toPlainString(), digits));
        }
        return whole.longValueExact();
    }

    public BigDecimal value(long whole) {
        return BigDecimal.valueOf(whole, valueDigits);
    }

    public BigDecimal amount(String limit, long whole) {
        return BigDecimal.valueOf(whole, of(limit));
    }

    /** Value per unit of a limit, in the request's units. */
    public double price(String limit, double wholes) {
        return wholes * Math.pow(10, of(limit) - (double) valueDigits);
    }
}
