package org.chizheng.ui.exams;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.ExamState;
import org.chizheng.exams.Exams;
import org.chizheng.exams.PlanFinding;
import org.chizheng.exams.planning.ExamPlan;
import org.chizheng.exams.planning.ExamPlanning;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Organisations;
import org.chizheng.questionbank.QuestionBank;
import org.chizheng.questionbank.search.Searching;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.questionbank.Curators;
import org.chizheng.ui.shell.MainLayout;
import org.jspecify.annotations.Nullable;

/** Planning an exam: what, when, and of which questions, with what stands against it while one types. */
@Route(value = "exams/new", layout = MainLayout.class)
@RouteAlias(value = "exams/:exam/plan", layout = MainLayout.class)
@RolesAllowed("COORDINATOR")
public class ExamPlanView extends Screen implements BeforeEnterObserver {

    private final transient Caller caller;
    private final transient Exams exams;
    private final transient ExamPlanning planning;
    private final transient Organisations organisations;
    private final transient FirstPlan firstPlan;
    private final transient Searching searching;
    private final transient QuestionBank bank;
    private final Div content = new Div();
    private final Findings findings = new Findings();
    private @Nullable ExamId id;
    private @Nullable PlanForm form;

    /** Draws the screen for the signed-in caller. */
    public ExamPlanView(
            CurrentCaller current,
            Exams exams,
            ExamPlanning planning,
            Organisations organisations,
            FirstPlan firstPlan,
            Searching searching,
            QuestionBank bank) {
        super("exams.plan");
        this.caller = current.get();
        this.exams = exams;
        this.planning = planning;
        this.organisations = organisations;
        this.firstPlan = firstPlan;
        this.searching = searching;
        this.bank = bank;
        Button save = new Button(getTranslation("exams.plan.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.getElement().setAttribute("data-testid", "exam-save");
        Button back = new Button(getTranslation("parts.cancel"), click -> leave());
        addActions(back, save);
        content.addClassName("plan-form");
        add(findings, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> told = event.getRouteParameters().get("exam");
        ExamPlan plan = told.map(this::draft).orElseGet(this::first);
        PlanForm drawn = new PlanForm(plan, organisations.visibleTo(caller), access(plan), this::check);
        form = drawn;
        content.removeAll();
        content.add(drawn);
        check();
    }

    private BankAccess access(ExamPlan plan) {
        return BankAccess.of(searching, bank, Curators.of(caller), () -> planning.laws(caller, plan.organisation()));
    }

    /** The screen may have shown a draft before: whoever goes back keeps the instance. */
    private ExamPlan first() {
        id = null;
        setHeading(getTranslation("exams.plan.title"));
        return firstPlan.of(caller);
    }

    private ExamPlan draft(String told) {
        Exam exam = ExamView.find(exams, caller, told);
        if (exam.state() != ExamState.DRAFT) {
            throw new NotFoundException();
        }
        id = exam.id();
        setHeading(exam.title());
        return ExamPlan.of(exam);
    }

    private void check() {
        PlanForm now = form;
        if (now != null && now.isComplete()) {
            ExamPlan plan = now.plan();
            ExamId draft = id;
            int people = draft == null ? 0 : exams.candidateCount(draft);
            List<PlanFinding> found = planning.findings(caller, plan, people);
            now.tell(planning.supply(caller, plan, people), found);
            findings.show(found, "exams.plan.fine");
        }
    }

    private void save() {
        PlanForm now = form;
        if (now == null || !now.isComplete()) {
            Notices.refused(getTranslation("exams.plan.incomplete"));
            return;
        }
        ExamPlan plan = now.plan();
        if (plan.title().isBlank()) {
            Notices.refused(getTranslation("exams.finding.no-title"));
            return;
        }
        ExamId before = id;
        if (before == null) {
            id = planning.draft(caller, plan);
        } else {
            Optional<PlanFinding> refusal = planning.change(caller, before, plan);
            if (refusal.isPresent()) {
                Notices.refused(ExamTexts.finding(refusal.get()));
                return;
            }
        }
        Notices.done(getTranslation("exams.plan.saved"));
        leave();
    }

    private void leave() {
        ExamId to = id;
        getUI().ifPresent(ui -> ui.navigate(to == null ? "exams" : "exams/" + to.value()));
    }
}
