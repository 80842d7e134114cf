package org.chizheng.ui.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Role;
import org.chizheng.review.AnnualReview;
import org.chizheng.review.AnnualReviews;
import org.chizheng.review.ReviewAction;
import org.chizheng.review.ReviewEvidence;
import org.chizheng.review.ReviewOutcome;
import org.chizheng.review.Reviewing;
import org.chizheng.ui.parts.Asking;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.parts.Times;

/** One review: evidence, what was done, and the steps that the caller may take now. */
class ReviewDialog extends Dialog {

    private final transient AnnualReview review;
    private final transient Runnable changed;

    ReviewDialog(AnnualReviews reviews, Reviewing reviewing, Caller caller, AnnualReview review, Runnable changed) {
        this.review = review;
        this.changed = changed;
        setHeaderTitle(getTranslation("review.dialog.title", review.officerName(), Integer.toString(review.year())));
        Div content = new Div(ReviewBadge.of(this, review.state()));
        content.addClassName("opinion-form");
        reviews.evidence(caller, review.id()).ifPresent(evidence -> addEvidence(content, evidence));
        OrderedList done = new OrderedList();
        done.addClassName("steps-done");
        reviews.steps(caller, review.id())
                .forEach(step -> done.add(new ListItem(getTranslation(
                        "review.step",
                        getTranslation("review.ReviewAction." + step.action()),
                        step.by(),
                        Times.minute(step.at()),
                        step.note()))));
        content.add(new H3(getTranslation("review.steps")), done);
        add(content);
        boolean own = caller.asOfficer().filter(review.officer()::equals).isPresent();
        addActions(reviewing, caller, own);
        getFooter().add(new Button(getTranslation("parts.close"), click -> close()));
    }

    private void addEvidence(Div content, ReviewEvidence evidence) {
        StatusBadge hours = new StatusBadge(
                getTranslation(evidence.hoursMet() ? "review.hours.met" : "review.hours.behind"),
                evidence.hoursMet() ? StatusBadge.Tone.GOOD : StatusBadge.Tone.BAD);
        content.add(
                new H3(getTranslation("review.evidence", Integer.toString(evidence.year()))),
                new Div(new Span(getTranslation(
                        "review.hours",
                        evidence.legalMinutes() / (double) evidence.minutesPerHour(),
                        evidence.legalDue() / evidence.minutesPerHour(),
                        evidence.professionalMinutes() / (double) evidence.minutesPerHour(),
                        evidence.professionalDue() / evidence.minutesPerHour()))),
                hours);
        evidence.openHolds()
                .forEach(hold -> content.add(
                        new StatusBadge(getTranslation("terms.HoldKind." + hold), StatusBadge.Tone.WARNING)));
        content.add(new Paragraph(getTranslation("review.taken", Times.minute(evidence.takenAt()))));
    }

    private void addActions(Reviewing reviewing, Caller caller, boolean own) {
        if (own && caller.is(Role.OFFICER)) {
            action(ReviewAction.SUBMIT, text -> reviewing.submit(caller, review.id(), text));
            action(ReviewAction.RECTIFY, text -> reviewing.rectify(caller, review.id(), text));
            return;
        }
        if (caller.is(Role.COORDINATOR)) {
            action(ReviewAction.CONFIRM, text -> reviewing.confirm(caller, review.id(), text));
            if (ReviewAction.DEFER.isPossibleIn(review.state())) {
                getFooter()
                        .add(new Button(
                                getTranslation("review.ReviewAction.DEFER"),
                                click -> new DeferDialog((until, reason) ->
                                                show(reviewing.defer(caller, review.id(), until, reason)))
                                        .open()));
            }
        }
        if (caller.is(Role.ISSUER)) {
            action(ReviewAction.ASK_SUPPLEMENT, text -> reviewing.askSupplement(caller, review.id(), text));
            action(ReviewAction.FAIL, text -> reviewing.fail(caller, review.id(), text));
            action(ReviewAction.PASS, text -> reviewing.pass(caller, review.id(), text));
        }
    }

    private void action(ReviewAction action, Function<String, ReviewOutcome> step) {
        if (!action.isPossibleIn(review.state())) {
            return;
        }
        String label = getTranslation("review.ReviewAction." + action);
        getFooter()
                .add(new Button(
                        label,
                        click -> Asking.reason(
                                label, getTranslation("review.words"), label, text -> show(step.apply(text)))));
    }

    private void show(ReviewOutcome outcome) {
        switch (outcome) {
            case ReviewOutcome.Taken taken -> {
                close();
                Notices.done(getTranslation(
                        "review.done",
                        getTranslation("review.ReviewState." + taken.review().state())));
                changed.run();
            }
            case ReviewOutcome.Refused refused ->
                Notices.refused(getTranslation("review.ReviewRefusal." + refused.refusal()));
        }
    }
}
