package org.chizheng.ui.officers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerChanges;
import org.chizheng.officers.OfficerSearch;
import org.chizheng.officers.Organisations;
import org.chizheng.officers.RegistrationConflict;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.parts.Asking;
import org.chizheng.ui.parts.EmptyState;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.parts.TableExport;
import org.chizheng.ui.shell.MainLayout;

/** People whom two units claim, to be left where they are or moved. */
@Route(value = "conflicts", layout = MainLayout.class)
@Menu(title = "officers.conflicts.menu", order = 115, icon = "vaadin:exchange")
@RolesAllowed("COORDINATOR")
public class ConflictsView extends Screen {

    private final transient OfficerChanges changes;
    private final transient OfficerSearch search;
    private final transient OfficerDetails details;
    private final transient Organisations organisations;
    private final transient Caller caller;
    private final ConflictTable table = new ConflictTable(this::actions);
    private final Div content = new Div();

    /** Draws the open claims that the caller sees. */
    public ConflictsView(
            OfficerChanges changes,
            OfficerSearch search,
            OfficerDetails details,
            Organisations organisations,
            CurrentCaller current) {
        super("officers.conflicts");
        this.changes = changes;
        this.search = search;
        this.details = details;
        this.organisations = organisations;
        this.caller = current.get();
        addActions(TableExport.button(
                getTranslation("parts.export"),
                "conflicts",
                table.headings(),
                () -> changes.conflicts(caller).stream().map(table::line).toList()));
        add(content);
        refresh();
    }

    private void refresh() {
        content.removeAll();
        List<RegistrationConflict> open = changes.conflicts(caller);
        table.setItems(open);
        content.add(
                open.isEmpty()
                        ? new EmptyState(
                                VaadinIcon.CHECK_CIRCLE_O,
                                getTranslation("officers.conflicts.none"),
                                getTranslation("officers.conflicts.none.hint"))
                        : table);
    }

    private Component actions(RegistrationConflict conflict) {
        Div row = new Div();
        row.addClassName("row-actions");
        if (conflict.mayBeFollowed()) {
            Button follow = new Button(getTranslation("officers.conflicts.follow"), click -> follow(conflict));
            follow.getElement().setAttribute("data-testid", "follow-claim");
            row.add(follow);
        }
        if (conflict.mayBeDismissed()) {
            Button dismiss = new Button(getTranslation("officers.conflicts.dismiss"), click -> dismiss(conflict));
            dismiss.getElement().setAttribute("data-testid", "dismiss-claim");
            row.add(dismiss);
        } else {
            row.add(new StatusBadge(getTranslation("officers.conflicts.not-yours"), StatusBadge.Tone.NEUTRAL));
        }
        return row;
    }

    private void follow(RegistrationConflict conflict) {
        search.find(caller, conflict.officer())
                .ifPresent(officer -> new TransferDialog(
                                details, caller, officer, organisations.visibleTo(caller), this::refresh)
                        .proposing(
                                conflict.claimingUnit(),
                                getTranslation("officers.conflicts.reason", table.seen(conflict.claimingUnitName())))
                        .open());
    }

    private void dismiss(RegistrationConflict conflict) {
        Asking.confirm(
                getTranslation("officers.conflicts.dismiss"),
                getTranslation(
                        "officers.conflicts.dismiss.sure", table.name(conflict), table.seen(conflict.presentUnit())),
                getTranslation("officers.conflicts.dismiss"),
                () -> {
                    changes.dismiss(caller, conflict);
                    Notices.done(getTranslation("officers.conflicts.dismissed", table.name(conflict)));
                    refresh();
                });
    }
}
