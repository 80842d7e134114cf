package org.chizheng.ui.exams;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.Exams;
import org.chizheng.marking.essays.EssayMarking;
import org.chizheng.marking.essays.EssayTask;
import org.chizheng.officers.Caller;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.parts.EmptyState;
import org.chizheng.ui.parts.KeyFigure;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.shell.MainLayout;
import org.springframework.security.access.AccessDeniedException;

/** Marks the essays of an exam, question by question; nothing on the screen says whose they are. */
@Route(value = "exams/:exam/marking", layout = MainLayout.class)
@RolesAllowed({"COORDINATOR", "REVIEWER"})
public class MarkingView extends Screen implements BeforeEnterObserver {

    private final transient Caller caller;
    private final transient Exams exams;
    private final transient EssayMarking marking;
    private final Tabs questions = new Tabs();
    private final Div content = new Div();
    private Registration choosing = () -> {};
    private final KeyFigure done = new KeyFigure(getTranslation("exams.marking.done"), "", KeyFigure.Tone.GOOD, null);
    private final KeyFigure open =
            new KeyFigure(getTranslation("exams.marking.open"), "", KeyFigure.Tone.WARNING, null);

    /** Draws the screen for the signed-in marker. */
    public MarkingView(CurrentCaller current, Exams exams, EssayMarking marking) {
        super("exams.marking");
        this.caller = current.get();
        this.exams = exams;
        this.marking = marking;
        addActions(new Anchor("/marking", getTranslation("exams.markings.title")));
        content.addClassName("plan-form");
        questions.getElement().setAttribute("data-testid", "marking-questions");
        questions.getElement().setAttribute("aria-label", getTranslation("exams.marking.questions"));
        add(KeyFigure.row(open, done), questions, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Exam exam = ExamView.find(
                exams, caller, event.getRouteParameters().get("exam").orElse(""));
        setHeading(getTranslation("exams.marking.of", exam.title()));
        try {
            draw(exam.id(), marking.tasks(caller, exam.id()));
        } catch (AccessDeniedException ownExam) {
            throw new NotFoundException();
        }
    }

    private void draw(ExamId exam, List<EssayTask> tasks) {
        choosing.remove();
        questions.removeAll();
        content.removeAll();
        questions.setVisible(tasks.size() > 1);
        if (tasks.isEmpty()) {
            content.add(new EmptyState(
                    VaadinIcon.EDIT, getTranslation("exams.marking.none"), getTranslation("exams.marking.none.hint")));
        }
        tasks.forEach(task -> questions.add(new Tab()));
        count(tasks);
        tasks.stream()
                .filter(task -> task.open() > 0)
                .findFirst()
                .or(() -> tasks.stream().findFirst())
                .ifPresent(task -> {
                    questions.setSelectedIndex(tasks.indexOf(task));
                    show(exam, task);
                });
        choosing = questions.addSelectedChangeListener(change -> marking.tasks(caller, exam).stream()
                .skip(questions.getSelectedIndex())
                .findFirst()
                .ifPresent(task -> show(exam, task)));
    }

    private void show(ExamId exam, EssayTask task) {
        content.removeAll();
        content.add(new EssayQuestionPanel(task), new EssaySheetPanel(caller, marking, exam, task, () -> {
            List<EssayTask> now = marking.tasks(caller, exam);
            count(now);
            return now.stream().filter(one -> one.place().equals(task.place())).findFirst();
        }));
    }

    private void count(List<EssayTask> tasks) {
        int all = tasks.stream().mapToInt(task -> task.essays().size()).sum();
        int marked = tasks.stream().mapToInt(EssayTask::marked).sum();
        done.setFigure(marked + " / " + all);
        open.setFigure(String.valueOf(all - marked));
        for (int i = 0; i < tasks.size(); i++) {
            EssayTask task = tasks.get(i);
            ((Tab) questions.getComponentAt(i))
                    .setLabel(getTranslation(
                            "exams.marking.question",
                            i + 1,
                            task.marked(),
                            task.essays().size()));
        }
    }
}
