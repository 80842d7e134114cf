package org.chizheng.ui.officers;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerChanges;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationLevel;
import org.chizheng.officers.Registration;
import org.chizheng.officers.RegistrationConflict;
import org.chizheng.officers.Role;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.ui.ScreenTest;
import org.chizheng.ui.parts.EmptyState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ConflictsViewTests extends ScreenTest {

    @Autowired
    OfficerChanges changes;

    @Autowired
    OfficerDetails details;

    private Organisation city;
    private Organisation first;
    private Organisation second;
    private Officer person;

    @BeforeEach
    void twoUnitsClaimOnePerson() {
        city = found("河洛市人民政府", "419900", OrganisationLevel.CITY, null);
        first = found("河洛市城市管理局", "419900", OrganisationLevel.CITY, city);
        second = found("河洛市交通运输局", "419900", OrganisationLevel.CITY, city);
        person = officer("林若溪", 1, first);
        assertThat(enter(of(second, Role.COORDINATOR), "林若希", 1, second))
                .isInstanceOf(Registration.InAnotherUnit.class);
    }

    @Test
    void whoeverSeesBothUnitsMovesThePersonWithWhatIsProposed() {
        show(view(of(city, Role.COORDINATOR)));
        RegistrationConflict claim = rows(table()).getFirst();
        assertThat(text(cell(table(), claim, 0))).contains("林若溪", word("officers.conflicts.differs", "林若希"));
        test(button(claim, 0)).click();
        assertThat(unit().getValue().id()).isEqualTo(second.id());
        press("transfer-form-save");
        DatePicker day = field(DatePicker.class, "officers.transfer.day");
        assertThat(fault(day)).isEqualTo(word("officers.transfer.day.missing"));
        day.setValue(OfficialTime.today(clock).plusDays(1));
        press("transfer-form-save");
        assertThat(fault(day)).isEqualTo(word("officers.transfer.future"));
        assertThat(field(TextField.class, "officers.transfer.reason").getValue())
                .contains(second.name());
        day.setValue(OfficialTime.today(clock));
        press("transfer-form-save");
        assertThat(people.find(HOUSE, person.id()).orElseThrow().organisation()).isEqualTo(second.id());
        assertThat($(EmptyState.class).exists()).isTrue();
    }

    @Test
    void aClaimIsTurnedDownAfterAskingOnce() {
        show(view(of(city, Role.COORDINATOR)));
        test(button(rows(table()).getFirst(), 1)).click();
        assertThat(changes.conflicts(HOUSE)).hasSize(1);
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(changes.conflicts(HOUSE)).isEmpty();
        assertThat(people.find(HOUSE, person.id()).orElseThrow().organisation()).isEqualTo(first.id());
        assertThat($(EmptyState.class).exists()).isTrue();
    }

    @Test
    void theClaimantSeesTheOwnClaimButNotWhoHasThePersonAndDecidesNothing() {
        show(view(of(second, Role.COORDINATOR)));
        RegistrationConflict claim = rows(table()).getFirst();
        assertThat(text(cell(table(), claim, 0))).isEqualTo("林若希");
        assertThat(text(cell(table(), claim, 5))).isEqualTo(word("officers.conflicts.not-yours"));
    }

    @Test
    void theUnitThatHasThePersonTurnsDownButDoesNotMove() {
        show(view(of(first, Role.COORDINATOR)));
        RegistrationConflict claim = rows(table()).getFirst();
        assertThat(cell(table(), claim, 5).getChildren()).hasSize(1);
        assertThat(text(button(claim, 0))).isEqualTo(word("officers.conflicts.dismiss"));
    }

    private Button button(RegistrationConflict claim, int index) {
        return (Button) cell(table(), claim, 5).getChildren().toList().get(index);
    }

    @SuppressWarnings("unchecked")
    private Grid<RegistrationConflict> table() {
        return find(Grid.class, "conflicts");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Organisation> unit() {
        return field(ComboBox.class, "officers.transfer.unit");
    }

    private ConflictsView view(Caller caller) {
        return new ConflictsView(changes, people, details, organisations, () -> caller);
    }
}
