package org.chizheng.ui.exams;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.chizheng.exams.Exam;
import org.chizheng.exams.Exams;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Role;
import org.chizheng.security.CurrentCaller;
import org.chizheng.sittings.Attempts;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.EmptyState;
import org.chizheng.ui.parts.Filters;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.parts.Table;
import org.chizheng.ui.shell.MainLayout;

/** The exams of the caller's organisations. */
@Route(value = "exams", layout = MainLayout.class)
@Menu(title = "exams.menu", order = 220, icon = "vaadin:clipboard-text")
@RolesAllowed({"COORDINATOR", "SUPERVISOR"})
public class ExamsView extends Screen {

    private final List<ExamRow> all;
    private final Table<ExamRow> table = new Table<>();
    private final TextField title = Filters.search(getTranslation("exams.list.search"), this::filter);
    private final Select<ExamPhase> phase = new Select<>();

    /** Draws the list for the signed-in caller. */
    public ExamsView(CurrentCaller current, Exams exams, Attempts attempts, Clock clock) {
        super("exams.list");
        Caller caller = current.get();
        all = exams.visibleTo(caller).stream()
                .map(exam -> row(exam, exams, attempts, clock))
                .toList();
        if (caller.is(Role.COORDINATOR)) {
            addActions(create());
        }
        if (all.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.CLIPBOARD_TEXT,
                    getTranslation("exams.list.none"),
                    getTranslation("exams.list.none.hint")));
        } else {
            configureFilters();
            configureTable();
            add(new Filters(title, phase), table);
            filter();
        }
    }

    private static ExamRow row(Exam exam, Exams exams, Attempts attempts, Clock clock) {
        return new ExamRow(
                exam,
                ExamPhase.of(exam, clock.instant()),
                exams.candidateCount(exam.id()),
                attempts.underway(exam.id()),
                attempts.finished(exam.id()));
    }

    private Button create() {
        Button create = new Button(
                getTranslation("exams.list.create"),
                VaadinIcon.PLUS.create(),
                click -> getUI().ifPresent(ui -> ui.navigate(ExamPlanView.class)));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.getElement().setAttribute("data-testid", "exam-new");
        return create;
    }

    private void configureFilters() {
        phase.setItems(ExamPhase.values());
        phase.setEmptySelectionAllowed(true);
        phase.setEmptySelectionCaption(getTranslation("exams.list.any-phase"));
        phase.setPlaceholder(getTranslation("exams.list.any-phase"));
        phase.setAriaLabel(getTranslation("exams.phase"));
        phase.setItemLabelGenerator(
                one -> getTranslation(one == null ? "exams.list.any-phase" : "exams.ExamPhase." + one));
        phase.addValueChangeListener(change -> filter());
    }

    private void configureTable() {
        table.getElement().setAttribute("data-testid", "exams");
        table.getElement().setAttribute("aria-label", getTranslation("exams.list.title"));
        table.setAllRowsVisible(true);
        table.addColumn(row -> row.exam().title())
                .setHeader(getTranslation("exams.title"))
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(1);
        table.addColumn(row -> ExamTexts.part(row.exam()))
                .setHeader(getTranslation("exams.part"))
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
        table.addColumn(row -> ExamTexts.window(row.exam()))
                .setHeader(getTranslation("exams.window.label"))
                .setComparator(row -> row.exam().opens())
                .setAutoWidth(true)
                .setFlexGrow(0);
        table.addComponentColumn(row -> ExamTexts.badge(row.phase()))
                .setHeader(getTranslation("exams.phase"))
                .setComparator(ExamRow::phase)
                .setAutoWidth(true)
                .setFlexGrow(0);
        count("exams.enrolled", ExamRow::enrolled);
        count("exams.underway", ExamRow::underway);
        count("exams.finished", ExamRow::finished);
        table.asCards(row -> new CardLine(
                        row.exam().title(),
                        ExamTexts.part(row.exam()),
                        ExamTexts.window(row.exam()),
                        getTranslation("exams.list.counts", row.enrolled(), row.underway(), row.finished()))
                .with(ExamTexts.badge(row.phase())));
        table.addItemClickListener(click -> getUI().ifPresent(
                        ui -> ui.navigate("exams/" + click.getItem().exam().id().value())));
        table.addClassName("clickable");
    }

    private void count(String key, ValueProvider<ExamRow, Integer> counted) {
        table.addColumn(counted)
                .setHeader(getTranslation(key))
                .setSortable(true)
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private void filter() {
        String text = title.getValue().strip();
        ExamPhase wanted = phase.getValue();
        table.setItems(all.stream()
                .filter(row -> row.exam().title().contains(text))
                .filter(row -> wanted == null || row.phase() == wanted)
                .toList());
    }
}
