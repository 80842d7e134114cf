package org.chizheng.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValueContext;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the fields of a form: every field that is wrong says so itself, and the first of them is focused. */
public class FieldCheck {

    private final Set<HasValue<?, ?>> wrong = new LinkedHashSet<>();

    /**
     * Checks a field; the first thing that is wrong with it is what it says. One that cannot read what was typed, or
     * has a range and is outside, is wrong in any case.
     *
     * @param holds whether its value is right
     * @param message what to say if not
     */
    public <F extends HasValue<?, ?> & HasValidationProperties> FieldCheck that(
            F field, boolean holds, String message) {
        if (wrong.contains(field)) {
            return this;
        }
        String fault = ownFault(field);
        boolean right = holds && fault == null;
        field.setInvalid(!right);
        if (!right) {
            field.setErrorMessage(fault == null || fault.isBlank() ? message : fault);
            wrong.add(field);
        }
        return this;
    }

    /** Says that a field is wrong. */
    public <F extends HasValue<?, ?> & HasValidationProperties> FieldCheck wrong(F field, String message) {
        return that(field, false, message);
    }

    /** Whether every field was right; otherwise the first that was not gets the focus. */
    public boolean passed() {
        wrong.stream()
                .findFirst()
                .filter(Focusable.class::isInstance)
                .ifPresent(first -> ((Focusable<?>) first).focus());
        return wrong.isEmpty();
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
