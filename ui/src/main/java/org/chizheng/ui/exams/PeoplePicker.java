package org.chizheng.ui.exams;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;

/** Choosing people of one unit one by one. */
class PeoplePicker extends Dialog {

    private final Grid<Officer> grid = new Grid<>();

    PeoplePicker(UnitEnrolment unit, Consumer<Collection<OfficerId>> enrol, Consumer<Collection<OfficerId>> remove) {
        setHeaderTitle(unit.name());
        setWidth("min(40rem, 92vw)");
        getElement().setAttribute("data-testid", "people-picker");
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addColumn(Officer::name).setHeader(getTranslation("exams.person")).setSortable(true);
        grid.addColumn(Officer::maskedIdNumber)
                .setHeader(getTranslation("exams.id-number"))
                .setAutoWidth(true);
        grid.setItems(unit.eligible());
        grid.asMultiSelect()
                .setValue(unit.eligible().stream()
                        .filter(officer -> unit.enrolled().contains(officer.id()))
                        .collect(Collectors.toSet()));
        add(grid);
        Button cancel = new Button(getTranslation("parts.cancel"), click -> close());
        Button save = new Button(getTranslation("parts.save"), click -> {
            apply(unit, enrol, remove);
            close();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.getElement().setAttribute("data-testid", "people-save");
        getFooter().add(cancel, save);
    }

    private void apply(
            UnitEnrolment unit, Consumer<Collection<OfficerId>> enrol, Consumer<Collection<OfficerId>> remove) {
        Set<OfficerId> chosen =
                grid.getSelectedItems().stream().map(Officer::id).collect(Collectors.toSet());
        List<OfficerId> gone =
                unit.enrolled().stream().filter(id -> !chosen.contains(id)).toList();
        List<OfficerId> come =
                chosen.stream().filter(id -> !unit.enrolled().contains(id)).toList();
        if (!gone.isEmpty()) {
            remove.accept(gone);
        }
        if (!come.isEmpty()) {
            enrol.accept(come);
        }
    }
}
