package org.chizheng.ui.administration;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chizheng.security.PasswordFault;
import org.chizheng.security.PasswordRule;
import org.chizheng.ui.parts.FieldCheck;

/** A new password, twice, with the rules beside it, each marked as kept or broken once something was typed. */
class PasswordFields extends Composite<Div> {

    private final SerializableSupplier<String> username;
    private final PasswordField password;
    private final PasswordField again = new PasswordField(getTranslation("administration.password.again"));
    private final Map<PasswordFault, Div> rules = new EnumMap<>(PasswordFault.class);

    /**
     * Empty fields.
     *
     * @param label text of the first field
     * @param username asked for when the password is judged, since it must not be part of it
     */
    PasswordFields(String label, SerializableSupplier<String> username) {
        password = new PasswordField(label);
        this.username = username;
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setRequiredIndicatorVisible(true);
        password.addValueChangeListener(change -> mark());
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        again.setRequiredIndicatorVisible(true);
        UnorderedList list = new UnorderedList();
        list.addClassName("password-rules");
        list.getElement().setAttribute("aria-label", getTranslation("administration.password.rules"));
        for (PasswordFault fault : PasswordFault.values()) {
            Div line = new Div();
            rules.put(fault, line);
            list.add(new ListItem(line));
        }
        getContent().addClassName("password-fields");
        getContent().add(password, again, list);
        mark();
    }

    /** What was typed; right once {@link #check} passed. */
    String value() {
        return password.getValue();
    }

    /** Adds these fields to the check of a form. */
    FieldCheck check(FieldCheck form) {
        mark();
        Set<PasswordFault> faults = faults();
        String words = faults.stream()
                .map(this::rule)
                .collect(Collectors.joining(getTranslation("administration.password.and")));
        return form.that(password, faults.isEmpty(), getTranslation("administration.password.not-yet", words))
                .that(
                        again,
                        again.getValue().equals(password.getValue()),
                        getTranslation("administration.password.differs"));
    }

    private Set<PasswordFault> faults() {
        return PasswordRule.faults(password.getValue(), username.get());
    }

    private void mark() {
        Set<PasswordFault> broken = faults();
        rules.forEach((fault, line) -> {
            boolean typed = !password.isEmpty();
            boolean kept = typed && !broken.contains(fault);
            Icon icon = (kept ? VaadinIcon.CHECK_CIRCLE : typed ? VaadinIcon.CLOSE_CIRCLE : VaadinIcon.CIRCLE_THIN)
                    .create();
            icon.getElement().setAttribute("aria-hidden", "true");
            line.removeAll();
            line.add(icon, new Span(rule(fault)));
            if (typed) {
                Span state = new Span(getTranslation("administration.password." + (kept ? "kept" : "broken")));
                state.addClassName("only-read-out");
                line.add(state);
            }
            line.setClassName("password-rule " + (kept ? "password-rule-kept" : typed ? "password-rule-broken" : ""));
        });
    }

    private String rule(PasswordFault fault) {
        return getTranslation(
                "administration.PasswordFault." + fault,
                PasswordRule.SHORTEST,
                PasswordRule.LONGEST,
                PasswordRule.FEWEST_DIFFERENT);
    }
}
