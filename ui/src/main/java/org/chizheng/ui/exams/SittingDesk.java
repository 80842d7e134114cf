package org.chizheng.ui.exams;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.chizheng.exams.Exam;
import org.chizheng.exams.Exams;
import org.chizheng.exams.seating.Deferral;
import org.chizheng.exams.seating.Deferring;
import org.chizheng.exams.seating.Placing;
import org.chizheng.exams.seating.SittingPlanning;
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
        Div deferrals = new Div();
        candidates.onMoved(() -> {
            sittings.load();
            showDeferrals(deferrals, caller, exam);
        });
        showDeferrals(deferrals, caller, exam);
        return List.of(sittings, candidates, deferrals);
    }

    private void showDeferrals(Div place, Caller caller, Exam exam) {
        List<Deferral> decisions = deferring.decisions(caller, exam.id());
        place.removeAll();
        place.setVisible(!decisions.isEmpty());
        if (!decisions.isEmpty()) {
            place.add(new DeferralsPanel(
                    decisions,
                    officers.findAll(decisions.stream().map(Deferral::officer).toList())));
        }
    }
}
