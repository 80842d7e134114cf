package org.chizheng.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.chizheng.Application;
import org.chizheng.officers.AccountId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.NewOfficer;
import org.chizheng.officers.NewOrganisation;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerRegistration;
import org.chizheng.officers.OfficerSearch;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationEntry;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationKind;
import org.chizheng.officers.OrganisationLevel;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.OrganisationRegistration;
import org.chizheng.officers.Organisations;
import org.chizheng.officers.Registration;
import org.chizheng.officers.Role;
import org.chizheng.officers.Staffing;
import org.chizheng.officers.identity.CreditCode;
import org.chizheng.officers.identity.IdNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;

/** Screens without a browser over the real services on H2; nothing is kept. */
@SpringBootTest(classes = Application.class)
@ActiveProfiles("test")
@Transactional
@ViewPackages(packages = "org.chizheng.ui.nothing")
public abstract class ScreenTest extends SpringBrowserlessTest {

    /** An administrator of the house, who may do anything anywhere. */
    protected static final Caller HOUSE = new Caller(
            new AccountId(1),
            "总管·house",
            new OrganisationId(0),
            OrganisationPath.ROOT,
            null,
            EnumSet.allOf(Role.class));

    @Autowired
    protected Organisations organisations;

    @Autowired
    protected OrganisationRegistration registration;

    @Autowired
    protected OfficerRegistration entering;

    @Autowired
    protected OfficerSearch people;

    @Autowired
    protected Clock clock;

    private int founded;

    /** Enters an organisation. */
    protected Organisation found(String name, String region, OrganisationLevel level, @Nullable Organisation above) {
        NewOrganisation entry = new NewOrganisation(
                creditCode(),
                name,
                region,
                level,
                OrganisationKind.ADMINISTRATIVE,
                above == null ? null : above.id(),
                false);
        return ((OrganisationEntry.Registered) registration.register(HOUSE, entry)).organisation();
    }

    /** A right code that was not used yet. */
    protected CreditCode creditCode() {
        founded++;
        return CreditCode.complete("11410000" + "%09d".formatted(founded));
    }

    /** Enters a person and says what came of it. */
    protected Registration enter(Caller by, String name, int sequence, Organisation unit) {
        return entering.register(
                by,
                new NewOfficer(
                        name,
                        "1",
                        IdNumber.complete("41010219900101" + "%03d".formatted(sequence)),
                        "19900000001",
                        unit.id(),
                        Staffing.ADMINISTRATIVE,
                        "执法队员",
                        EnforcementDomain.URBAN_MANAGEMENT,
                        false,
                        null));
    }

    /** Enters a person who is new. */
    protected Officer officer(String name, int sequence, Organisation unit) {
        Registration.Registered registered = (Registration.Registered) enter(HOUSE, name, sequence, unit);
        return people.find(HOUSE, registered.officer()).orElseThrow();
    }

    /** Somebody of an organisation. */
    protected static Caller of(Organisation unit, Role... roles) {
        return new Caller(
                new AccountId(900), "来人·somebody", unit.id(), unit.path(), null, EnumSet.copyOf(Arrays.asList(roles)));
    }

    /** Puts a component on the page. */
    protected <C extends Component> C show(C component) {
        UI.getCurrent().add(component);
        return component;
    }

    /** Presses the button of this test id. */
    protected void press(String testId) {
        test(find(Button.class, testId)).click();
    }

    /** The component of this test id. */
    protected <C extends Component> C find(Class<C> type, String testId) {
        return $(type).withAttribute("data-testid", testId).single();
    }

    /** The field of this label that is to be seen now. */
    protected <C extends Component & HasValidationProperties> C field(Class<C> type, String labelKey) {
        String label = UI.getCurrent().getTranslation(labelKey);
        return $(type).withPropertyValue(one -> one.getElement().getProperty("label"), label)
                .single();
    }

    /** What a field says about itself; null if it is right. */
    protected static @Nullable String fault(HasValidationProperties field) {
        return field.isInvalid() ? Objects.requireNonNullElse(field.getErrorMessage(), "") : null;
    }

    /** The word for a key. */
    protected static String word(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }

    /** The rows of a table. */
    protected static <T> List<T> rows(Grid<T> table) {
        return table.getGenericDataView().getItems().toList();
    }

    /** What a table draws for a row in one of its columns. */
    protected <T> Component cell(Grid<T> table, T row, int column) {
        return test(table).getCellComponent(rows(table).indexOf(row), column);
    }

    /** What stands in a component, all of it. */
    protected static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
