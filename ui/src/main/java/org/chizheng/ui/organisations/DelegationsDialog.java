package org.chizheng.ui.organisations;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chizheng.officers.Delegation;
import org.chizheng.officers.Organisation;
import org.chizheng.ui.parts.FieldCheck;
import org.chizheng.ui.parts.FormDialog;
import org.chizheng.ui.parts.Times;

/** Enters what one document hands down: many items at once, pasted one a line, with one ground and one time. */
class DelegationsDialog extends FormDialog {

    private static final int ITEM_LENGTH = 100;
    private static final int DELEGATOR_LENGTH = 200;
    private static final int BASIS_LENGTH = 500;

    private final transient Organisation organisation;
    private final transient List<Delegation> known;
    private final transient Consumer<List<Delegation>> registered;
    private final TextArea items = new TextArea(getTranslation("organisations.delegation.items"));
    private final TextField delegator = new TextField(getTranslation("organisations.delegation.delegator"));
    private final TextField region = new TextField(getTranslation("organisations.region"));
    private final TextArea basis = new TextArea(getTranslation("organisations.delegation.basis"));
    private final DatePicker from = Times.datePicker(getTranslation("organisations.delegation.from"), getLocale());
    private final DatePicker to = Times.datePicker(getTranslation("organisations.delegation.to"), getLocale());

    DelegationsDialog(Organisation organisation, List<Delegation> known, Consumer<List<Delegation>> registered) {
        super(
                I18NProvider.translate("organisations.delegate.to", organisation.name()),
                I18NProvider.translate("organisations.delegate.about"),
                I18NProvider.translate("organisations.delegate.do"),
                "delegation-form");
        this.organisation = organisation;
        this.known = known;
        this.registered = registered;
        configureFields();
        addWide(items);
        addFields(delegator, region);
        addWide(basis);
        addFields(from, to);
    }

    private void configureFields() {
        items.setRequiredIndicatorVisible(true);
        items.setPlaceholder(getTranslation("organisations.delegation.items.example"));
        items.setMinRows(4);
        items.setMaxRows(10);
        items.setValueChangeMode(ValueChangeMode.LAZY);
        items.setHelperText(getTranslation("organisations.delegation.items.count", 0));
        items.addValueChangeListener(
                change -> items.setHelperText(getTranslation("organisations.delegation.items.count", names().size())));
        delegator.setRequiredIndicatorVisible(true);
        delegator.setMaxLength(DELEGATOR_LENGTH);
        region.setRequiredIndicatorVisible(true);
        region.setValue(organisation.region());
        basis.setRequiredIndicatorVisible(true);
        basis.setMaxLength(BASIS_LENGTH);
        basis.setPlaceholder(getTranslation("organisations.delegation.basis.example"));
        from.setRequiredIndicatorVisible(true);
        to.setHelperText(getTranslation("organisations.delegation.to.hint"));
    }

    private List<String> names() {
        return items.getValue()
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    @Override
    protected void save() {
        List<String> names = names();
        LocalDate last = to.getValue();
        boolean right = new FieldCheck()
                .that(items, !names.isEmpty(), getTranslation("organisations.delegation.items.missing"))
                .that(items, names.stream().noneMatch(DelegationsDialog::isTooLong), tooLong(names))
                .that(
                        delegator,
                        !delegator.getValue().isBlank(),
                        getTranslation("organisations.delegation.delegator.missing"))
                .that(
                        region,
                        region.getValue().strip().matches("\\d{6}|\\d{9}"),
                        getTranslation("organisations.OrganisationRefusal.REGION_MALFORMED"))
                .that(basis, !basis.getValue().isBlank(), getTranslation("organisations.delegation.basis.missing"))
                .that(from, !from.isEmpty(), getTranslation("organisations.delegation.from.missing"))
                .that(
                        to,
                        last == null || from.isEmpty() || !last.isBefore(from.getValue()),
                        getTranslation("organisations.delegation.to.reversed"))
                .passed();
        if (right) {
            register(names.stream().map(this::delegation).toList());
        }
    }

    private void register(List<Delegation> delegations) {
        String repeated = delegations.stream()
                .filter(one -> known.stream().anyMatch(one::repeats))
                .map(Delegation::powerItem)
                .collect(Collectors.joining(getTranslation("terms.list.comma")));
        boolean fresh = new FieldCheck()
                .that(items, repeated.isEmpty(), getTranslation("organisations.delegation.items.repeated", repeated))
                .passed();
        if (fresh) {
            registered.accept(delegations);
            close();
        }
    }

    private static boolean isTooLong(String name) {
        return name.length() > ITEM_LENGTH;
    }

    private String tooLong(List<String> names) {
        return names.stream()
                .filter(DelegationsDialog::isTooLong)
                .findFirst()
                .map(name -> getTranslation(
                        "organisations.delegation.items.too-long", ITEM_LENGTH, name.substring(0, ITEM_LENGTH)))
                .orElse("");
    }

    private Delegation delegation(String item) {
        return new Delegation(
                organisation.id(),
                item,
                delegator.getValue().strip(),
                basis.getValue().strip(),
                region.getValue().strip(),
                from.getValue(),
                to.getValue());
    }
}
