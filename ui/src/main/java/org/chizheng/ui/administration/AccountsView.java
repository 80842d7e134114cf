package org.chizheng.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.Organisations;
import org.chizheng.security.Account;
import org.chizheng.security.AccountChange;
import org.chizheng.security.AccountOpening;
import org.chizheng.security.Accounts;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.Filters;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.PrimaryButton;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.parts.ShownOnce;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.parts.Table;
import org.chizheng.ui.shell.MainLayout;

/** Who can sign in, and as what. */
@Route(value = "accounts", layout = MainLayout.class)
@Menu(title = "administration.accounts.menu", order = 610, icon = "vaadin:user-card")
@RolesAllowed("ADMINISTRATOR")
public class AccountsView extends Screen {

    private final transient Accounts accounts;
    private final transient Caller caller;
    private final transient List<Organisation> units;
    private final transient Map<OrganisationId, Organisation> byId;
    private final Table<Account> table = new Table<>();
    private final TextField text = Filters.search(getTranslation("administration.accounts.search"), this::refresh);

    /** Draws the accounts of the administrator's organisations. */
    public AccountsView(Accounts accounts, Organisations organisations, CurrentCaller current) {
        super("administration.accounts");
        this.accounts = accounts;
        this.caller = current.get();
        this.units = organisations.visibleTo(caller);
        this.byId = units.stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        PrimaryButton open = new PrimaryButton(
                        getTranslation("administration.accounts.open"),
                        "new-account",
                        () -> new NewAccountDialog(accounts, caller, units, this::refresh).open())
                .with(VaadinIcon.PLUS);
        addActions(open);
        configureTable();
        add(new Filters(text), table);
        refresh();
    }

    private void configureTable() {
        table.addColumn(Account::username)
                .setHeader(getTranslation("administration.username"))
                .setSortable(true)
                .setAutoWidth(true);
        table.addColumn(Account::displayName)
                .setHeader(getTranslation("administration.display-name"))
                .setSortable(true)
                .setAutoWidth(true);
        table.addColumn(this::unit)
                .setHeader(getTranslation("administration.organisation"))
                .setSortable(true)
                .setFlexGrow(2);
        table.addColumn(this::roles)
                .setHeader(getTranslation("administration.roles"))
                .setAutoWidth(true);
        table.addBadges(getTranslation("administration.state"), this::badge);
        table.addActions(this::actions);
        table.asCards(account -> new CardLine(
                        account.displayName() + " · " + account.username(), unit(account), roles(account))
                .with(badge(account), actions(account)));
        table.getElement().setAttribute("aria-label", getTranslation("administration.accounts.title"));
        table.setEmptyStateText(getTranslation("administration.accounts.none"));
    }

    private String unit(Account account) {
        OrganisationId id = account.organisation();
        Organisation unit = id == null ? null : byId.get(id);
        return unit == null ? getTranslation("administration.house") : unit.name();
    }

    private String roles(Account account) {
        return account.roles().stream()
                .sorted()
                .map(role -> getTranslation("terms.Role." + role))
                .collect(Collectors.joining(getTranslation("terms.list.comma")));
    }

    private StatusBadge badge(Account account) {
        if (!account.enabled()) {
            return new StatusBadge(getTranslation("administration.state.closed"), StatusBadge.Tone.BAD);
        }
        return account.activated()
                ? new StatusBadge(getTranslation("administration.state.active"), StatusBadge.Tone.GOOD)
                : new StatusBadge(getTranslation("administration.state.waiting"), StatusBadge.Tone.WARNING);
    }

    private Component actions(Account account) {
        Button code = new Button(
                getTranslation("administration.renew-code"), click -> show(accounts.renewCode(caller, account.id())));
        Button toggle = new Button(
                getTranslation(account.enabled() ? "administration.close" : "administration.reopen"),
                click -> show(accounts.change(
                        caller,
                        account.id(),
                        new AccountChange(
                                account.displayName(), account.roles(), !account.enabled(), account.language()))));
        Div row = new Div(code, toggle);
        row.addClassName("row-actions");
        return row;
    }

    private void show(AccountOpening outcome) {
        switch (outcome) {
            case AccountOpening.Opened(Account account, String code) ->
                ShownOnce.open(
                        getTranslation("administration.code.title", account.username()),
                        getTranslation("administration.code.hint"),
                        code);
            case AccountOpening.Done done -> Notices.done(getTranslation("administration.saved"));
            case AccountOpening.Refused refused -> Notices.refused(AccountWords.reasons(this, refused.reasons()));
        }
        refresh();
    }

    private void refresh() {
        String wanted = text.getValue().strip().toLowerCase(Locale.ROOT);
        table.setItems(accounts.visibleTo(caller).stream()
                .filter(account -> account.username().contains(wanted)
                        || account.displayName().toLowerCase(Locale.ROOT).contains(wanted)
                        || unit(account).contains(wanted))
                .toList());
    }
}
