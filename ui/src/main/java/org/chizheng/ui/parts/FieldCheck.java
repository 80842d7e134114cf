package org.chizheng.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValueContext;
import org.jspecify.annotations.Nullable;

/** Checks the fields of a form: every field that is wrong says so itself, and the first of them is focused. */
public class FieldCheck {

    private @Nullable HasValue<?, ?> first;

    /**
     * Checks a field; one that cannot read what was typed, or has a range and is outside, is wrong in any case.
     *
     * @param holds whether its value is right
     * @param message what to say if not
     */
    public <F extends HasValue<?, ?> & HasValidationProperties> FieldCheck that(
            F field, boolean holds, String message) {
        String fault = ownFault(field);
        boolean wrong = fault != null || !holds;
        field.setInvalid(wrong);
        if (wrong) {
            field.setErrorMessage(fault == null || fault.isBlank() ? message : fault);
            if (first == null) {
                first = field;
            }
        }
        return this;
    }

    /** Says that a field is wrong. */
    public <F extends HasValue<?, ?> & HasValidationProperties> FieldCheck wrong(F field, String message) {
        return that(field, false, message);
    }

    /** Whether every field was right; otherwise the first that was not gets the focus. */
    public boolean passed() {
        if (first instanceof Focusable<?> focusable) {
            focusable.focus();
        }
        return first == null;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable String ownFault(HasValue<?, ?> field) {
        if (field instanceof HasValidator<?> validating) {
            ValidationResult result = ((HasValidator<Object>) validating)
                    .getDefaultValidator()
                    .apply(field.getValue(), new ValueContext((Component) field));
            return result.isError() ? result.getErrorMessage() : null;
        }
        return null;
    }
}
