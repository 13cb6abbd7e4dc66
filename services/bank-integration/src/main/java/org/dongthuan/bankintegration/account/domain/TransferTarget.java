package org.dongthuan.bankintegration.account.domain;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/** The receiving account is given with a transfer and with nothing else; what is missing is named field by field. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = TransferTarget.Rule.class)
@interface TransferTarget {

    String message() default "Needed for a transfer, and only for one.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** What it means. */
    class Rule implements ConstraintValidator<TransferTarget, Payout> {

        @Override
        public boolean isValid(Payout payout, ConstraintValidatorContext context) {
            boolean transfer = payout.method() == Payout.Method.TRANSFER;
            if (transfer == (payout.transferTo() != null)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            for (String field : List.of("bankCode", "accountNumber", "accountName")) {
                context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                        .addPropertyNode("transferTo")
                        .addPropertyNode(field)
                        .addConstraintViolation();
            }
            return false;
        }
    }
}
