package io.mandate.platform.money;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Money that is not owed: zero or more; null passes. */
@Documented
@Constraint(validatedBy = NotNegative.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface NotNegative {
    String message() default "must not be negative";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The rule behind the annotation. */
    final class Check implements ConstraintValidator<NotNegative, Money> {
        @Override
        public boolean isValid(@Nullable Money money, ConstraintValidatorContext context) {
            return money == null || money.amount().signum() >= 0;
        }
    }
}
