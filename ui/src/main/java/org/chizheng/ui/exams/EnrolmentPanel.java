package org.chizheng.ui.exams;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.PlanFinding;
import org.chizheng.exams.enrolment.Enrolling;
import org.chizheng.exams.enrolment.Enrolment;
import org.chizheng.exams.enrolment.EnrolmentGround;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.ui.parts.BackgroundWork;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.EmptyState;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.Table;

/** Enrolling people, by unit, by list, by rule or one by one, with how many may and how many do sit. */
class EnrolmentPanel extends Panel {

    private final transient Caller caller;
    private final transient Enrolling enrolling;
    private final transient EnrolmentDesk desk;
    private final transient Exam planned;
    private final ExamId exam;
    private final Runnable changed;
    private final Span count = new Span();
    private final Button unfit = new Button();
    private final Div body = new Div();

    EnrolmentPanel(Caller caller, EnrolmentDesk desk, Exam planned, Runnable changed) {
        super(translate("exams.enrolment"));
        this.caller = caller;
        this.desk = desk;
        this.enrolling = desk.enrolling();
        this.planned = planned;
        this.exam = planned.id();
        this.changed = changed;
        count.getElement().setAttribute("data-testid", "enrolled-count");
        Button all = new Button(
                getTranslation("exams.enrolment.all"),
                VaadinIcon.USERS.create(),
                click -> inBackground(() -> enrolling.enrolBelow(caller, exam, caller.path())));
        all.getElement().setAttribute("data-testid", "enrol-all");
        Button list = new Button(
                getTranslation("exams.list-enrolment"),
                VaadinIcon.FILE_TEXT_O.create(),
                click -> new ListEnrolmentDialog(
                                bytes -> desk.lists().check(caller, exam, bytes),
                                people ->
                                        inBackground(() -> enrolling.enrol(caller, exam, people, EnrolmentGround.LIST)))
                        .open());
        list.getElement().setAttribute("data-testid", "enrol-list");
        Button rule = new Button(
                getTranslation("exams.rule-enrolment"),
                VaadinIcon.FILTER.create(),
                click -> new RuleEnrolmentDialog(
                                planned,
                                desk.organisations().visibleTo(caller),
                                asked -> desk.rules().find(caller, exam, asked),
                                (asked, people) ->
                                        inBackground(() -> desk.rules().enrol(caller, exam, asked, people)))
                        .open());
        rule.getElement().setAttribute("data-testid", "enrol-rule");
        unfit.addClickListener(click -> takeOut(unfit(desk.exams().candidates(exam))));
        unfit.getElement().setAttribute("data-testid", "enrolled-unfit");
        withTools(count, unfit, list, rule, all);
        add(body);
        load();
    }

    private static String translate(String key) {
        return com.vaadin.flow.i18n.I18NProvider.translate(key);
    }

    private void load() {
        List<OfficerId> enrolled = desk.exams().candidates(exam);
        List<UnitEnrolment> units = UnitEnrolment.of(enrolling.eligible(caller, exam), enrolled);
        count.setText(getTranslation("exams.enrolment.count", enrolled.size()));
        int unfitNow = unfit(enrolled).size();
        unfit.setText(getTranslation("exams.enrolment.unfit", unfitNow));
        unfit.setVisible(unfitNow > 0);
        body.removeAll();
        if (units.isEmpty()) {
            body.add(new EmptyState(
                    VaadinIcon.USERS,
                    getTranslation("exams.enrolment.none"),
                    getTranslation("exams.enrolment.none.hint")));
        } else {
            body.add(table(units));
        }
    }

    /** Those who may not, or no longer, sit: they stand in none of the units below. */
    private List<OfficerId> unfit(List<OfficerId> enrolled) {
        return enrolling.ineligible(planned, enrolled).stream()
                .map(PlanFinding.CandidateIneligible::officer)
                .toList();
    }

    private Table<UnitEnrolment> table(List<UnitEnrolment> units) {
        Table<UnitEnrolment> table = new Table<>();
        table.getElement().setAttribute("data-testid", "enrolment");
        table.getElement().setAttribute("aria-label", getTranslation("exams.enrolment"));
        table.setAllRowsVisible(true);
        table.addColumn(UnitEnrolment::name)
                .setHeader(getTranslation("exams.unit"))
                .setSortable(true)
                .setFlexGrow(2);
        table.addColumn(unit -> unit.eligible().size())
                .setHeader(getTranslation("exams.enrolment.eligible"))
                .setSortable(true);
        table.addColumn(unit -> unit.enrolled().size())
                .setHeader(getTranslation("exams.enrolled"))
                .setSortable(true);
        table.addComponentColumn(this::actions)
                .setHeader(getTranslation("exams.enrolment.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        table.asCards(unit -> new CardLine(
                        unit.name(),
                        getTranslation(
                                "exams.enrolment.of",
                                unit.enrolled().size(),
                                unit.eligible().size()))
                .with(actions(unit)));
        table.setItems(units);
        return table;
    }

    private Div actions(UnitEnrolment unit) {
        Button all = small(
                "exams.enrolment.unit",
                () -> takeIn(
                        unit.eligible().stream().map(officer -> officer.id()).toList()));
        all.setEnabled(!unit.isComplete());
        Button none = small("exams.enrolment.remove", () -> takeOut(unit.enrolled()));
        none.setEnabled(!unit.enrolled().isEmpty());
        Button choose =
                small("exams.enrolment.choose", () -> new PeoplePicker(unit, this::takeIn, this::takeOut).open());
        Div row = new Div(choose, all, none);
        row.addClassName("row-actions");
        return row;
    }

    private Button small(String key, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /** Thousands of people take some seconds. */
    private void inBackground(Supplier<Enrolment> enrols) {
        BackgroundWork.run(getTranslation("exams.list-enrolment.working"), progress -> enrols.get(), this::tell);
    }

    private void takeIn(Collection<OfficerId> people) {
        tell(enrolling.enrol(caller, exam, people));
    }

    private void takeOut(Collection<OfficerId> people) {
        int removed = enrolling.remove(caller, exam, List.copyOf(people));
        Notices.done(getTranslation("exams.enrolment.removed", removed));
        load();
        changed.run();
    }

    private void tell(Enrolment enrolment) {
        if (enrolment.closed()) {
            Notices.refused(getTranslation("exams.enrolment.closed"));
        } else if (!enrolment.refused().isEmpty()) {
            Notices.refused(ExamTexts.finding(enrolment.refused().getFirst()));
        } else {
            Notices.done(getTranslation("exams.enrolment.added", enrolment.added(), enrolment.already()));
        }
        load();
        changed.run();
    }
}
