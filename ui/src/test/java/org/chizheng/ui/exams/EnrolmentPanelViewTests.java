package org.chizheng.ui.exams;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.ExamPart;
import org.chizheng.exams.planning.ExamPlan;
import org.chizheng.exams.planning.ExamPlanning;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerChange;
import org.chizheng.officers.OfficerChanges;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationLevel;
import org.chizheng.officers.Role;
import org.chizheng.questionbank.drawing.Blueprint;
import org.chizheng.ui.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EnrolmentPanelViewTests extends ScreenTest {

    @Autowired
    ExamPlanning planning;

    @Autowired
    EnrolmentDesk desk;

    @Autowired
    OfficerChanges changes;

    private final AtomicInteger told = new AtomicInteger();
    private Caller coordinator;
    private Officer stays;
    private Officer leaves;
    private Exam exam;

    @BeforeEach
    void enrolTwo() {
        Organisation county = found("云栖县人民政府", "419921", OrganisationLevel.COUNTY, null);
        coordinator = of(county, Role.COORDINATOR);
        stays = officer("林若溪", 1, county);
        leaves = officer("高亦航", 2, county);
        Instant opens = clock.instant().plus(Duration.ofDays(7));
        ExamId id = planning.draft(
                coordinator,
                new ExamPlan(
                        "公共法律知识考试",
                        ExamPart.PUBLIC,
                        null,
                        county.id(),
                        opens,
                        opens.plus(Duration.ofHours(3)),
                        Duration.ofHours(2),
                        BigDecimal.valueOf(100),
                        BigDecimal.valueOf(60),
                        null,
                        Duration.ZERO,
                        1,
                        new Blueprint(List.of())));
        desk.enrolling().enrol(coordinator, id, List.of(stays.id(), leaves.id()));
        exam = desk.exams().find(id).orElseThrow();
    }

    @Test
    void whoMayNoLongerSitIsTakenOffInOneGo() {
        EnrolmentPanel panel = show(panel());
        assertThat(isOffered()).isFalse();
        panel.removeFromParent();
        changes.change(
                coordinator,
                leaves.id(),
                new OfficerChange(leaves.name(), null, leaves.staffing(), null, leaves.domain(), false, false, null));

        show(panel());
        assertThat(find(Button.class, "enrolled-unfit").getText()).isEqualTo("移出不符合条件者（1）");
        press("enrolled-unfit");

        assertThat(desk.exams().candidates(exam.id())).containsExactly(stays.id());
        assertThat(find(Span.class, "enrolled-count").getText()).isEqualTo(word("exams.enrolment.count", 1));
        assertThat(isOffered()).isFalse();
        assertThat(told).hasValue(1);
    }

    private boolean isOffered() {
        return $(Button.class).withAttribute("data-testid", "enrolled-unfit").exists();
    }

    private EnrolmentPanel panel() {
        return new EnrolmentPanel(coordinator, desk, exam, told::incrementAndGet);
    }
}
