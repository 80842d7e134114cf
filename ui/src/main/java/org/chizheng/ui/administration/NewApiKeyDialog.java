package org.chizheng.ui.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Organisation;
import org.chizheng.security.api.ApiKeys;
import org.chizheng.security.api.ApiScope;
import org.chizheng.security.api.IssuedApiKey;
import org.chizheng.ui.parts.ShownOnce;
import org.chizheng.ui.parts.Times;

/** Issues a key; the secret is shown once. */
class NewApiKeyDialog extends Dialog {

    private final TextField name = new TextField(getTranslation("administration.keys.name"));
    private final ComboBox<Organisation> unit = new ComboBox<>(getTranslation("administration.organisation"));
    private final DatePicker until = Times.datePicker(getTranslation("administration.keys.expires"), getLocale());
    private final CheckboxGroup<ApiScope> scopes = new CheckboxGroup<>(getTranslation("administration.keys.scopes"));

    NewApiKeyDialog(ApiKeys keys, Caller caller, List<Organisation> units, LocalDate today, Runnable changed) {
        setHeaderTitle(getTranslation("administration.keys.issue"));
        setWidth("min(36rem, 95vw)");
        name.setRequired(true);
        name.setMaxLength(60);
        name.setHelperText(getTranslation("administration.keys.name.hint"));
        unit.setItems(units);
        unit.setItemLabelGenerator(Organisation::name);
        unit.setRequired(true);
        until.setMin(today);
        until.setMax(today.plusDays(ApiKeys.MOST_DAYS));
        until.setValue(today.plusYears(1));
        scopes.setItems(EnumSet.allOf(ApiScope.class));
        scopes.setItemLabelGenerator(scope -> getTranslation("administration.ApiScope." + scope));
        scopes.setValue(EnumSet.of(ApiScope.GATE_DECIDE));
        add(new FormLayout(name, unit, until), scopes);
        Button issue = new Button(getTranslation("administration.keys.issue"), click -> {
            if (complete()) {
                IssuedApiKey issued = keys.issue(
                        caller, name.getValue().strip(), unit.getValue().id(), scopes.getValue(), until.getValue());
                close();
                ShownOnce.open(
                        getTranslation(
                                "administration.keys.secret", issued.key().name()),
                        getTranslation("administration.keys.secret.hint"),
                        issued.bearer());
                changed.run();
            }
        });
        issue.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        issue.addThemeName("primary");
        issue.getElement().setAttribute("data-testid", "issue-api-key");
        getFooter().add(new Button(getTranslation("parts.cancel"), click -> close()), issue);
    }

    private boolean complete() {
        name.setInvalid(name.getValue().isBlank());
        unit.setInvalid(unit.getValue() == null);
        until.setInvalid(until.isInvalid() || until.getValue() == null);
        scopes.setInvalid(scopes.getValue().isEmpty());
        return !name.isInvalid() && !unit.isInvalid() && !until.isInvalid() && !scopes.isInvalid();
    }
}
