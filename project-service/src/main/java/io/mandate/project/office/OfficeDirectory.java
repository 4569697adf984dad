package io.mandate.project.office;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds an office by what people call it: its code, its name, or its name in code form. */
public final class OfficeDirectory {
    private final Map<String, Office> bySlug = new HashMap<>();

    public OfficeDirectory(Collection<Office> offices) {
        offices.forEach(each -> bySlug.putIfAbsent(slug(each.name()), each));
        offices.forEach(each -> bySlug.put(slug(each.code()), each));
    }

    public Optional<Office> find(String text) {
        return Optional.ofNullable(bySlug.get(slug(text)));
    }

    /** Lower case, without accents, and with one hyphen for everything that is no letter or digit. */
    public static String slug(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
