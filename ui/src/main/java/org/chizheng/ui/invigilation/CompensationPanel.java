package org.chizheng.ui.invigilation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.Sitting;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Role;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.invigilation.Compensating;
import org.chizheng.sittings.invigilation.Compensation;
import org.chizheng.sittings.invigilation.CompensationOutcome;
import org.chizheng.sittings.invigilation.Outage;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.StatusBadge;
import org.jspecify.annotations.Nullable;

/** 补时: proposed here by one person, and decided by another. */
class CompensationPanel extends Panel {

    private final Caller caller;
    private final ExamId exam;
    private final Compensating compensating;
    private final Supplier<@Nullable Sitting> chosen;
    private final Supplier<List<AttemptId>> selected;
    private final Runnable done;
    private final Div lines = new Div();

    /**
     * The proposals at an exam.
     *
     * @param chosen the sitting that a proposal is for; null for the whole exam
     * @param selected candidates whom a proposal may name instead
     * @param done called after each decision
     */
    CompensationPanel(
            Caller caller,
            ExamId exam,
            Compensating compensating,
            Supplier<@Nullable Sitting> chosen,
            Supplier<List<AttemptId>> selected,
            Runnable done) {
        super(SeatWords.say("invigilation.compensation"));
        this.caller = caller;
        this.exam = exam;
        this.compensating = compensating;
        this.chosen = chosen;
        this.selected = selected;
        this.done = done;
        if (caller.is(Role.INVIGILATOR, Role.COORDINATOR)) {
            Button propose = new Button(getTranslation("invigilation.propose"), click -> propose());
            propose.getElement().setAttribute("data-testid", "propose");
            withTools(propose);
        }
        add(lines);
        draw();
    }

    private void propose() {
        Set<AttemptId> some = Set.copyOf(selected.get());
        new OutageDialog(chosen.get(), some.size() > Outage.MOST_NAMED ? Set.of() : some, outage -> {
                    compensating.propose(caller, exam, outage);
                    Notices.done(getTranslation("invigilation.proposed"));
                    draw();
                })
                .open();
    }

    private void draw() {
        lines.removeAll();
        List<Compensation> all = compensating.at(caller, exam);
        if (all.isEmpty()) {
            lines.add(new Paragraph(getTranslation("invigilation.compensation.none")));
        }
        all.forEach(one -> lines.add(line(one)));
    }

    private CardLine line(Compensation one) {
        CardLine line = new CardLine(
                getTranslation("invigilation.extra", one.outage().time().toMinutes()) + " "
                        + one.outage().reason(),
                SeatWords.time(one.outage().from()) + " – "
                        + SeatWords.time(one.outage().to()),
                getTranslation("invigilation.proposed.by", one.proposedBy()),
                one.outage().whom().isEmpty()
                        ? ""
                        : getTranslation(
                                "invigilation.named", one.outage().whom().size()),
                one.decidedBy() == null ? "" : getTranslation("invigilation.decided.by", one.decidedBy()),
                one.state() == Compensation.State.APPROVED
                        ? getTranslation("invigilation.compensated", one.attempts(), one.reopened(), one.refused())
                        : "");
        line.with(new StatusBadge(getTranslation("invigilation.Compensation." + one.state()), tone(one.state())));
        if (one.state() == Compensation.State.PROPOSED && caller.is(Role.COORDINATOR)) {
            Button reject = new Button(
                    getTranslation("invigilation.reject"),
                    click -> decided(compensating.reject(caller, exam, one.id())));
            Button approve = new Button(
                    getTranslation("invigilation.approve"),
                    click -> decided(compensating.approve(caller, exam, one.id())));
            approve.getElement().setAttribute("data-testid", "approve");
            line.with(reject, approve);
        }
        return line;
    }

    private void decided(CompensationOutcome outcome) {
        switch (outcome) {
            case CompensationOutcome.Approved approved -> sayApproved(approved);
            case CompensationOutcome.Rejected() ->
                Notices.done(getTranslation("invigilation.CompensationOutcome.REJECTED"));
            case CompensationOutcome.DecidedBefore() ->
                Notices.refused(getTranslation("invigilation.CompensationOutcome.DECIDED_BEFORE"));
            case CompensationOutcome.OwnProposal() ->
                Notices.refused(getTranslation("invigilation.CompensationOutcome.OWN_PROPOSAL"));
        }
        draw();
        done.run();
    }

    /** Who was left out stays on the screen until somebody has read it. */
    private void sayApproved(CompensationOutcome.Approved approved) {
        String given =
                getTranslation("invigilation.CompensationOutcome.APPROVED", approved.extended(), approved.reopened());
        if (approved.leftOut().isEmpty()) {
            Notices.done(given);
            return;
        }
        String names = approved.leftOut().stream()
                .map(one -> getTranslation(
                        "invigilation.left-out.one", one.name(), getTranslation("invigilation.Refusal." + one.why())))
                .collect(Collectors.joining(getTranslation("invigilation.join")));
        Notices.refused(given
                + getTranslation("invigilation.left-out", approved.leftOut().size(), names));
    }

    private static StatusBadge.Tone tone(Compensation.State state) {
        return switch (state) {
            case PROPOSED -> StatusBadge.Tone.WARNING;
            case APPROVED -> StatusBadge.Tone.GOOD;
            case REJECTED -> StatusBadge.Tone.NEUTRAL;
        };
    }
}
