package org.chizheng.ui.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.List;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.Role;
import org.chizheng.security.Account;
import org.chizheng.security.AccountOpening;
import org.chizheng.security.Accounts;
import org.chizheng.security.NewAccount;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.ShownOnce;

/** Opens an account; its owner chooses the password with the code that is shown afterwards. */
class NewAccountDialog extends Dialog {

    private final TextField username = new TextField(getTranslation("administration.username"));
    private final TextField name = new TextField(getTranslation("administration.display-name"));
    private final ComboBox<Organisation> unit = new ComboBox<>(getTranslation("administration.organisation"));
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(getTranslation("administration.roles"));

    NewAccountDialog(Accounts accounts, Caller caller, List<Organisation> units, Runnable changed) {
        setHeaderTitle(getTranslation("administration.accounts.open"));
        setWidth("min(36rem, 95vw)");
        username.setHelperText(getTranslation("administration.username.hint"));
        unit.setItems(units);
        unit.setItemLabelGenerator(Organisation::name);
        unit.setRequired(true);
        // officers get their accounts from the register of people
        roles.setItems(EnumSet.complementOf(EnumSet.of(Role.OFFICER)));
        roles.setItemLabelGenerator(role -> getTranslation("terms.Role." + role));
        add(
                new Paragraph(getTranslation("administration.accounts.officers")),
                new FormLayout(username, name, unit),
                roles);
        Button open = new Button(getTranslation("administration.accounts.open"), click -> {
            Organisation chosen = unit.getValue();
            unit.setInvalid(chosen == null);
            if (chosen == null) {
                return;
            }
            NewAccount wanted = new NewAccount(
                    username.getValue().strip(), name.getValue().strip(), chosen.id(), roles.getValue(), null);
            switch (accounts.open(caller, wanted)) {
                case AccountOpening.Opened(Account account, String code) -> {
                    close();
                    ShownOnce.open(
                            getTranslation("administration.code.title", account.username()),
                            getTranslation("administration.code.hint"),
                            code);
                    changed.run();
                }
                case AccountOpening.Done done -> close();
                case AccountOpening.Refused refused -> Notices.refused(AccountWords.reasons(this, refused.reasons()));
            }
        });
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        open.addThemeName("primary");
        getFooter().add(new Button(getTranslation("parts.cancel"), click -> close()), open);
    }
}
