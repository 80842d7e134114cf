package org.chizheng.ui.exams;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.ExamState;
import org.chizheng.exams.Exams;
import org.chizheng.exams.planning.ExamPlan;
import org.chizheng.exams.planning.ExamPlanning;
import org.chizheng.exams.publishing.ExamPublication;
import org.chizheng.exams.publishing.ExamPublishing;
import org.chizheng.marking.ResultPublishing;
import org.chizheng.marking.ResultReading;
import org.chizheng.marking.ResultsPublication;
import org.chizheng.marking.essays.EssayMarking;
import org.chizheng.marking.essays.EssayProgress;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Role;
import org.chizheng.security.CurrentCaller;
import org.chizheng.sittings.Attempts;
import org.chizheng.ui.parts.Asking;
import org.chizheng.ui.parts.BackgroundWork;
import org.chizheng.ui.parts.KeyFigure;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.shell.MainLayout;
import org.jspecify.annotations.Nullable;

/** One exam: as a draft its candidates and what stands against publishing it, afterwards how it goes and its results. */
@Route(value = "exams/:exam", layout = MainLayout.class)
@RolesAllowed({"COORDINATOR", "SUPERVISOR"})
public class ExamView extends Screen implements BeforeEnterObserver {

    private final transient Caller caller;
    private final transient Exams exams;
    private final transient ExamPlanning planning;
    private final transient EnrolmentDesk enrolment;
    private final transient ExamPublishing publishing;
    private final transient Attempts attempts;
    private final transient ResultReading results;
    private final transient ResultPublishing resultPublishing;
    private final transient EssayMarking marking;
    private final transient SittingDesk sittings;
    private final transient Clock clock;
    private final Div actions = new Div();
    private final Div content = new Div();
    private final Div places = new Div();
    private final Div blueprint = new Div();
    private final Findings findings = new Findings();
    private @Nullable ExamId id;

    /** Draws the screen for the signed-in caller. */
    public ExamView(
            CurrentCaller current,
            Exams exams,
            ExamPlanning planning,
            EnrolmentDesk enrolment,
            ExamPublishing publishing,
            Attempts attempts,
            ResultReading results,
            ResultPublishing resultPublishing,
            EssayMarking marking,
            SittingDesk sittings,
            Clock clock) {
        super("exams.one");
        this.caller = current.get();
        this.exams = exams;
        this.planning = planning;
        this.enrolment = enrolment;
        this.publishing = publishing;
        this.attempts = attempts;
        this.results = results;
        this.resultPublishing = resultPublishing;
        this.marking = marking;
        this.sittings = sittings;
        this.clock = clock;
        actions.addClassName("row-actions");
        addActions(actions);
        content.addClassName("plan-form");
        places.addClassName("plan-form");
        add(content);
    }

    /** An exam that this caller may see, by the number in the address; to everybody else it is not there. */
    public static Exam find(Exams exams, Caller caller, String told) {
        if (!told.matches("\\d{1,18}")) {
            throw new NotFoundException();
        }
        return exams.find(new ExamId(Long.parseLong(told)))
                .filter(exam -> caller.sees(exam.organisationPath()))
                .orElseThrow(NotFoundException::new);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Exam exam = find(exams, caller, event.getRouteParameters().get("exam").orElse(""));
        id = exam.id();
        draw(exam);
    }

    private void redraw() {
        ExamId shown = id;
        if (shown != null) {
            exams.find(shown).ifPresent(this::draw);
        }
    }

    private void draw(Exam exam) {
        setHeading(exam.title());
        actions.removeAll();
        content.removeAll();
        content.add(new ExamFacts(exam, clock.instant()));
        if (exam.state() == ExamState.DRAFT) {
            drawDraft(exam);
        } else if (exam.state() == ExamState.PUBLISHED) {
            drawPublished(exam);
        }
    }

    private void drawDraft(Exam exam) {
        if (!caller.is(Role.COORDINATOR)) {
            content.add(new BlueprintPanel(exam.blueprint(), null));
            return;
        }
        Button edit = new Button(
                getTranslation("exams.one.edit"),
                VaadinIcon.EDIT.create(),
                click ->
                        getUI().ifPresent(ui -> ui.navigate("exams/" + exam.id().value() + "/plan")));
        edit.getElement().setAttribute("data-testid", "exam-edit");
        Button withdraw = new Button(
                getTranslation("exams.one.withdraw"),
                click -> Asking.confirm(
                        getTranslation("exams.one.withdraw"),
                        getTranslation("exams.one.withdraw.sure", exam.title()),
                        getTranslation("exams.one.withdraw"),
                        () -> withdraw(exam.id())));
        actions.add(withdraw, edit, primary("exams.one.publish", "exam-publish", () -> askToPublish(exam)));
        content.add(findings, new EnrolmentPanel(caller, enrolment, exam, this::enrolled));
        places.removeAll();
        places.add(sittings.panels(caller, exam, this::check));
        content.add(places, blueprint);
        check();
    }

    private void enrolled() {
        ExamId shown = id;
        if (shown != null) {
            exams.find(shown).ifPresent(exam -> {
                places.removeAll();
                places.add(sittings.panels(caller, exam, this::check));
            });
        }
        check();
    }

    /** Whoever is enrolled or taken off changes what the bank has to give, and with it the supply. */
    private void check() {
        ExamId shown = id;
        if (shown != null) {
            findings.show(publishing.findings(caller, shown), "exams.one.ready");
            exams.find(shown).ifPresent(exam -> {
                blueprint.removeAll();
                blueprint.add(new BlueprintPanel(
                        exam.blueprint(), planning.supply(caller, ExamPlan.of(exam), exams.candidateCount(shown))));
            });
        }
    }

    private void drawPublished(Exam exam) {
        if (caller.is(Role.COORDINATOR)) {
            marking.progress(caller, exam.id()).ifPresent(progress -> actions.add(markEssays(progress)));
            actions.add(primary("exams.one.results", "results-publish", () -> publishResults(exam)));
        }
        content.add(
                KeyFigure.row(
                        figure("exams.enrolled", exams.candidateCount(exam.id())),
                        figure("exams.underway", attempts.underway(exam.id())),
                        figure("exams.finished", attempts.finished(exam.id()))),
                new ResultsPanel(exam, results.at(caller, exam.id())));
        if (caller.is(Role.COORDINATOR)) {
            content.add(sittings.panels(caller, exam, () -> {}));
        }
        content.add(new BlueprintPanel(exam.blueprint(), null));
    }

    /** The way to the essays, with how many of them wait. */
    private Button markEssays(EssayProgress progress) {
        Button mark = new Button(
                progress.open() > 0
                        ? getTranslation("exams.one.marking", progress.open())
                        : getTranslation("exams.one.marking.again"),
                VaadinIcon.EDIT.create(),
                click -> getUI().ifPresent(
                                ui -> ui.navigate("exams/" + progress.exam().value() + "/marking")));
        mark.getElement().setAttribute("data-testid", "exam-marking");
        return mark;
    }

    private KeyFigure figure(String key, int count) {
        return new KeyFigure(getTranslation(key), String.valueOf(count), KeyFigure.Tone.NEUTRAL, null);
    }

    private Button primary(String key, String testId, Runnable action) {
        Button button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.getElement().setAttribute("data-testid", testId);
        return button;
    }

    private void withdraw(ExamId exam) {
        planning.withdraw(caller, exam).ifPresent(why -> Notices.refused(ExamTexts.finding(why)));
        redraw();
    }

    private void askToPublish(Exam exam) {
        List<?> against = publishing.findings(caller, exam.id());
        if (!against.isEmpty()) {
            check();
            Notices.refused(getTranslation("exams.findings", against.size()));
            return;
        }
        Asking.confirm(
                getTranslation("exams.one.publish"),
                getTranslation("exams.one.publish.sure", exams.candidateCount(exam.id())),
                getTranslation("exams.one.publish"),
                () -> publish(exam.id()));
    }

    private void publish(ExamId exam) {
        BackgroundWork.run(
                getTranslation("exams.one.publishing"),
                progress -> publishing.publish(caller, exam, progress::done),
                outcome -> {
                    switch (outcome) {
                        case ExamPublication.Published(int papers) ->
                            Notices.done(getTranslation("exams.one.published", papers));
                        case ExamPublication.Refused(var why) -> Notices.refused(ExamTexts.finding(why.getFirst()));
                    }
                    redraw();
                });
    }

    private void publishResults(Exam exam) {
        switch (resultPublishing.publish(caller, exam.id())) {
            case ResultsPublication.Published(int passed, int failed, int absent) ->
                Notices.done(getTranslation("exams.results.published", passed, failed, absent));
            case ResultsPublication.StillUnderway(int sitting) ->
                Notices.refused(getTranslation("exams.results.underway", sitting));
            case ResultsPublication.EssaysUnmarked(int essays) ->
                Notices.refused(getTranslation("exams.results.essays", essays));
            case ResultsPublication.NothingNew() -> Notices.refused(getTranslation("exams.results.nothing"));
        }
        redraw();
    }
}
