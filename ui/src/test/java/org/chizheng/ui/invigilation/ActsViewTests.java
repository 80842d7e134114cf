package org.chizheng.ui.invigilation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.planning.ExamPlanning;
import org.chizheng.officers.OrganisationLevel;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.invigilation.Invigilating;
import org.chizheng.sittings.steering.Steered;
import org.chizheng.ui.PlannedExam;
import org.chizheng.ui.ScreenTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class ActsViewTests extends ScreenTest {

    @Autowired
    Invigilating invigilating;

    @Autowired
    ExamPlanning planning;

    private final List<AttemptId> selected = new ArrayList<>(List.of(new AttemptId(1)));

    /** Attempts that are not there are refused one by one, which counts who was acted on. */
    @ParameterizedTest
    @ValueSource(strings = {"pause", "resume", "time", "force", "void", "reinstate"})
    void whoIsSelectedWhileTheDialogIsOpenIsNotActedOn(String act) {
        ExamId exam = planning.draft(
                HOUSE,
                PlannedExam.of("公共法律知识考试", found("河洛市司法局", "419900", OrganisationLevel.CITY, null), clock.instant()));
        show(new Acts(HOUSE, exam, invigilating, "some", () -> selected, () -> {}));
        press("some-" + act);
        selected.addAll(List.of(new AttemptId(2), new AttemptId(3)));
        find(TextArea.class, "act-reason").setValue("演习");
        press("act-" + act + "-save");

        assertThat(text($(Notification.class).single()))
                .contains(
                        word("invigilation.done.some", 0, 1, word("invigilation.Refusal." + Steered.Refusal.UNKNOWN)));
    }
}
