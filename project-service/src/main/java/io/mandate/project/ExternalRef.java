package io.mandate.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Comparator;

/** The name that another system has for a project: unique per system and type. */
@Embeddable
public record ExternalRef(
        @NotBlank @Size(max = 100) @Pattern(regexp = PlainText.ONLY) String system,
        @NotBlank @Size(max = 100) @Pattern(regexp = PlainText.ONLY) String type,
        @NotBlank @Size(max = 200) @Pattern(regexp = PlainText.ONLY) @Column(name = "ref_id")
                String id) {
    static final Comparator<ExternalRef> ORDER =
            Comparator.comparing(ExternalRef::system)
                    .thenComparing(ExternalRef::type)
                    .thenComparing(ExternalRef::id);

    @Override
    public String toString() {
        return system + "/" + type + "/" + id;
    }
}
