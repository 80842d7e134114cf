package org.chizheng.ui.exams;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import org.chizheng.exams.Exam;
import org.chizheng.exams.Sitting;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.sittings.entering.Admission;
import org.chizheng.sittings.entering.EntryRefusal;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.parts.Times;

/** One of the own exams with its window, its state and the way in. */
class MyExamLine extends Div {

    /**
     * Draws an exam.
     *
     * @param left until it may be entered, where the candidate waits for that
     * @param opened called once it may be
     */
    MyExamLine(MyExam mine, Duration left, Runnable entered, Runnable opened) {
        Exam exam = mine.exam();
        addClassName("my-exam");
        setClassName("my-exam-open", mine.enterable());
        getElement().setAttribute("data-testid", "exam-" + exam.id().value());
        Span title = new Span(exam.title());
        title.addClassName("my-exam-title");
        Div head = new Div(title, badge(mine.admission()));
        head.addClassName("my-exam-head");
        add(head, quiet(subject(exam)));
        addPlace(mine);
        if (mine.admission() instanceof Admission.MayWait) {
            add(new Countdown(left, opened));
        }
        if (mine.enterable()) {
            boolean resumes = mine.admission() instanceof Admission.MayResume;
            Button enter = new Button(
                    getTranslation(resumes ? "desk.exam.resume" : "desk.exam.begin"), click -> entered.run());
            enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            enter.addThemeName("primary");
            enter.getElement().setAttribute("data-testid", "enter-exam");
            add(enter);
        }
    }

    private void addPlace(MyExam mine) {
        if (mine.next().filter(next -> next.ordinal() > 1).isPresent()) {
            add(quiet(getTranslation("desk.exam.again")));
        }
        if (mine.sittings().isEmpty()) {
            add(quiet(window(mine.exam())));
        }
        for (Sitting sitting : mine.sittings()) {
            String room = sitting.room();
            add(
                    quiet(getTranslation(
                            "desk.exam.sitting",
                            sitting.name(),
                            room == null ? getTranslation("exams.sitting.remote") : room)),
                    quiet(getTranslation(
                            "desk.exam.sitting.window",
                            Times.minute(sitting.opens()),
                            Times.minute(sitting.closes()),
                            mine.exam().duration().toMinutes())));
        }
        if (!mine.extra().isZero()) {
            add(quiet(getTranslation("desk.exam.extra", mine.extra().toMinutes())));
        }
    }

    private StatusBadge badge(Admission admission) {
        return switch (admission) {
            case Admission.MayBegin(Admission.Next next) ->
                new StatusBadge(
                        getTranslation(next.ordinal() == 1 ? "desk.exam.open" : "desk.exam.open.again"),
                        StatusBadge.Tone.INFO);
            case Admission.MayResume(var attempt, var deadline, var sitting) ->
                new StatusBadge(getTranslation("desk.exam.underway", Times.minute(deadline)), StatusBadge.Tone.WARNING);
            case Admission.MayWait wait -> new StatusBadge(getTranslation("desk.exam.wait"), StatusBadge.Tone.INFO);
            case Admission.Barred(var why, var next) ->
                new StatusBadge(getTranslation("desk.EntryRefusal." + why), tone(why));
        };
    }

    private static StatusBadge.Tone tone(EntryRefusal why) {
        return switch (why) {
            case ALREADY_PASSED -> StatusBadge.Tone.GOOD;
            case TOO_LATE, ATTEMPTS_USED -> StatusBadge.Tone.BAD;
            case AWAITING_RESULT, IDENTITY_NOT_CONFIRMED -> StatusBadge.Tone.INFO;
            case NOT_PLACED,
                    ADDRESS_NOT_ALLOWED,
                    BROWSER_NOT_ALLOWED,
                    CODE_MISSING,
                    CODE_WRONG,
                    CODE_TRIED_TOO_OFTEN,
                    SITTING_FULL -> StatusBadge.Tone.WARNING;
            case NOT_ENROLLED, NOT_OPEN, OVER, DEFERRED -> StatusBadge.Tone.NEUTRAL;
        };
    }

    private String subject(Exam exam) {
        EnforcementDomain domain = exam.domain();
        String part = getTranslation("terms.ExamPart." + exam.part());
        return domain == null ? part : part + " · " + getTranslation("terms.EnforcementDomain." + domain);
    }

    private String window(Exam exam) {
        return getTranslation(
                "desk.exam.window",
                Times.minute(exam.opens()),
                Times.minute(exam.closes()),
                exam.duration().toMinutes(),
                exam.attemptsAllowed());
    }

    private static Span quiet(String text) {
        Span line = new Span(text);
        line.addClassName("quiet");
        return line;
    }
}
