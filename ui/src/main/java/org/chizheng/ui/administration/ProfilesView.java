package org.chizheng.ui.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.chizheng.profiles.JurisdictionProfile;
import org.chizheng.profiles.JurisdictionProfiles;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.parts.Table;
import org.chizheng.ui.parts.Times;
import org.chizheng.ui.shell.MainLayout;

/** The rules of each region, dated and cited. */
@Route(value = "profiles", layout = MainLayout.class)
@Menu(title = "administration.profiles.menu", order = 630, icon = "vaadin:scale")
@RolesAllowed({"ADMINISTRATOR", "SUPERVISOR", "ISSUER", "COORDINATOR"})
public class ProfilesView extends Screen {

    /** Draws all versions, newest first. */
    public ProfilesView(JurisdictionProfiles profiles) {
        super("administration.profiles");
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
        table.addColumn(JurisdictionProfile::citation)
                .setHeader(getTranslation("administration.profiles.citation"))
                .setFlexGrow(3);
        table.asCards(profile -> new CardLine(
                profile.name(), profile.region() + " · " + Times.day(profile.validFrom()), profile.citation()));
        table.setAllRowsVisible(true);
        table.setItems(profiles.all());
        table.addItemClickListener(click -> details(click.getItem()));
        table.getElement().setAttribute("aria-label", getTranslation("administration.profiles.title"));
        add(table);
    }

    private void details(JurisdictionProfile profile) {
        Dialog dialog = new Dialog(profile.name());
        dialog.setWidth("min(42rem, 95vw)");
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        fact(list, "certificate-years", profile.certificateYears());
        fact(list, "qualification-years", profile.qualificationYears());
        fact(list, "renewal-days", profile.renewalWindowDays());
        fact(list, "prefix", profile.issuerPrefix());
        fact(list, "pass-percent", profile.passPercent());
        fact(list, "attempts", profile.attempts());
        fact(list, "arrive", profile.arriveBefore().toMinutes());
        fact(list, "latest-entry", profile.latestEntry().toMinutes());
        fact(list, "earliest-hand-in", profile.earliestHandIn().toMinutes());
        fact(list, "multiple-choice", getTranslation("terms.MultipleChoiceRule." + profile.multipleChoice()));
        fact(list, "minutes-per-hour", profile.minutesPerHour());
        fact(list, "legal-hours", profile.legalHours());
        fact(list, "professional-hours", profile.professionalHours());
        fact(list, "pro-rata", getTranslation("terms.ProRata." + profile.proRata()));
        fact(
                list,
                "review",
                profile.reviewFrom().toString().substring(2) + " – "
                        + profile.reviewTo().toString().substring(2));
        fact(list, "cross-area", getTranslation("administration.profiles." + (profile.crossArea() ? "yes" : "no")));
        dialog.add(new Paragraph(profile.citation()), list);
        dialog.getFooter().add(new Button(getTranslation("parts.close"), click -> dialog.close()));
        dialog.open();
    }

    private void fact(DescriptionList list, String name, Object value) {
        list.add(
                new DescriptionList.Term(getTranslation("administration.profiles.value." + name)),
                new DescriptionList.Description(String.valueOf(value)));
    }
}
