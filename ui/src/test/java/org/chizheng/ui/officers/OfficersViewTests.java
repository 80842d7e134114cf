package org.chizheng.ui.officers;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.chizheng.officers.Caller;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerChanges;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationLevel;
import org.chizheng.officers.Role;
import org.chizheng.officers.Staffing;
import org.chizheng.ui.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OfficersViewTests extends ScreenTest {

    @Autowired
    OfficerChanges changes;

    @Autowired
    OfficerDetails details;

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
        for (String action : new String[] {"reveal-id-number", "edit-officer", "transfer-officer", "open-account"}) {
            assertThat(offers(action)).as(action).isTrue();
        }
    }

    @Test
    void whoOnlyLooksIsOfferedNothing() {
        openCard(Role.SUPERVISOR);
        for (String action : new String[] {"reveal-id-number", "edit-officer", "transfer-officer", "open-account"}) {
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
