package org.chizheng.ui.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationLevel;
import org.chizheng.officers.Role;
import org.chizheng.profiles.JurisdictionProfile;
import org.chizheng.profiles.JurisdictionProfiles;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.profiles.ProfileId;
import org.chizheng.profiles.ProfileNumber;
import org.chizheng.profiles.ProfileRefusal;
import org.chizheng.security.ProfileKeeping;
import org.chizheng.ui.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProfilesViewTests extends ScreenTest {

    @Autowired
    JurisdictionProfiles profiles;

    @Autowired
    ProfileKeeping keeping;

    private LocalDate today = LocalDate.MIN;

    @BeforeEach
    void settle() {
        today = OfficialTime.today(clock);
    }

    @Test
    void theFormStartsFromTheVersionInForceAndChangesNothingYet() {
        JurisdictionProfile henan = profiles.at("41", today);
        ProfileForm form = edit(HOUSE);
        from().setValue(today.plusDays(1));
        JurisdictionProfile draft = form.draft();
        assertThat(new ProfileValues(form).changes(henan, draft)).isEmpty();
        assertThat(draft.validFrom()).isEqualTo(today.plusDays(1));
        assertThat(text(changes()))
                .isEqualTo(word(
                        "administration.profiles.changes.none",
                        henan.name(),
                        henan.validFrom().toString()));
    }

    @Test
    void whatChangesIsShownAsItIsTypedAndSavedAfterAskingOnce() {
        JurisdictionProfile henan = profiles.at("41", today);
        edit(HOUSE);
        from().setValue(today.plusDays(30));
        number(ProfileNumber.PASS_PERCENT).setValue(70);
        field(TextField.class, "administration.profiles.review-to").setValue("04-30");
        assertThat(text(changes()))
                .contains(word("administration.ProfileNumber.PASS_PERCENT"), "60", "70", "01-01 – 04-30")
                .doesNotContain(word("administration.ProfileNumber.ATTEMPTS"));
        press("save-profile");
        assertThat(profiles.all()).hasSize(1);
        test($(ConfirmDialog.class).single()).confirm();
        JurisdictionProfile added = profiles.at("411200", today.plusDays(30));
        assertThat(added.passPercent()).isEqualTo(70);
        assertThat(added.reviewTo().toString()).isEqualTo("--04-30");
        assertThat(added.latestEntry()).isEqualTo(henan.latestEntry());
        assertThat(profiles.at("411200", today)).isEqualTo(henan);
    }

    @Test
    void whatCannotBeReadIsNamedAtItsField() {
        edit(HOUSE);
        TextField review = field(TextField.class, "administration.profiles.review-from");
        review.setValue("13-01");
        number(ProfileNumber.ATTEMPTS).setValue(6);
        number(ProfileNumber.LEGAL_HOURS).clear();
        press("save-profile");
        assertThat(fault(from())).isEqualTo(word("administration.profiles.from.missing"));
        assertThat(fault(review)).isEqualTo(word("administration.profiles.month-day.wrong"));
        assertThat(fault(number(ProfileNumber.ATTEMPTS))).isEqualTo(outside(ProfileNumber.ATTEMPTS));
        assertThat(fault(number(ProfileNumber.LEGAL_HOURS))).isEqualTo(outside(ProfileNumber.LEGAL_HOURS));
        assertThat(fault(number(ProfileNumber.PASS_PERCENT))).isNull();
        assertThat(review.getValue()).isEqualTo("13-01");
    }

    @Test
    void everyRefusalStandsAtAField() {
        for (ProfileRefusal refusal : ProfileRefusal.values()) {
            ProfileForm form = edit(HOUSE);
            makeWrong(refusal);
            form.tell(Set.of(refusal));
            assertThat(wrongFields(form)).as(refusal.name()).isNotEmpty();
        }
    }

    @Test
    void anAdministratorOfOneOrganisationIsRefusedAtTheRegion() {
        Organisation city = found("河洛市人民政府", "419900", OrganisationLevel.CITY, null);
        edit(of(city, Role.ADMINISTRATOR));
        from().setValue(today.plusDays(1));
        number(ProfileNumber.PASS_PERCENT).setValue(61);
        press("save-profile");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(fault(field(TextField.class, "administration.profiles.region")))
                .isEqualTo(word("administration.ProfileRefusal.REGION_NOT_YOURS"));
        assertThat(profiles.all()).hasSize(1);
    }

    @Test
    void nothingIsSavedThatChangesNothing() {
        edit(HOUSE);
        from().setValue(today.plusDays(1));
        press("save-profile");
        assertThat($(ConfirmDialog.class).exists()).isFalse();
        assertThat(profiles.all()).hasSize(1);
    }

    @Test
    void anUnknownVersionIsNotFound() {
        NewProfileView view = new NewProfileView(profiles, keeping, () -> HOUSE, clock);
        assertThatThrownBy(() -> view.startFrom(Optional.of(new ProfileId(999))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theListComparesAVersionWithTheOneBefore() {
        edit(HOUSE);
        from().setValue(today.plusDays(30));
        number(ProfileNumber.CERTIFICATE_YEARS).setValue(6);
        press("save-profile");
        test($(ConfirmDialog.class).single()).confirm();
        UI.getCurrent().removeAll();
        show(new ProfilesView(profiles, () -> HOUSE, clock));
        assertThat(text(cell(table(), rows(table()).get(0), 3))).isEqualTo(word("administration.profiles.state.ahead"));
        assertThat(text(cell(table(), rows(table()).get(1), 3)))
                .isEqualTo(word("administration.profiles.state.in-force"));
        test(table()).clickRow(0);
        assertThat(find(Button.class, "base-profile").isVisible()).isTrue();
        assertThat(text(changes())).contains(word("administration.ProfileNumber.CERTIFICATE_YEARS"), "5", "6");
    }

    @Test
    void whoMayNotAddIsNotOfferedIt() {
        Organisation city = found("河洛市人民政府", "419900", OrganisationLevel.CITY, null);
        show(new ProfilesView(profiles, () -> of(city, Role.ADMINISTRATOR), clock));
        assertThat($(Button.class).withAttribute("data-testid", "new-profile").exists())
                .isFalse();
    }

    private void makeWrong(ProfileRefusal refusal) {
        if (refusal == ProfileRefusal.NAME_OR_CITATION_MISSING) {
            field(TextField.class, "administration.profiles.name").clear();
        }
        for (ProfileNumber number : ProfileNumber.values()) {
            if (number.refusal() == refusal) {
                number(number).setValue(number.most() + 1);
            }
        }
    }

    private List<String> wrongFields(ProfileForm form) {
        return form.getElement()
                .getChildren()
                .flatMap(panel -> panel.getChildren())
                .flatMap(part -> part.getChildren())
                .filter(field -> field.getProperty("invalid", false))
                .map(field -> field.getProperty("label"))
                .toList();
    }

    private ProfileForm edit(Caller caller) {
        UI.getCurrent().removeAll();
        NewProfileView view = show(new NewProfileView(profiles, keeping, () -> caller, clock));
        view.startFrom(Optional.empty());
        return $(ProfileForm.class).single();
    }

    private Div changes() {
        return find(ProfileChanges.class, "profile-changes");
    }

    private DatePicker from() {
        return field(DatePicker.class, "administration.profiles.from");
    }

    private IntegerField number(ProfileNumber number) {
        return field(IntegerField.class, "administration.ProfileNumber." + number);
    }

    private static String outside(ProfileNumber number) {
        return word("administration.profiles.range.outside", number.least(), number.most());
    }

    @SuppressWarnings("unchecked")
    private Grid<JurisdictionProfile> table() {
        return find(Grid.class, "profiles");
    }
}
