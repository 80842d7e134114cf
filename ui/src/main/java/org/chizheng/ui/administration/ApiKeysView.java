package org.chizheng.ui.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.Organisations;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.security.CurrentCaller;
import org.chizheng.security.api.ApiKey;
import org.chizheng.security.api.ApiKeys;
import org.chizheng.ui.parts.Asking;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.PrimaryButton;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.parts.Table;
import org.chizheng.ui.parts.Times;
import org.chizheng.ui.shell.MainLayout;

/** The keys of other systems that ask the gate. */
@Route(value = "api-keys", layout = MainLayout.class)
@Menu(title = "administration.keys.menu", order = 620, icon = "vaadin:key")
@RolesAllowed("ADMINISTRATOR")
public class ApiKeysView extends Screen {

    private final transient ApiKeys keys;
    private final transient Caller caller;
    private final transient Clock clock;
    private final transient Map<OrganisationId, String> names;
    private final Table<ApiKey> table = new Table<>();

    /** Draws the keys of the administrator's organisations. */
    public ApiKeysView(ApiKeys keys, Organisations organisations, CurrentCaller current, Clock clock) {
        super("administration.keys");
        this.keys = keys;
        this.caller = current.get();
        this.clock = clock;
        List<Organisation> units = organisations.visibleTo(caller);
        this.names = units.stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
        PrimaryButton issue = new PrimaryButton(
                        getTranslation("administration.keys.issue"),
                        "new-api-key",
                        () -> new NewApiKeyDialog(keys, caller, units, OfficialTime.today(clock), this::refresh).open())
                .with(VaadinIcon.PLUS);
        addActions(issue);
        configureTable();
        add(table);
        refresh();
    }

    private void configureTable() {
        table.setAllRowsVisible(true);
        table.addColumn(ApiKey::name)
                .setHeader(getTranslation("administration.keys.name"))
                .setSortable(true)
                .setAutoWidth(true);
        table.addColumn(this::unit)
                .setHeader(getTranslation("administration.organisation"))
                .setSortable(true)
                .setFlexGrow(2);
        table.addColumn(this::scopes)
                .setHeader(getTranslation("administration.keys.scopes"))
                .setAutoWidth(true);
        table.addColumn(key -> Times.day(key.expiresOn()))
                .setHeader(getTranslation("administration.keys.expires"))
                .setSortable(true)
                .setAutoWidth(true);
        table.addColumn(this::lastUsed)
                .setHeader(getTranslation("administration.keys.used"))
                .setAutoWidth(true);
        table.addBadges(getTranslation("administration.state"), this::badge);
        table.addActions(this::revoking);
        table.asCards(key -> new CardLine(key.name(), unit(key), scopes(key)).with(badge(key), revoking(key)));
        table.getElement().setAttribute("aria-label", getTranslation("administration.keys.title"));
        table.setEmptyStateText(getTranslation("administration.keys.none"));
    }

    private String unit(ApiKey key) {
        return names.getOrDefault(key.organisation(), "—");
    }

    private String scopes(ApiKey key) {
        return key.scopes().stream()
                .sorted()
                .map(scope -> getTranslation("administration.ApiScope." + scope))
                .collect(Collectors.joining(getTranslation("terms.list.comma")));
    }

    private String lastUsed(ApiKey key) {
        return key.lastUsedAt() == null ? "—" : Times.minute(key.lastUsedAt());
    }

    private StatusBadge badge(ApiKey key) {
        if (key.revokedAt() != null) {
            return new StatusBadge(getTranslation("administration.keys.revoked"), StatusBadge.Tone.BAD);
        }
        return key.countsOn(OfficialTime.today(clock))
                ? new StatusBadge(getTranslation("administration.keys.valid"), StatusBadge.Tone.GOOD)
                : new StatusBadge(getTranslation("administration.keys.expired"), StatusBadge.Tone.WARNING);
    }

    private Component revoking(ApiKey key) {
        if (key.revokedAt() != null) {
            return new Span();
        }
        return new Button(
                getTranslation("administration.keys.revoke"),
                click -> Asking.confirm(
                        getTranslation("administration.keys.revoke"),
                        getTranslation("administration.keys.revoke.text", key.name()),
                        getTranslation("administration.keys.revoke"),
                        () -> {
                            keys.revoke(caller, key.publicId());
                            refresh();
                        }));
    }

    private void refresh() {
        table.setItems(keys.visibleTo(caller));
    }
}
