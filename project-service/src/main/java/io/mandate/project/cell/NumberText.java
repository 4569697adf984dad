package io.mandate.project.cell;

import io.mandate.project.cell.NumberCell.Missing;
import io.mandate.project.cell.NumberCell.Unreadable;
import io.mandate.project.cell.NumberCell.Value;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers exactly, as they are written with one decimal separator throughout a register. */
public enum NumberText {
    /** 1,234.50 */
    POINT(",", "[+-]?(\\d{1,30}|\\d{1,3}(,\\d{3}){1,9})(\\.\\d{1,30})?|[+-]?\\.\\d{1,30}"),
    /** 1.234,50 */
    COMMA(".", "[+-]?(\\d{1,30}|\\d{1,3}(\\.\\d{3}){1,9})(,\\d{1,30})?|[+-]?,\\d{1,30}");

    private static final Pattern SCIENTIFIC =
            Pattern.compile("[+-]?\\d{1,30}([.,]\\d{1,30})?[eE][+-]?\\d{1,2}");
    private static final Pattern DECORATION =
            Pattern.compile("[\\s\\u00A0\\u202F'’$€£%]|^[A-Z]{3}|[A-Z]{3}$");
    private static final int LONGEST = 60;

    private final String group;
    private final Pattern form;

    NumberText(String group, String form) {
        this.group = group;
        this.form = Pattern.compile(form);
    }

    /** The decimal separator that the register's numbers prove; the point when they prove nothing. */
    public static NumberText of(Collection<String> cells) {
        int points = 0;
        int commas = 0;
        for (var cell : cells) {
            var proof = proof(cell.strip());
            points += proof == '.' ? 1 : 0;
            commas += proof == ',' ? 1 : 0;
        }
        return commas > points ? COMMA : POINT;
    }

    public NumberCell read(String cell) {
        var text = cell.strip();
        if (Blank.is(text)) {
            return new Missing();
        }
        if (text.length() > LONGEST) {
            return new Unreadable();
        }
        if (SCIENTIFIC.matcher(text).matches()) {
            return new Value(new BigDecimal(text.replace(',', '.')), true);
        }
        var plain = plain(text);
        return plain == null ? new Unreadable() : new Value(new BigDecimal(plain), false);
    }

    private @Nullable String plain(String text) {
        boolean negative = text.startsWith("(") && text.endsWith(")");
        var bare = negative ? text.substring(1, text.length() - 1) : text;
        bare = DECORATION.matcher(bare.strip()).replaceAll("");
        if (negative) {
            bare = "-" + bare;
        }
        return form.matcher(bare).matches() ? bare.replace(group, "").replace(',', '.') : null;
    }

    /** A lone separator proves itself the decimal one unless exactly three digits follow; of two, the last is. */
    private static char proof(String text) {
        int point = text.lastIndexOf('.');
        int comma = text.lastIndexOf(',');
        if (text.length() > LONGEST || point == comma) {
            return ' ';
        }
        char last = point > comma ? '.' : ',';
        int at = Math.max(point, comma);
        if (Math.min(point, comma) >= 0) {
            return last;
        }
        if (text.indexOf(last) != at) {
            return last == '.' ? ',' : '.';
        }
        long digits = text.substring(at + 1).chars().takeWhile(Character::isDigit).count();
        return digits == 3 ? ' ' : last;
    }
}
