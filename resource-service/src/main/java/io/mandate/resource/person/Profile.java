package io.mandate.resource.person;

import static io.mandate.resource.ResourceProblem.INVALID_PERSON;

import io.mandate.platform.problem.FieldError;
import io.mandate.platform.problem.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Everything that others tell us about a person, free of contradictions; the order told is not kept. */
record Profile(
        String office,
        String name,
        String role,
        List<Skill> skills,
        WorkingTime time,
        List<ExternalRef> refs) {

    Profile {
        var errors = new ArrayList<FieldError>();
        errors.addAll(repeated(skills, Skill::code, "/skills/%d/code"));
        errors.addAll(repeated(time.leave(), Leave::month, "/leave/%d/month"));
        errors.addAll(repeated(refs, Function.identity(), "/externalRefs/%d"));
        errors.addAll(implausible(time.availableFrom(), "/availableFrom"));
        errors.addAll(implausible(time.availableTo(), "/availableTo"));
        if (time.availableFrom() != null
                && time.availableTo() != null
                && time.availableTo().isBefore(time.availableFrom())) {
            errors.add(new FieldError("/availableTo", "is before availableFrom"));
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(INVALID_PERSON, errors.getFirst().detail(), errors);
        }
        skills = skills.stream().sorted(Comparator.comparing(Skill::code)).toList();
        refs = refs.stream().sorted(Comparator.comparing(ExternalRef::toString)).toList();
    }

    /** The same person, also known by this reference. */
    Profile alsoKnownAs(ExternalRef ref) {
        if (refs.contains(ref)) {
            return this;
        }
        var all = new ArrayList<>(refs);
        all.add(ref);
        return new Profile(office, name, role, skills, time, all);
    }

    /** Which personal fields differ; their contents are nobody's business but the person's file. */
    List<String> personalChanges(Profile other) {
        var changed = new ArrayList<String>();
        if (!name.equals(other.name)) {
            changed.add("name");
        }
        if (!time.leave().equals(other.time.leave())) {
            changed.add("leave");
        }
        if (!refs.equals(other.refs)) {
            changed.add("externalRefs");
        }
        return changed;
    }

    /** A mistyped year would count as forever. */
    private static List<FieldError> implausible(@Nullable LocalDate day, String pointer) {
        return day == null || (day.getYear() >= 1900 && day.getYear() < 3000)
                ? List.of()
                : List.of(new FieldError(pointer, "is not within the years 1900 to 2999"));
    }

    private static <T> List<FieldError> repeated(
            List<T> items, Function<T, ?> key, String pointer) {
        var seen = new HashSet<>();
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < items.size(); i++) {
            if (!seen.add(key.apply(items.get(i)))) {
                errors.add(new FieldError(pointer.formatted(i), "is given twice"));
            }
        }
        return errors;
    }
}
