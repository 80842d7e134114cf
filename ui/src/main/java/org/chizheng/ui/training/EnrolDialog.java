package org.chizheng.ui.training;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chizheng.officers.Caller;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerFilter;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OfficerOrder;
import org.chizheng.officers.OfficerSearch;
import org.chizheng.officers.Organisation;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.Filters;
import org.chizheng.ui.parts.Table;

/** Picks people of the caller's organisations; what was picked stays while the filters change. */
class EnrolDialog extends Dialog {

    private final OfficerSearch search;
    private final Caller caller;
    private final Table<Officer> table = new Table<>();
    private final TextField text;
    private final ComboBox<Organisation> unit = new ComboBox<>();
    private final ComboBox<EnforcementDomain> domain = new ComboBox<>();
    private final Button enrol = new Button();
    private final CallbackDataProvider<Officer, Void> people;

    EnrolDialog(OfficerSearch search, Caller caller, List<Organisation> units, Consumer<Set<OfficerId>> chosen) {
        this.search = search;
        this.caller = caller;
        setHeaderTitle(getTranslation("training.enrol"));
        addClassName("enrol");
        getElement().setAttribute("data-testid", "enrol-dialog");
        people =
                new CallbackDataProvider<>(
                        query -> this.search
                                .page(caller, filter(), OfficerOrder.NAME, false, query.getOffset(), query.getLimit())
                                .stream(),
                        query -> (int) this.search.count(caller, filter()),
                        Officer::id);
        text = Filters.search(getTranslation("training.enrol.search"), people::refreshAll);
        configureFilters(units);
        configureTable();
        configureButtons(chosen);
        add(new Filters(text, unit, domain), table);
    }

    private OfficerFilter filter() {
        return new OfficerFilter(
                text.getValue(),
                unit.getOptionalValue().map(Organisation::id).orElse(null),
                domain.getOptionalValue().orElse(null),
                null,
                null,
                null);
    }

    private void configureFilters(List<Organisation> units) {
        text.getElement().setAttribute("data-testid", "enrol-search");
        unit.setItems(units);
        unit.setItemLabelGenerator(Organisation::name);
        unit.setPlaceholder(getTranslation("training.unit"));
        unit.setAriaLabel(getTranslation("training.unit"));
        unit.setClearButtonVisible(true);
        unit.addValueChangeListener(change -> people.refreshAll());
        domain.setItems(EnforcementDomain.values());
        domain.setItemLabelGenerator(one -> getTranslation("terms.EnforcementDomain." + one));
        domain.setPlaceholder(getTranslation("training.domain"));
        domain.setAriaLabel(getTranslation("training.domain"));
        domain.setClearButtonVisible(true);
        domain.addValueChangeListener(change -> people.refreshAll());
    }

    private void configureTable() {
        table.addClassName("enrol-table");
        table.getElement().setAttribute("data-testid", "enrol-people");
        table.addColumn(Officer::name).setHeader(getTranslation("training.person"));
        table.addColumn(Officer::organisationName)
                .setHeader(getTranslation("training.unit"))
                .setFlexGrow(2);
        table.addColumn(officer -> getTranslation("terms.EnforcementDomain." + officer.domain()))
                .setHeader(getTranslation("training.domain"));
        table.asCards(officer -> new CardLine(
                officer.name(),
                officer.organisationName(),
                getTranslation("terms.EnforcementDomain." + officer.domain())));
        if (table.setSelectionMode(Grid.SelectionMode.MULTI) instanceof GridMultiSelectionModel<Officer> model) {
            model.setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.VISIBLE);
        }
        table.setItems(people);
        table.addSelectionListener(selection -> count());
    }

    private void configureButtons(Consumer<Set<OfficerId>> chosen) {
        enrol.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        enrol.addThemeName("primary");
        enrol.getElement().setAttribute("data-testid", "enrol-save");
        enrol.addClickListener(click -> {
            Set<OfficerId> ids =
                    table.getSelectedItems().stream().map(Officer::id).collect(Collectors.toSet());
            close();
            chosen.accept(ids);
        });
        getFooter().add(new Button(getTranslation("parts.cancel"), click -> close()), enrol);
        count();
    }

    private void count() {
        int picked = table.getSelectedItems().size();
        enrol.setText(getTranslation("training.enrol.picked", picked));
        enrol.setEnabled(picked > 0);
    }
}
