package io.mandate.project.progress;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** So many points or items, to the hundredth. */
@Constraint(validatedBy = {})
@DecimalMin("0")
@Digits(integer = 9, fraction = 2)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Units {
    String message() default "must be a number of units";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
