package org.chizheng.ui.officers;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.chizheng.officers.Caller;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerChanges;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationLevel;
import org.chizheng.officers.Role;
import org.chizheng.officers.Staffing;
import org.chizheng.officers.photos.PhotoKeeping;
import org.chizheng.officers.photos.Photos;
import org.chizheng.ui.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OfficersViewTests extends ScreenTest {

    private static final List<String> ACTIONS =
            List.of("reveal-id-number", "edit-officer", "photo-of-officer", "transfer-officer", "open-account");

    @Autowired
    OfficerChanges changes;

    @Autowired
    OfficerDetails details;

    @Autowired
    Photos photos;

    @Autowired
    PhotoKeeping keeping;

    private Organisation unit;
    private Officer person;

    @BeforeEach
    void settle() {
        unit = found("河洛市城市管理局", "419900", OrganisationLevel.CITY, null);
        person = officer("林若溪", 1, unit);
    }

    @Test
    void theCardShowsThePersonAndOffersTheCoordinatorWhatMayBeDone() {
        openCard(Role.COORDINATOR);
        OfficerCard card = $(OfficerCard.class).single();
        assertThat(text(card))
                .contains(
                        person.maskedIdNumber(),
                        unit.name(),
                        word("officers.card.no-certificate"),
                        word("officers.card.no-result"));
        for (String action : ACTIONS) {
            assertThat(offers(action)).as(action).isTrue();
        }
    }

    @Test
    void whoOnlyLooksIsOfferedNothing() {
        openCard(Role.SUPERVISOR);
        for (String action : ACTIONS) {
            assertThat(offers(action)).as(action).isFalse();
        }
        assertThat(offers("conflicts-link")).isFalse();
    }

    @Test
    void aCorrectionIsSavedAndTheCardShowsIt() {
        openCard(Role.COORDINATOR);
        press("edit-officer");
        field(TextField.class, "officers.phone").setValue("0398-2812345");
        field(TextField.class, "officers.post").setValue(" 中队长 ");
        domain().setValue(EnforcementDomain.TRANSPORT);
        field(DatePicker.class, "officers.service-to").setValue(LocalDate.of(2030, 12, 31));
        field(Checkbox.class, "officers.state.on-post").setValue(false);
        press("officer-form-save");
        Officer now = people.find(HOUSE, person.id()).orElseThrow();
        assertThat(now.phone()).isEqualTo("03982812345");
        assertThat(now.post()).isEqualTo("中队长");
        assertThat(now.domain()).isEqualTo(EnforcementDomain.TRANSPORT);
        assertThat(now.onPost()).isFalse();
        assertThat(now.serviceTo()).isEqualTo(LocalDate.of(2030, 12, 31));
        assertThat(now.staffing()).isEqualTo(person.staffing());
        assertThat(text($(OfficerCard.class).single())).contains("中队长", "2030-12-31");
    }

    @Test
    void whatIsWrongIsNamedAtItsFieldAndNothingIsLost() {
        openCard(Role.COORDINATOR);
        press("edit-officer");
        TextField name = field(TextField.class, "officers.name");
        TextField phone = field(TextField.class, "officers.phone");
        name.setValue("  ");
        phone.setValue("12345");
        press("officer-form-save");
        assertThat(fault(name)).isEqualTo(word("officers.edit.name-missing"));
        assertThat(fault(phone)).isEqualTo(word("officers.FindingReason.PHONE_MALFORMED"));
        assertThat(phone.getValue()).isEqualTo("12345");
        assertThat(people.find(HOUSE, person.id())).contains(person);
    }

    @Test
    void aFootingThatBarsFromQualificationIsPointedOutBeforeSaving() {
        openCard(Role.COORDINATOR);
        press("edit-officer");
        staffing().setValue(Staffing.DISPATCHED);
        assertThat(staffing().getHelperText()).isEqualTo(word("officers.edit.staffing-barred"));
        field(Checkbox.class, "officers.state.auxiliary").setValue(true);
        assertThat(staffing().getHelperText()).isNullOrEmpty();
    }

    @Test
    void whoHasNoPhotoIsShownByInitials() {
        openCard(Role.SUPERVISOR);
        assertThat($(Avatar.class)
                        .withAttribute("data-testid", "officer-initials")
                        .exists())
                .isTrue();
        assertThat($(Image.class).withAttribute("data-testid", "officer-photo").exists())
                .isFalse();
    }

    @Test
    void theCardShowsThePhotoToThoseWhoCompareFaces() throws IOException {
        keeping.put(HOUSE, person.id(), picture());
        openCard(Role.SUPERVISOR);
        assertThat($(Image.class)
                        .withAttribute("data-testid", "officer-photo")
                        .single()
                        .getAlt())
                .contains(word("officers.photo.of", "林若溪"));
    }

    @Test
    void theCardOfAnIssuerHasNoPlaceForAPhoto() throws IOException {
        keeping.put(HOUSE, person.id(), picture());
        openCard(Role.ISSUER);
        assertThat($(OfficerCard.class).exists()).isTrue();
        assertThat($(OfficerPhoto.class).exists()).isFalse();
    }

    @Test
    void aPhotoIsRemovedAfterAQuestion() throws IOException {
        keeping.put(HOUSE, person.id(), picture());
        openCard(Role.COORDINATOR);
        press("photo-of-officer");
        press("photo-remove");
        assertThat(photos.of(HOUSE, person.id())).isPresent();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(photos.of(HOUSE, person.id())).isEmpty();
        assertThat($(OfficerCard.class).exists()).isTrue();
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(150, 200, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    @SuppressWarnings("unchecked")
    private void openCard(Role role) {
        Caller caller = of(unit, role);
        show(new OfficersView(people, changes, organisations, details, () -> caller));
        test((Grid<Officer>) find(Grid.class, "officers")).clickRow(0);
    }

    private boolean offers(String action) {
        return $(Button.class).withAttribute("data-testid", action).exists();
    }

    @SuppressWarnings("unchecked")
    private Select<EnforcementDomain> domain() {
        return field(Select.class, "officers.domain");
    }

    @SuppressWarnings("unchecked")
    private Select<Staffing> staffing() {
        return field(Select.class, "officers.staffing");
    }
}
