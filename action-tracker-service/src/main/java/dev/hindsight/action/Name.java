package dev.hindsight.action;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import dev.hindsight.manners.Visible;

/** The name of a person, such as {@code alice}; null is fine. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE_USE})
@Constraint(validatedBy = {})
@Pattern(regexp = Visible.TEXT)
@Size(max = 100)
@ReportAsSingleViolation
@interface Name {
    String message() default "must be a name of at most 100 characters, or null";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
