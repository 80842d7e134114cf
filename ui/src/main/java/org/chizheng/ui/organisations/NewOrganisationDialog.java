package org.chizheng.ui.organisations;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.chizheng.officers.Caller;
import org.chizheng.officers.NewOrganisation;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationEntry;
import org.chizheng.officers.OrganisationKind;
import org.chizheng.officers.OrganisationLevel;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.OrganisationRefusal;
import org.chizheng.officers.OrganisationRegistration;
import org.chizheng.officers.identity.CreditCode;
import org.chizheng.officers.identity.CreditCodeCheck;
import org.chizheng.ui.parts.FieldCheck;
import org.chizheng.ui.parts.FormDialog;
import org.chizheng.ui.parts.Notices;
import org.jspecify.annotations.Nullable;

/** Enters an organisation in the register, below one that the caller sees. */
class NewOrganisationDialog extends FormDialog {

    private static final int NAME_LENGTH = 200;

    private final transient OrganisationRegistration registration;
    private final transient Caller caller;
    private final transient Consumer<Organisation> registered;
    private final ComboBox<Organisation> parent = new ComboBox<>(getTranslation("organisations.parent"));
    private final TextField name = new TextField(getTranslation("organisations.name"));
    private final TextField code = new TextField(getTranslation("organisations.credit-code"));
    private final Select<OrganisationLevel> level = new Select<>();
    private final Select<OrganisationKind> kind = new Select<>();
    private final TextField region = new TextField(getTranslation("organisations.region"));
    private final Checkbox justice = new Checkbox(getTranslation("organisations.justice-bureau"));

    NewOrganisationDialog(
            OrganisationRegistration registration,
            Caller caller,
            List<Organisation> units,
            Consumer<Organisation> registered) {
        super(
                I18NProvider.translate("organisations.register"),
                I18NProvider.translate("organisations.register.about"),
                I18NProvider.translate("organisations.register.do"),
                "organisation-form");
        this.registration = registration;
        this.caller = caller;
        this.registered = registered;
        configureFields(units);
        addWide(parent);
        addWide(name);
        addFields(code, region, level, kind);
        addWide(justice);
    }

    private void configureFields(List<Organisation> units) {
        parent.setItems(units);
        parent.setItemLabelGenerator(Organisation::name);
        parent.setRequiredIndicatorVisible(!mayFoundATree());
        parent.setClearButtonVisible(mayFoundATree());
        parent.setHelperText(
                getTranslation(mayFoundATree() ? "organisations.parent.top" : "organisations.parent.hint"));
        parent.addValueChangeListener(change -> follow(change.getValue()));
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(NAME_LENGTH);
        code.setRequiredIndicatorVisible(true);
        code.setHelperText(getTranslation("organisations.credit-code.hint"));
        region.setRequiredIndicatorVisible(true);
        region.setHelperText(getTranslation("organisations.region.hint"));
        level.setLabel(getTranslation("organisations.level"));
        level.setItems(OrganisationLevel.values());
        level.setItemLabelGenerator(one -> getTranslation("terms.OrganisationLevel." + one));
        level.setValue(OrganisationLevel.COUNTY);
        kind.setLabel(getTranslation("organisations.kind"));
        kind.setItems(OrganisationKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("terms.OrganisationKind." + one));
        kind.setValue(OrganisationKind.ADMINISTRATIVE);
        if (units.size() == 1) {
            parent.setValue(units.getFirst());
        }
    }

    private boolean mayFoundATree() {
        return caller.sees(OrganisationPath.ROOT);
    }

    /** Most bodies stand on the level and in the region of the one above them. */
    private void follow(@Nullable Organisation above) {
        if (above != null && region.isEmpty()) {
            region.setValue(above.region());
            level.setValue(above.level());
        }
    }

    @Override
    protected void save() {
        FieldCheck check = new FieldCheck()
                .that(
                        parent,
                        mayFoundATree() || !parent.isEmpty(),
                        getTranslation("organisations.OrganisationRefusal.PARENT_UNKNOWN"))
                .that(
                        name,
                        !name.getValue().isBlank(),
                        getTranslation("organisations.OrganisationRefusal.NAME_MISSING"));
        switch (CreditCode.check(code.getValue())) {
            case CreditCodeCheck.Faulty(var fault) ->
                check.wrong(code, getTranslation("organisations.CreditCodeFault." + fault));
            case CreditCodeCheck.Right(CreditCode right) -> {
                check.that(code, true, "");
                if (check.passed()) {
                    register(right);
                }
                return;
            }
        }
        check.passed();
    }

    private void register(CreditCode right) {
        Organisation above = parent.getValue();
        NewOrganisation entered = new NewOrganisation(
                right,
                name.getValue(),
                region.getValue().strip(),
                level.getValue(),
                kind.getValue(),
                above == null ? null : above.id(),
                justice.getValue());
        switch (registration.register(caller, entered)) {
            case OrganisationEntry.Registered(Organisation organisation) -> {
                close();
                Notices.done(getTranslation("organisations.registered", organisation.name()));
                registered.accept(organisation);
            }
            case OrganisationEntry.Refused(Set<OrganisationRefusal> reasons) -> tell(reasons);
        }
    }

    private void tell(Set<OrganisationRefusal> reasons) {
        FieldCheck check = new FieldCheck().that(region, true, "").that(level, true, "");
        for (OrganisationRefusal reason : reasons) {
            String words = getTranslation("organisations.OrganisationRefusal." + reason);
            switch (reason) {
                case CREDIT_CODE_TAKEN -> check.wrong(code, words);
                case NAME_MISSING -> check.wrong(name, words);
                case REGION_MALFORMED -> check.wrong(region, words);
                case PARENT_UNKNOWN -> check.wrong(parent, words);
                case LEVEL_ABOVE_PARENT -> check.wrong(level, words);
            }
        }
        check.passed();
    }
}
