package org.chizheng.ui.administration;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.Set;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationLevel;
import org.chizheng.officers.Role;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.security.Account;
import org.chizheng.security.Accounts;
import org.chizheng.security.FirstAdministrator;
import org.chizheng.security.NewAccount;
import org.chizheng.security.api.ApiKey;
import org.chizheng.security.api.ApiKeys;
import org.chizheng.security.api.ApiScope;
import org.chizheng.ui.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AccountsViewTests extends ScreenTest {

    @Autowired
    Accounts accounts;

    @Autowired
    ApiKeys keys;

    @Autowired
    FirstAdministrator first;

    private String code = "";

    @BeforeEach
    void settle() {
        code = found("河洛市司法局", "419900", OrganisationLevel.CITY, null).creditCode();
    }

    @Test
    void anAccountWaitsForItsOwnerAndCanBeClosedAndOpenedAgain() {
        accounts.open(HOUSE, new NewAccount("baixt", "白晓棠", unit().id(), EnumSet.of(Role.COORDINATOR), null));
        show(new AccountsView(accounts, organisations, () -> of(unit(), Role.ADMINISTRATOR)));
        assertThat(state()).isEqualTo(word("administration.state.waiting"));
        test(action(1)).click();
        assertThat(state()).isEqualTo(word("administration.state.closed"));
        test(action(1)).click();
        assertThat(state()).isEqualTo(word("administration.state.waiting"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aRevokedKeyCannotBeRevokedAgain() {
        var issued = keys.issue(
                HOUSE,
                "县城管局办案系统",
                unit().id(),
                Set.of(ApiScope.GATE_DECIDE),
                OfficialTime.today(clock).plusYears(1));
        ApiKeysView view = new ApiKeysView(keys, organisations, () -> of(unit(), Role.ADMINISTRATOR), clock);
        show(view);
        Grid<ApiKey> table = $(Grid.class).single();
        assertThat(text(cell(table, rows(table).getFirst(), 5))).isEqualTo(word("administration.keys.valid"));
        keys.revoke(HOUSE, issued.key().publicId());
        UI.getCurrent().removeAll();
        show(new ApiKeysView(keys, organisations, () -> of(unit(), Role.ADMINISTRATOR), clock));
        Grid<ApiKey> after = $(Grid.class).single();
        assertThat(text(cell(after, rows(after).getFirst(), 5))).isEqualTo(word("administration.keys.revoked"));
        assertThat(cell(after, rows(after).getFirst(), 6)).isInstanceOf(Span.class);
    }

    @Test
    void theFirstAdministratorIsToldAtTheFieldWhatIsWrong() {
        show(new SetupView(first));
        press("entry-save");
        TextField token = field(TextField.class, "administration.setup.token");
        assertThat(fault(token)).isEqualTo(word("administration.setup.token.missing"));
        token.setValue("not-the-token");
        field(TextField.class, "administration.username").setValue("Verwalter");
        field(TextField.class, "administration.display-name").setValue("总管");
        field(PasswordField.class, "administration.password").setValue("春江潮水连海平海上明月");
        field(PasswordField.class, "administration.password.again").setValue("春江潮水连海平海上明月");
        press("entry-save");
        TextField username = field(TextField.class, "administration.username");
        assertThat(fault(username)).isEqualTo(word("administration.AccountRefusal.USERNAME_MALFORMED"));
        username.setValue("verwalter");
        press("entry-save");
        assertThat(fault(token)).isEqualTo(word("administration.setup.token-not-valid"));
    }

    @SuppressWarnings("unchecked")
    private Grid<Account> table() {
        return $(Grid.class).single();
    }

    private String state() {
        return text(cell(table(), rows(table()).getFirst(), 4));
    }

    private Button action(int index) {
        Div actions = (Div) cell(table(), rows(table()).getFirst(), 5);
        return (Button) actions.getChildren().toList().get(index);
    }

    private Organisation unit() {
        return organisations.byCreditCode(code).orElseThrow();
    }
}
