package org.chizheng.ui.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.Role;
import org.chizheng.profiles.JurisdictionProfile;
import org.chizheng.profiles.JurisdictionProfiles;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.PrimaryButton;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.parts.Table;
import org.chizheng.ui.parts.Times;
import org.chizheng.ui.shell.MainLayout;

/** The rules of each region, dated and cited. */
@Route(value = "profiles", layout = MainLayout.class)
@Menu(title = "administration.profiles.menu", order = 630, icon = "vaadin:scale")
@RolesAllowed({"ADMINISTRATOR", "SUPERVISOR", "ISSUER", "COORDINATOR"})
@StyleSheet("context://styles/people.css")
public class ProfilesView extends Screen {

    private final transient JurisdictionProfiles profiles;
    private final transient List<JurisdictionProfile> versions;
    private final LocalDate today;
    private final boolean keeper;

    /** Draws all versions, newest first. */
    public ProfilesView(JurisdictionProfiles profiles, CurrentCaller current, Clock clock) {
        super("administration.profiles");
        this.profiles = profiles;
        this.versions = profiles.all();
        this.today = OfficialTime.today(clock);
        Caller caller = current.get();
        this.keeper = caller.is(Role.ADMINISTRATOR) && caller.sees(OrganisationPath.ROOT);
        if (keeper) {
            addActions(new PrimaryButton(
                            getTranslation("administration.profiles.add"),
                            "new-profile",
                            () -> getUI().ifPresent(ui -> ui.navigate("profiles/new")))
                    .with(VaadinIcon.PLUS));
        }
        add(table());
    }

    private Table<JurisdictionProfile> table() {
        Table<JurisdictionProfile> table = new Table<>();
        table.addColumn(JurisdictionProfile::name)
                .setHeader(getTranslation("administration.profiles.name"))
                .setFlexGrow(2);
        table.addColumn(JurisdictionProfile::region)
                .setHeader(getTranslation("administration.profiles.region"))
                .setSortable(true)
                .setAutoWidth(true);
        table.addColumn(profile -> Times.day(profile.validFrom()))
                .setHeader(getTranslation("administration.profiles.from"))
                .setSortable(true)
                .setAutoWidth(true);
        table.addBadges(getTranslation("administration.state"), this::badge);
        table.addColumn(JurisdictionProfile::citation)
                .setHeader(getTranslation("administration.profiles.citation"))
                .setFlexGrow(3);
        table.asCards(profile -> new CardLine(
                        profile.name(), profile.region() + " · " + Times.day(profile.validFrom()), profile.citation())
                .with(badge(profile)));
        table.setAllRowsVisible(true);
        table.setItems(versions);
        table.addItemClickListener(click -> details(click.getItem()));
        table.getElement().setAttribute("aria-label", getTranslation("administration.profiles.title"));
        table.getElement().setAttribute("data-testid", "profiles");
        return table;
    }

    private StatusBadge badge(JurisdictionProfile profile) {
        if (profile.validFrom().isAfter(today)) {
            return new StatusBadge(getTranslation("administration.profiles.state.ahead"), StatusBadge.Tone.INFO);
        }
        boolean replaced = versions.stream()
                .filter(other -> other.region().equals(profile.region()))
                .anyMatch(other -> other.validFrom().isAfter(profile.validFrom())
                        && !other.validFrom().isAfter(today));
        return replaced
                ? new StatusBadge(getTranslation("administration.profiles.state.replaced"), StatusBadge.Tone.NEUTRAL)
                : new StatusBadge(getTranslation("administration.profiles.state.in-force"), StatusBadge.Tone.GOOD);
    }

    private void details(JurisdictionProfile profile) {
        Dialog dialog = new Dialog(profile.name());
        dialog.setWidth("min(42rem, 95vw)");
        dialog.getElement().setAttribute("data-testid", "profile-details");
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        new ProfileValues(this)
                .of(profile)
                .forEach((name, value) ->
                        list.add(new DescriptionList.Term(name), new DescriptionList.Description(value)));
        ProfileChanges changes = new ProfileChanges();
        changes.show(profiles.before(profile), profile);
        Div content = new Div(
                badge(profile),
                new H3(getTranslation("administration.profiles.changes")),
                changes,
                new H3(getTranslation("administration.profiles.all")),
                list);
        content.addClassName("sheet");
        // long sheets scroll, by keys as well
        content.getElement().setAttribute("tabindex", "0");
        dialog.add(content);
        if (keeper) {
            Button base = new Button(getTranslation("administration.profiles.base"), click -> {
                dialog.close();
                QueryParameters query =
                        QueryParameters.of("base", String.valueOf(profile.id().value()));
                getUI().ifPresent(ui -> ui.navigate("profiles/new", query));
            });
            base.getElement().setAttribute("data-testid", "base-profile");
            dialog.getFooter().add(base);
        }
        dialog.getFooter().add(new Button(getTranslation("parts.close"), click -> dialog.close()));
        dialog.open();
    }
}
