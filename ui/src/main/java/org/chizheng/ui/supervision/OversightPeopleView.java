package org.chizheng.ui.supervision;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.Organisations;
import org.chizheng.security.CurrentCaller;
import org.chizheng.supervision.Oversight;
import org.chizheng.supervision.PersonLine;
import org.chizheng.supervision.PersonStanding;
import org.chizheng.ui.parts.EmptyState;
import org.chizheng.ui.parts.Filters;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.parts.TableExport;
import org.chizheng.ui.shell.MainLayout;

/** The people behind the figures of an organisation and everything below it. */
@Route(value = "supervision/people", layout = MainLayout.class)
@RolesAllowed("SUPERVISOR")
@StyleSheet("context://styles/gate.css")
public class OversightPeopleView extends Screen implements HasUrlParameter<Long> {

    private final transient Oversight oversight;
    private final transient Organisations organisations;
    private final transient Caller caller;
    private final PeopleTable table = new PeopleTable();
    private final TextField name = Filters.search(getTranslation("supervision.people.search"), this::refresh);
    private final Select<PersonStanding> standing = new Select<>();
    private final Checkbox behind = new Checkbox(getTranslation("supervision.people.behind"));
    private final Span found = new Span();
    private final EmptyState empty = new EmptyState(
            VaadinIcon.USERS,
            getTranslation("supervision.people.none"),
            getTranslation("supervision.people.none.hint"));
    private transient List<PersonLine> lines = List.of();

    /** Draws the screen; the organisation comes with the address. */
    public OversightPeopleView(Oversight oversight, Organisations organisations, CurrentCaller caller) {
        super("supervision.people");
        this.oversight = oversight;
        this.organisations = organisations;
        this.caller = caller.get();
        standing.setItems(PersonStanding.values());
        standing.setItemLabelGenerator(item -> item == null
                ? getTranslation("supervision.people.all")
                : getTranslation("supervision.PersonStanding." + item));
        standing.setEmptySelectionAllowed(true);
        standing.setEmptySelectionCaption(getTranslation("supervision.people.all"));
        standing.setAriaLabel(getTranslation("supervision.column.standing"));
        standing.addValueChangeListener(change -> refresh());
        behind.addValueChangeListener(change -> refresh());
        found.addClassName("gate-found");
        addActions(TableExport.button(
                getTranslation("supervision.export"), "people", table.exportHeadings(), () -> table.rows(shown())));
        add(new Filters(name, standing, behind, found), table, empty);
    }

    @Override
    public void setParameter(BeforeEvent event, Long number) {
        Organisation organisation = organisations.visibleTo(caller).stream()
                .filter(visible -> visible.id().value() == number)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        setHeading(organisation.name());
        lines = oversight.people(caller, new OrganisationId(number));
        refresh();
    }

    private List<PersonLine> shown() {
        PersonStanding wanted = standing.getValue();
        String text = name.getValue().strip();
        return lines.stream()
                .filter(line -> wanted == null || line.standing() == wanted)
                .filter(line -> !behind.getValue() || line.behind())
                .filter(line -> line.officer().name().contains(text))
                .toList();
    }

    private void refresh() {
        List<PersonLine> shown = shown();
        table.setItems(shown);
        table.setVisible(!shown.isEmpty());
        empty.setVisible(shown.isEmpty());
        found.setText(getTranslation("supervision.people.found", shown.size(), lines.size()));
    }
}
