package org.chizheng.ui.officers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerChanges;
import org.chizheng.officers.OfficerSearch;
import org.chizheng.officers.Organisations;
import org.chizheng.officers.RegistrationConflict;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.parts.Asking;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.EmptyState;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.parts.Table;
import org.chizheng.ui.parts.TableExport;
import org.chizheng.ui.parts.Times;
import org.chizheng.ui.shell.MainLayout;
import org.jspecify.annotations.Nullable;

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
                Stream.of("name", "id-number", "present", "claiming", "claimed-name", "claimed-by", "claimed-at")
                        .map(column -> getTranslation("officers.conflicts." + column))
                        .toList(),
                () -> changes.conflicts(caller).stream().map(this::line).toList()));
        add(content);
        refresh();
    }

    private void refresh() {
        content.removeAll();
        List<RegistrationConflict> open = changes.conflicts(caller);
        content.add(
                open.isEmpty()
                        ? new EmptyState(
                                VaadinIcon.CHECK_CIRCLE_O,
                                getTranslation("officers.conflicts.none"),
                                getTranslation("officers.conflicts.none.hint"))
                        : table(open));
    }

    private Table<RegistrationConflict> table(List<RegistrationConflict> open) {
        Table<RegistrationConflict> table = new Table<>();
        table.addComponentColumn(this::person)
                .setHeader(getTranslation("officers.conflicts.name"))
                .setComparator(Comparator.comparing(this::name))
                .setAutoWidth(true);
        table.addColumn(RegistrationConflict::maskedIdNumber)
                .setHeader(getTranslation("officers.conflicts.id-number"))
                .setAutoWidth(true);
        table.addColumn(one -> seen(one.presentUnit()))
                .setHeader(getTranslation("officers.conflicts.present"))
                .setSortable(true)
                .setFlexGrow(2);
        table.addColumn(one -> seen(one.claimingUnitName()))
                .setHeader(getTranslation("officers.conflicts.claiming"))
                .setSortable(true)
                .setFlexGrow(2);
        table.addColumn(one -> Times.minute(one.claimedAt()))
                .setHeader(getTranslation("officers.conflicts.claimed-at"))
                .setSortable(true)
                .setAutoWidth(true);
        table.addActions(this::actions);
        table.asCards(one -> new CardLine(
                        name(one),
                        one.maskedIdNumber(),
                        getTranslation(
                                "officers.conflicts.between", seen(one.presentUnit()), seen(one.claimingUnitName())))
                .with(namedAlike(one) ? new Span() : differing(one), actions(one)));
        table.setAllRowsVisible(true);
        table.addThemeName("wrap-cell-content");
        table.setItems(open);
        table.getElement().setAttribute("data-testid", "conflicts");
        table.getElement().setAttribute("aria-label", getTranslation("officers.conflicts.title"));
        return table;
    }

    private Component person(RegistrationConflict conflict) {
        Div person = new Div(new Span(name(conflict)));
        person.addClassName("row-actions");
        if (!namedAlike(conflict)) {
            person.add(differing(conflict));
        }
        return person;
    }

    /** Another name under the same number is often a typing error of one of the two units. */
    private StatusBadge differing(RegistrationConflict conflict) {
        return new StatusBadge(
                getTranslation("officers.conflicts.differs", conflict.claimedName()), StatusBadge.Tone.WARNING);
    }

    private static boolean namedAlike(RegistrationConflict conflict) {
        return conflict.registeredName() == null || conflict.registeredName().equals(conflict.claimedName());
    }

    private String name(RegistrationConflict conflict) {
        return conflict.registeredName() == null ? conflict.claimedName() : conflict.registeredName();
    }

    private String seen(@Nullable String unit) {
        return unit == null ? getTranslation("officers.conflicts.elsewhere") : unit;
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
                                getTranslation("officers.conflicts.reason", seen(conflict.claimingUnitName())))
                        .open());
    }

    private void dismiss(RegistrationConflict conflict) {
        Asking.confirm(
                getTranslation("officers.conflicts.dismiss"),
                getTranslation("officers.conflicts.dismiss.sure", name(conflict), seen(conflict.presentUnit())),
                getTranslation("officers.conflicts.dismiss"),
                () -> {
                    changes.dismiss(caller, conflict);
                    Notices.done(getTranslation("officers.conflicts.dismissed", name(conflict)));
                    refresh();
                });
    }

    private List<String> line(RegistrationConflict conflict) {
        return List.of(
                name(conflict),
                conflict.maskedIdNumber(),
                seen(conflict.presentUnit()),
                seen(conflict.claimingUnitName()),
                conflict.claimedName(),
                conflict.claimedBy(),
                Times.minute(conflict.claimedAt()));
    }
}
