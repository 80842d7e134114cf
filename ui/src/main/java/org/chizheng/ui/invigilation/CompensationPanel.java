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
import org.chizheng.sittings.invigilation.ProposalOutcome;
import org.chizheng.ui.parts.Asking;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.parts.Times;
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
    private @Nullable List<Compensation> shown;

    /**
     * The proposals at an exam.
     *
     * @param chosen the sitting that a proposal is for; null for the whole exam
     * @param selected candidates whom a proposal may name instead
     * @param done called after each proposal and decision, to {@link #show} what stands now
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
    }

    private void propose() {
        Set<AttemptId> some = Set.copyOf(selected.get());
        new OutageDialog(chosen.get(), some.size() > Outage.MOST_NAMED ? Set.of() : some, outage -> {
                    ProposalOutcome outcome = compensating.propose(caller, exam, outage);
                    if (outcome instanceof ProposalOutcome.Proposed) {
                        Notices.done(getTranslation("invigilation.proposed"));
                        done.run();
                    }
                    return outcome;
                })
                .open();
    }

    /** Draws the proposals, where they are others than before: whoever is about to press keeps their button. */
    void show(List<Compensation> all) {
        if (all.equals(shown)) {
            return;
        }
        shown = all;
        lines.removeAll();
        if (all.isEmpty()) {
            lines.add(new Paragraph(getTranslation("invigilation.compensation.none")));
        }
        all.forEach(one -> lines.add(line(one)));
    }

    private CardLine line(Compensation one) {
        CardLine line = new CardLine(
                getTranslation("invigilation.extra", one.outage().time().toMinutes()) + " "
                        + one.outage().reason(),
                hours(one.outage()),
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
            Button approve = new Button(getTranslation("invigilation.approve"), click -> askToApprove(one));
            approve.getElement().setAttribute("data-testid", "approve");
            line.with(reject, approve);
        }
        return line;
    }

    /** Lines move when somebody proposes: what is approved is named once more. */
    private void askToApprove(Compensation one) {
        Asking.confirm(
                getTranslation("invigilation.approve.heading"),
                getTranslation(
                        "invigilation.approve.sure",
                        one.outage().time().toMinutes(),
                        one.outage().reason(),
                        hours(one.outage()),
                        one.proposedBy()),
                getTranslation("invigilation.approve.yes"),
                () -> decided(compensating.approve(caller, exam, one.id())));
    }

    /** With the days: an exam may last several, and a wrong day is easily picked. */
    private static String hours(Outage outage) {
        return Times.minute(outage.from()) + " – " + Times.minute(outage.to());
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
