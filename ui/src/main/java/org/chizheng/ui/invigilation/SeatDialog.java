package org.chizheng.ui.invigilation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Map;
import org.chizheng.exams.ExamId;
import org.chizheng.officers.Caller;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.invigilation.Invigilating;
import org.chizheng.sittings.invigilation.Seat;
import org.chizheng.sittings.invigilation.SittingTimeline;
import org.chizheng.ui.parts.Facts;

/** One candidate: facts, what can be done, and what happened so far. */
class SeatDialog extends Dialog {

    private final Caller caller;
    private final ExamId exam;
    private final SittingTimeline timeline;
    private final AttemptId attempt;
    private final Div log = new Div();

    /** @param acts whether the caller may do something */
    SeatDialog(
            Caller caller,
            ExamId exam,
            Invigilating invigilating,
            SittingTimeline timeline,
            Seat seat,
            AttemptId attempt,
            boolean acts) {
        super(seat.name());
        this.caller = caller;
        this.exam = exam;
        this.timeline = timeline;
        this.attempt = attempt;
        setWidth("min(46rem, 96vw)");
        getElement().setAttribute("data-testid", "seat");
        Facts facts = new Facts()
                .with("invigilation.unit", seat.unit())
                .with("invigilation.state", SeatWords.badge(seat))
                .with("invigilation.answered", SeatWords.answered(seat))
                .with("invigilation.started", SeatWords.moment(seat.startedAt()))
                .with("invigilation.deadline", SeatWords.moment(seat.deadline()))
                .with("invigilation.seen", SeatWords.moment(seat.seen()))
                .with("invigilation.left", String.valueOf(seat.leaves()))
                .with("invigilation.places", String.valueOf(seat.takeOvers()))
                .with("invigilation.address", SeatWords.address(seat));
        if (!seat.extra().isZero()) {
            facts.with("invigilation.granted", SeatWords.extra(seat.extra()));
        }
        add(facts);
        if (acts) {
            add(new Acts(caller, exam, invigilating, "one", () -> List.of(attempt), this::drawLog));
        }
        add(new H3(getTranslation("invigilation.log")), log);
        Button close = new Button(getTranslation("parts.close"), click -> close());
        close.getElement().setAttribute("data-testid", "seat-close");
        getFooter().add(close);
        drawLog();
    }

    private void drawLog() {
        log.removeAll();
        log.add(new LogLines(timeline.of(caller, exam, attempt), Map.of()));
    }
}
