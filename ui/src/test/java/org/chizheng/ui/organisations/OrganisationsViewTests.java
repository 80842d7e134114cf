package org.chizheng.ui.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Delegation;
import org.chizheng.officers.Delegations;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationLevel;
import org.chizheng.officers.Role;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.ui.ScreenTest;
import org.chizheng.ui.parts.EmptyState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OrganisationsViewTests extends ScreenTest {

    @Autowired
    Delegations delegations;

    private Organisation city;
    private Organisation bureau;
    private Organisation township;
    private Organisation neighbour;

    @BeforeEach
    void settle() {
        city = found("河洛市人民政府", "419900", OrganisationLevel.CITY, null);
        Organisation county = found("洛西县人民政府", "419921", OrganisationLevel.COUNTY, city);
        bureau = found("河洛市城市管理局", "419900", OrganisationLevel.CITY, city);
        township = found("柳湾镇人民政府", "419921101", OrganisationLevel.TOWNSHIP, county);
        neighbour = found("临川市人民政府", "419800", OrganisationLevel.CITY, null);
        city = registration.announce(HOUSE, city.id(), "豫政公告〔2023〕1号", LocalDate.of(2023, 3, 15));
    }

    @Test
    void showsTheOwnTreeWithWhatIsBelowUnderWhatIsAbove() {
        show(list(of(city, Role.SUPERVISOR)));
        assertThat(names()).containsExactly("河洛市人民政府", "洛西县人民政府", "柳湾镇人民政府", "河洛市城市管理局");
        assertThat(text(find(Span.class, "organisations-count"))).isEqualTo(word("organisations.count", 4, 3));
    }

    @Test
    void narrowsByTextLevelAndAnnouncement() {
        show(list(of(city, Role.COORDINATOR)));
        TextField search = $(TextField.class).single();
        search.setValue("419921");
        assertThat(names()).containsExactly("洛西县人民政府", "柳湾镇人民政府");
        search.setValue(bureau.creditCode().toLowerCase(java.util.Locale.ROOT));
        assertThat(names()).containsExactly("河洛市城市管理局");
        search.clear();
        select(0).setValue(OrganisationLevel.CITY);
        select(2).setValue(Announcement.ANNOUNCED);
        assertThat(names()).containsExactly("河洛市人民政府");
    }

    @Test
    void whoOnlySupervisesRegistersNothing() {
        show(list(of(city, Role.SUPERVISOR)));
        assertThat($(Button.class)
                        .withAttribute("data-testid", "new-organisation")
                        .exists())
                .isFalse();
    }

    @Test
    void anEmptyHouseSaysWhatToDo() {
        Caller nobodyYet = new Caller(
                HOUSE.account(),
                HOUSE.name(),
                HOUSE.organisation(),
                neighbour.path().child(township.id()),
                null,
                java.util.Set.of(Role.ADMINISTRATOR));
        show(list(nobodyYet));
        assertThat(text($(EmptyState.class).single())).contains(word("organisations.empty.hint"));
    }

    @Test
    void registeringNamesEveryFieldThatIsWrongAndKeepsWhatWasTyped() {
        show(list(of(city, Role.COORDINATOR)));
        press("new-organisation");
        TextField code = field(TextField.class, "organisations.credit-code");
        code.setValue("11419900009900048X");
        press("organisation-form-save");
        assertThat(fault(parent())).isEqualTo(word("organisations.OrganisationRefusal.PARENT_UNKNOWN"));
        assertThat(fault(field(TextField.class, "organisations.name")))
                .isEqualTo(word("organisations.OrganisationRefusal.NAME_MISSING"));
        assertThat(fault(code)).isEqualTo(word("organisations.CreditCodeFault.WRONG_CHECK_CHARACTER"));
        assertThat(code.getValue()).isEqualTo("11419900009900048X");
    }

    @Test
    void refusalsOfTheRegisterStandAtTheirFields() {
        show(list(of(city, Role.COORDINATOR)));
        press("new-organisation");
        fillIn("测试局", bureau.creditCode(), township);
        TextField region = field(TextField.class, "organisations.region");
        region.setValue("4199");
        level().setValue(OrganisationLevel.COUNTY);
        press("organisation-form-save");
        assertThat(fault(field(TextField.class, "organisations.credit-code")))
                .isEqualTo(word("organisations.OrganisationRefusal.CREDIT_CODE_TAKEN"));
        assertThat(fault(region)).isEqualTo(word("organisations.OrganisationRefusal.REGION_MALFORMED"));
        assertThat(fault(level())).isEqualTo(word("organisations.OrganisationRefusal.LEVEL_ABOVE_PARENT"));
    }

    @Test
    void whatIsRightIsRegisteredBelowTheChosenBody() {
        show(list(of(city, Role.COORDINATOR)));
        press("new-organisation");
        String code = creditCode().value();
        fillIn("洛西县城市管理局", code, organisations.byCreditCode(bureau.creditCode()).orElseThrow());
        press("organisation-form-save");
        Organisation registered = organisations.byCreditCode(code).orElseThrow();
        assertThat(registered.region()).isEqualTo("419900");
        assertThat(bureau.path().covers(registered.path())).isTrue();
    }

    @Test
    void aNeighboursOrganisationLooksAsIfItWereNotThere() {
        OrganisationView view = one(of(city, Role.COORDINATOR));
        assertThatThrownBy(() -> view.show(neighbour.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anAnnouncementNeedsItsNumberAndDayAndIsThenShown() {
        OrganisationView view = show(one(of(city, Role.ISSUER)));
        view.show(township.id());
        assertThat(text(view)).contains(word("organisations.announcement.missing"));
        press("announce");
        press("announce-form-save");
        TextField number = field(TextField.class, "organisations.announcement-number");
        DatePicker day = field(DatePicker.class, "organisations.announced-on");
        assertThat(fault(number)).isEqualTo(word("organisations.announcement-number.missing"));
        assertThat(fault(day)).isEqualTo(word("organisations.announced-on.missing"));
        number.setValue("洛西政公告〔2026〕9号");
        day.setValue(OfficialTime.today(clock));
        press("announce-form-save");
        assertThat(text(view))
                .contains("洛西政公告〔2026〕9号", word("organisations.Announcement.ANNOUNCED"))
                .doesNotContain(word("organisations.announcement.missing"));
    }

    @Test
    void severalItemsAreDelegatedAtOnceButNoneTwice() {
        Caller caller = of(city, Role.COORDINATOR);
        OrganisationView view = show(one(caller));
        view.show(township.id());
        press("new-delegations");
        TextArea items = field(TextArea.class, "organisations.delegation.items");
        press("delegation-form-save");
        assertThat(fault(items)).isEqualTo(word("organisations.delegation.items.missing"));
        items.setValue("CG-001\n  CG-002  \n\nCG-001");
        press("delegation-form-save");
        assertThat(fault(field(TextField.class, "organisations.delegation.delegator")))
                .isEqualTo(word("organisations.delegation.delegator.missing"));
        fillInGround(LocalDate.of(2023, 5, 30), LocalDate.of(2023, 5, 29));
        press("delegation-form-save");
        assertThat(fault(field(DatePicker.class, "organisations.delegation.to")))
                .isEqualTo(word("organisations.delegation.to.reversed"));
        assertThat(delegations.of(caller, township.id())).isEmpty();
        fillInGround(LocalDate.of(2023, 5, 30), null);
        press("delegation-form-save");
        assertThat(delegations.of(caller, township.id()))
                .extracting(Delegation::powerItem)
                .containsExactly("CG-001", "CG-002");

        press("new-delegations");
        items = field(TextArea.class, "organisations.delegation.items");
        items.setValue("CG-002\nCG-003");
        fillInGround(LocalDate.of(2026, 1, 1), null);
        press("delegation-form-save");
        assertThat(fault(items)).isEqualTo(word("organisations.delegation.items.repeated", "CG-002"));
        assertThat(items.getValue()).isEqualTo("CG-002\nCG-003");
    }

    @Test
    void anItemOutsideItsTimeIsShownAsSuch() {
        LocalDate today = OfficialTime.today(clock);
        Delegation ended = new Delegation(
                township.id(), "CG-009", "市人民政府", "目录", "419921101", today.minusYears(2), today.minusDays(1));
        assertThat(DelegationPhase.of(ended, today)).isEqualTo(DelegationPhase.ENDED);
        assertThat(DelegationPhase.of(ended, today.minusDays(1))).isEqualTo(DelegationPhase.IN_FORCE);
        assertThat(DelegationPhase.of(ended, today.minusYears(3))).isEqualTo(DelegationPhase.AHEAD);
    }

    private void fillIn(String name, String code, Organisation above) {
        parent().setValue(above);
        field(TextField.class, "organisations.name").setValue(name);
        field(TextField.class, "organisations.credit-code").setValue(code);
    }

    private void fillInGround(LocalDate from, @Nullable LocalDate to) {
        field(TextField.class, "organisations.delegation.delegator").setValue("省人民政府");
        field(TextArea.class, "organisations.delegation.basis").setValue("行政处罚法第二十四条；赋权目录");
        field(DatePicker.class, "organisations.delegation.from").setValue(from);
        field(DatePicker.class, "organisations.delegation.to").setValue(to);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Organisation> parent() {
        return field(ComboBox.class, "organisations.parent");
    }

    @SuppressWarnings("unchecked")
    private Select<OrganisationLevel> level() {
        return field(Select.class, "organisations.level");
    }

    @SuppressWarnings("unchecked")
    private Select<Object> select(int index) {
        return $(Select.class).all().get(index);
    }

    @SuppressWarnings("unchecked")
    private List<String> names() {
        Grid<Organisation> table = find(Grid.class, "organisations");
        return rows(table).stream().map(Organisation::name).toList();
    }

    private OrganisationsView list(Caller caller) {
        return new OrganisationsView(organisations, registration, () -> caller, clock);
    }

    private OrganisationView one(Caller caller) {
        return new OrganisationView(organisations, registration, delegations, () -> caller, clock);
    }
}
