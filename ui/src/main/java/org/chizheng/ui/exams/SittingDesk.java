package org.chizheng.ui.exams;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.chizheng.exams.Deferring;
import org.chizheng.exams.Exam;
import org.chizheng.exams.Exams;
import org.chizheng.exams.Placing;
import org.chizheng.exams.SittingPlanning;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Officers;

/** What the panels of sittings and candidates of an exam work with. */
@org.springframework.stereotype.Component
record SittingDesk(Exams exams, SittingPlanning planning, Placing placing, Deferring deferring, Officers officers) {

    /**
     * The panels for who runs the exam.
     *
     * @param changed told after every change
     */
    List<Component> panels(Caller caller, Exam exam, Runnable changed) {
        CandidatesPanel candidates = new CandidatesPanel(this, caller, exam, changed);
        SittingsPanel sittings = new SittingsPanel(this, caller, exam, () -> {
            candidates.load();
            changed.run();
        });
        candidates.onMoved(sittings::load);
        return List.of(sittings, candidates);
    }
}
