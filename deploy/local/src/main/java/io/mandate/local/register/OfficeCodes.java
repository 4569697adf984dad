package io.mandate.local.register;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Gives every office that a register names a code: its name in short, made unique. */
final class OfficeCodes {
    private static final int LONGEST = 36;

    private OfficeCodes() {}

    /** Code by name. */
    static Map<String, String> of(Collection<String> names) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (String name : names) {
            String code = slug(name);
            String unique = code;
            for (int i = 2; codes.containsValue(unique); i++) {
                unique = code + "-" + i;
            }
            codes.put(name, unique);
        }
        return codes;
    }

    private static String slug(String name) {
        String plain =
                Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^department-of-(the-)?", "")
                        .replaceAll("^-|-$", "");
        String cut = plain.substring(0, Math.min(LONGEST, plain.length()));
        return cut.isEmpty() ? "office" : cut.replaceAll("-$", "");
    }
}
