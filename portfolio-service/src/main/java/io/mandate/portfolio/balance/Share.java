package io.mandate.portfolio.balance;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A share of a whole, 0 to 1, with at most four digits after the point. */
@Constraint(validatedBy = {})
@DecimalMin("0")
@DecimalMax("1")
@Digits(integer = 1, fraction = 4)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@interface Share {
    String message() default "must be a share, 0 to 1";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
