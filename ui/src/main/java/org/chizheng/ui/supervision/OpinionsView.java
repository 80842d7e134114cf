package org.chizheng.ui.supervision;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Organisations;
import org.chizheng.officers.Role;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.security.CurrentCaller;
import org.chizheng.supervision.Opinion;
import org.chizheng.supervision.Opinions;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.EmptyState;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.parts.Table;
import org.chizheng.ui.parts.Times;
import org.chizheng.ui.shell.MainLayout;

/** Supervision opinions from issue to closure: supervisors issue and close, the organisations answer. */
@Route(value = "supervision/opinions", layout = MainLayout.class)
@Menu(title = "supervision.opinions.menu", order = 510, icon = "vaadin:file-text-o")
@RolesAllowed({"SUPERVISOR", "COORDINATOR"})
@StyleSheet("context://styles/gate.css")
public class OpinionsView extends Screen {

    private final transient Opinions opinions;
    private final transient Caller caller;
    private final transient Clock clock;
    private final Table<Opinion> table = new Table<>();
    private final EmptyState empty = new EmptyState(
            VaadinIcon.FILE_TEXT_O,
            getTranslation("supervision.opinions.none"),
            getTranslation("supervision.opinions.none.hint"));

    /** Draws the list for the signed-in caller. */
    public OpinionsView(Opinions opinions, Organisations organisations, CurrentCaller caller, Clock clock) {
        super("supervision.opinions");
        this.opinions = opinions;
        this.caller = caller.get();
        this.clock = clock;
        configureTable();
        if (this.caller.is(Role.SUPERVISOR)) {
            Button issue = new Button(
                    getTranslation("supervision.opinions.issue"),
                    VaadinIcon.PLUS.create(),
                    click -> new OpinionDialog(
                                    opinions,
                                    this.caller,
                                    organisations.visibleTo(this.caller),
                                    OfficialTime.today(clock),
                                    this::refresh)
                            .open());
            issue.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            issue.addThemeName("primary");
            addActions(issue);
        }
        add(table, empty);
        refresh();
    }

    private void configureTable() {
        table.addColumn(Opinion::number).setHeader(getTranslation("supervision.opinions.number"));
        table.addColumn(Opinion::title)
                .setHeader(getTranslation("supervision.opinions.subject"))
                .setFlexGrow(2);
        table.addColumn(Opinion::organisationName).setHeader(getTranslation("supervision.column.unit"));
        table.addColumn(opinion -> Times.day(opinion.deadline()))
                .setHeader(getTranslation("supervision.opinions.deadline"))
                .setSortable(true);
        table.addColumn(new ComponentRenderer<>(this::badge)).setHeader(getTranslation("supervision.opinions.state"));
        table.asCards(
                opinion -> new CardLine(opinion.title(), opinion.organisationName(), Times.day(opinion.deadline()))
                        .with(badge(opinion)));
        table.addItemClickListener(click -> new OpinionPaper(opinions, caller, click.getItem(), this::refresh).open());
    }

    private StatusBadge badge(Opinion opinion) {
        LocalDate today = OfficialTime.today(clock);
        if (opinion.overdue(today)) {
            return new StatusBadge(getTranslation("supervision.opinions.overdue"), StatusBadge.Tone.BAD);
        }
        StatusBadge.Tone tone = switch (opinion.state()) {
            case ISSUED -> StatusBadge.Tone.WARNING;
            case ANSWERED -> StatusBadge.Tone.INFO;
            case CLOSED -> StatusBadge.Tone.GOOD;
        };
        return new StatusBadge(getTranslation("supervision.OpinionState." + opinion.state()), tone);
    }

    private void refresh() {
        List<Opinion> visible = opinions.visibleTo(caller);
        table.setItems(visible);
        table.setVisible(!visible.isEmpty());
        empty.setVisible(visible.isEmpty());
    }
}
