package org.chizheng.ui.exams;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.Exams;
import org.chizheng.exams.planning.ExamPlanning;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationLevel;
import org.chizheng.officers.Role;
import org.chizheng.questionbank.QuestionBank;
import org.chizheng.questionbank.search.Searching;
import org.chizheng.ui.PlannedExam;
import org.chizheng.ui.ScreenTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ExamPlanViewTests extends ScreenTest {

    @Autowired
    Exams exams;

    @Autowired
    ExamPlanning planning;

    @Autowired
    FirstPlan firstPlan;

    @Autowired
    Searching searching;

    @Autowired
    QuestionBank bank;

    /** Going back over several steps keeps the instance. */
    @Test
    void aNewPlanAfterADraftDoesNotReplaceIt() {
        Organisation unit = found("河洛市司法局", "419900", OrganisationLevel.CITY, null);
        Caller coordinator = of(unit, Role.COORDINATOR);
        ExamId draft = planning.draft(coordinator, PlannedExam.of("春季考试", unit, clock.instant()));
        ExamPlanView view =
                show(new ExamPlanView(() -> coordinator, exams, planning, organisations, firstPlan, searching, bank));

        enter(view, "exams/" + draft.value() + "/plan", new RouteParameters("exam", String.valueOf(draft.value())));
        assertThat(field(TextField.class, "exams.title").getValue()).isEqualTo("春季考试");
        enter(view, "exams/new", RouteParameters.empty());
        assertThat(view.getPageTitle()).startsWith(word("exams.plan.title"));
        field(TextField.class, "exams.title").setValue("秋季考试");
        press("exam-save");

        assertThat(exams.visibleTo(coordinator)).extracting(Exam::title).containsExactlyInAnyOrder("春季考试", "秋季考试");
        assertThat(exams.find(draft).orElseThrow().title()).isEqualTo("春季考试");
    }

    private static void enter(ExamPlanView view, String path, RouteParameters parameters) {
        UI ui = UI.getCurrent();
        view.beforeEnter(new BeforeEnterEvent(
                ui.getInternals().getRouter(),
                NavigationTrigger.HISTORY,
                new Location(path),
                ExamPlanView.class,
                parameters,
                ui,
                List.of()));
    }
}
