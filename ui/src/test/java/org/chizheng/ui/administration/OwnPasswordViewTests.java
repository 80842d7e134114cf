package org.chizheng.ui.administration;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.List;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationLevel;
import org.chizheng.officers.Role;
import org.chizheng.security.Account;
import org.chizheng.security.AccountOpening;
import org.chizheng.security.Accounts;
import org.chizheng.security.Activation;
import org.chizheng.security.ChoosingPasswords;
import org.chizheng.security.NewAccount;
import org.chizheng.security.PasswordFault;
import org.chizheng.security.PasswordRule;
import org.chizheng.ui.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OwnPasswordViewTests extends ScreenTest {

    private static final String OLD = "春江潮水连海平海上明月";
    private static final String NEW = "滟滟随波千万里何处春江";
    private static final String ADDRESS = "192.0.2.1";

    @Autowired
    Accounts accounts;

    @Autowired
    ChoosingPasswords choosing;

    private Caller caller = HOUSE;
    private String code = "";

    @BeforeEach
    void open() {
        Organisation unit = found("河洛市司法局", "419900", OrganisationLevel.CITY, null);
        NewAccount wanted = new NewAccount("baixt", "白晓棠", unit.id(), EnumSet.of(Role.COORDINATOR), null);
        AccountOpening.Opened opened = (AccountOpening.Opened) accounts.open(HOUSE, wanted);
        Account account = opened.account();
        code = opened.activationCode();
        caller = new Caller(account.id(), account.signature(), unit.id(), unit.path(), null, account.roles());
    }

    @Test
    void everyBrokenRuleIsNamedAtTheFieldAndMarkedInTheList() {
        OwnPasswordView view = show(new OwnPasswordView(choosing, () -> caller));
        PasswordField chosen = password("administration.password.new");
        chosen.setValue("BaiXT");
        press("save-password");
        assertThat(fault(password("administration.password.old")))
                .isEqualTo(word("administration.password.old.missing"));
        assertThat(fault(chosen)).contains(rule(PasswordFault.TOO_SHORT), rule(PasswordFault.HOLDS_USERNAME));
        assertThat(fault(chosen)).doesNotContain(rule(PasswordFault.TOO_UNIFORM));
        assertThat(fault(password("administration.password.again"))).isEqualTo(word("administration.password.differs"));
        assertThat(text(view)).contains(word("administration.password.broken"), word("administration.password.kept"));
    }

    @Test
    void theWrongPresentPasswordIsSaidThereAndNothingChanges() {
        activate(OLD);
        show(new OwnPasswordView(choosing, () -> caller));
        fillIn("不是这一个密码的密码", NEW);
        press("save-password");
        assertThat(fault(password("administration.password.old"))).isEqualTo(word("administration.password.old.wrong"));
        assertThat(choosing.change(caller, OLD, NEW, ADDRESS)).isEqualTo(Activation.DONE);
    }

    @Test
    void theNewPasswordCountsFromThenOn() {
        activate(OLD);
        show(new OwnPasswordView(choosing, () -> caller));
        fillIn(OLD, NEW);
        press("save-password");
        assertThat(choosing.change(caller, OLD, "第三个足够长的密码呀", ADDRESS)).isEqualTo(Activation.WRONG_NAME_OR_CODE);
        assertThat(choosing.change(caller, NEW, "第三个足够长的密码呀", ADDRESS)).isEqualTo(Activation.DONE);
    }

    @Test
    void whoActivatesIsToldAtTheFieldsAndKeepsWhatWasTyped() {
        show(new ActivationView(choosing));
        TextField username = field(TextField.class, "administration.username");
        TextField typed = field(TextField.class, "administration.code");
        press("entry-save");
        assertThat(fault(username)).isEqualTo(word("administration.username.missing"));
        assertThat(fault(typed)).isEqualTo(word("administration.code.missing"));
        username.setValue("baixt");
        typed.setValue("not-the-code");
        password("administration.password").setValue(OLD);
        password("administration.password.again").setValue(OLD);
        press("entry-save");
        assertThat(fault(typed)).isEqualTo(word("administration.Activation.WRONG_NAME_OR_CODE"));
        assertThat(username.getValue()).isEqualTo("baixt");
    }

    private void activate(String password) {
        assertThat(choosing.activate("baixt", code, password, ADDRESS)).isEqualTo(Activation.DONE);
    }

    private void fillIn(String old, String chosen) {
        password("administration.password.old").setValue(old);
        for (String field : List.of("new", "again")) {
            password("administration.password." + field).setValue(chosen);
        }
    }

    private PasswordField password(String key) {
        return field(PasswordField.class, key);
    }

    private static String rule(PasswordFault fault) {
        return word(
                "administration.PasswordFault." + fault,
                PasswordRule.SHORTEST,
                PasswordRule.LONGEST,
                PasswordRule.FEWEST_DIFFERENT);
    }
}
