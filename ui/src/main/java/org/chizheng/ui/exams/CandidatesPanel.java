package org.chizheng.ui.exams;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamState;
import org.chizheng.exams.PlanFinding;
import org.chizheng.exams.Sitting;
import org.chizheng.officers.Caller;
import org.chizheng.ui.parts.Asking;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.Filters;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.Table;

/** Who sits where, who has more time, and whose turn is put off. */
class CandidatesPanel extends Panel {

    private final transient SittingDesk desk;
    private final transient Caller caller;
    private final transient Exam exam;
    private final transient Runnable changed;
    private final Table<SeatedCandidate> table = new Table<>();
    private final TextField search = Filters.search(I18NProvider.translate("exams.candidates.search"), this::filter);
    private transient List<SeatedCandidate> all = List.of();
    private transient Runnable moved = () -> {};

    CandidatesPanel(SittingDesk desk, Caller caller, Exam exam, Runnable changed) {
        super(I18NProvider.translate("exams.candidates"));
        this.desk = desk;
        this.caller = caller;
        this.exam = exam;
        this.changed = changed;
        getElement().setAttribute("data-testid", "candidates");
        configure();
        withTools(search);
        add(table);
        load();
    }

    /** Told after somebody was moved or put off. */
    void onMoved(Runnable told) {
        moved = told;
    }

    /** Reads the places again. */
    final void load() {
        all = SeatedCandidate.of(desk, exam);
        setVisible(!all.isEmpty());
        filter();
    }

    private void configure() {
        table.getElement().setAttribute("aria-label", getTranslation("exams.candidates"));
        table.setHeight("min(28rem, 70vh)");
        table.addColumn(one -> one.officer().name())
                .setHeader(getTranslation("exams.person"))
                .setSortable(true);
        table.addColumn(one -> one.officer().organisationName())
                .setHeader(getTranslation("exams.unit"))
                .setSortable(true)
                .setFlexGrow(2);
        table.addColumn(this::place).setHeader(getTranslation("exams.sitting")).setSortable(true);
        table.addColumn(this::extra)
                .setHeader(getTranslation("exams.extra"))
                .setSortable(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
        table.addActions(this::actions).setHeader(getTranslation("exams.enrolment.actions"));
        table.asCards(
                one -> new CardLine(one.officer().name(), one.officer().organisationName(), place(one), extra(one))
                        .with(actions(one)));
    }

    private void filter() {
        String text = search.getValue().strip();
        table.setItems(all.stream().filter(one -> one.matches(text)).toList());
    }

    private String place(SeatedCandidate one) {
        Sitting sitting = one.sitting();
        if (sitting != null) {
            return one.place().deferred() ? getTranslation("exams.deferred.at", sitting.name()) : sitting.name();
        }
        return getTranslation(one.place().deferred() ? "exams.deferred" : "exams.sitting.no-place");
    }

    private String extra(SeatedCandidate one) {
        return one.place().extra().isZero()
                ? ""
                : getTranslation("exams.extra.is", one.place().extra().toMinutes());
    }

    private Div actions(SeatedCandidate one) {
        Div row = new Div(
                small("exams.candidates.move", () -> move(one)), small("exams.candidates.extra", () -> giveTime(one)));
        row.addClassName("row-actions");
        if (exam.state() == ExamState.PUBLISHED) {
            row.add(
                    one.place().deferred()
                            ? small("exams.deferral.withdraw", () -> withdraw(one))
                            : small("exams.deferral.grant", () -> defer(one)));
        }
        return row;
    }

    private void move(SeatedCandidate one) {
        new MoveDialog(desk.exams().sittings(exam.id()), one, to -> {
                    Optional<PlanFinding> against = desk.placing()
                            .move(caller, exam.id(), List.of(one.officer().id()), to);
                    against.map(ExamTexts::finding).ifPresent(Notices::refused);
                    return told(against.isEmpty());
                })
                .open();
    }

    private void giveTime(SeatedCandidate one) {
        new ExtraTimeDialog(
                        one,
                        (extra, reason) -> told(ExamTexts.tell(desk.deferring()
                                .giveTime(caller, exam.id(), one.officer().id(), extra, reason))))
                .open();
    }

    private void defer(SeatedCandidate one) {
        new DeferralDialog(
                        desk.exams().sittings(exam.id()),
                        one,
                        asked -> told(ExamTexts.tell(desk.deferring()
                                .grant(
                                        caller,
                                        exam.id(),
                                        one.officer().id(),
                                        asked.reason(),
                                        asked.document(),
                                        asked.to()))))
                .open();
    }

    private void withdraw(SeatedCandidate one) {
        Asking.reason(
                getTranslation("exams.deferral.withdraw"),
                getTranslation("exams.deferral.reason"),
                getTranslation("exams.deferral.withdraw"),
                reason -> told(ExamTexts.tell(desk.deferring()
                        .withdraw(caller, exam.id(), one.officer().id(), reason))));
    }

    private boolean told(boolean done) {
        if (done) {
            Notices.done(getTranslation("exams.candidates.done"));
            load();
            moved.run();
            changed.run();
        }
        return done;
    }

    private Button small(String key, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
