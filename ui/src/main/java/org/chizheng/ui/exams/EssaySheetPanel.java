package org.chizheng.ui.exams;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.chizheng.exams.ExamId;
import org.chizheng.marking.essays.EssayId;
import org.chizheng.marking.essays.EssayMark;
import org.chizheng.marking.essays.EssayMarking;
import org.chizheng.marking.essays.EssaySheet;
import org.chizheng.marking.essays.EssayTask;
import org.chizheng.marking.essays.MarkOutcome;
import org.chizheng.officers.Caller;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.Times;
import org.jspecify.annotations.Nullable;

/** One essay after the other, with the rubric beside it; everything can be done by keyboard. */
class EssaySheetPanel extends Panel {

    private final transient Caller caller;
    private final transient EssayMarking marking;
    private final transient ExamId exam;
    private final transient Supplier<Optional<EssayTask>> marked;
    private final Span place = new Span();
    private final Span state = new Span();
    private final Div text = new Div();
    private final RubricFields rubric;
    private final Span earned = new Span();
    private final TextArea words = new TextArea();
    private final Button previous = new Button(VaadinIcon.ANGLE_LEFT.create(), click -> go(-1));
    private final Button next = new Button(VaadinIcon.ANGLE_RIGHT.create(), click -> go(1));
    private transient EssayTask task;
    private transient @Nullable EssaySheet sheet;
    private int at;

    /** @param marked told after each mark; gives the task as it stands then */
    EssaySheetPanel(
            Caller caller, EssayMarking marking, ExamId exam, EssayTask task, Supplier<Optional<EssayTask>> marked) {
        super(com.vaadin.flow.i18n.I18NProvider.translate("exams.marking.answer"));
        this.caller = caller;
        this.marking = marking;
        this.exam = exam;
        this.task = task;
        this.marked = marked;
        this.rubric = new RubricFields(task.rubric(), this::showEarned, this::save);
        getElement().setAttribute("data-testid", "essay-sheet");
        configure();
        // markers begin at different places, so that two of them seldom have the same answer before them
        show(firstOpen(Math.floorMod(caller.account().value() * 7, task.essays().size())));
    }

    private void configure() {
        previous.setAriaLabel(getTranslation("exams.marking.previous"));
        next.setAriaLabel(getTranslation("exams.marking.next"));
        next.getElement().setAttribute("data-testid", "essay-next");
        place.getElement().setAttribute("data-testid", "essay-place");
        state.addClassName("quiet");
        state.getElement().setAttribute("role", "status");
        state.getElement().setAttribute("data-testid", "essay-state");
        text.addClassName("own-words");
        text.getElement().setAttribute("data-testid", "essay-text");
        text.getElement().setAttribute("tabindex", "0");
        text.getElement().setAttribute("role", "region");
        text.getElement().setAttribute("aria-label", getTranslation("exams.marking.answer"));
        words.setLabel(getTranslation("exams.marking.words"));
        words.setHelperText(getTranslation("exams.marking.words.hint"));
        words.setMaxLength(EssayMark.LONGEST_WORDS);
        words.setWidthFull();
        // the keys that save leave the field no time to say that it changed
        words.setValueChangeMode(ValueChangeMode.EAGER);
        earned.addClassName("marking-earned");
        earned.getElement().setAttribute("data-testid", "essay-earned");
        earned.getElement().setAttribute("aria-live", "polite");
        Button save = new Button(getTranslation("exams.marking.save"), VaadinIcon.CHECK.create(), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        save.getElement().setAttribute("data-testid", "essay-save");
        Div foot = new Div(earned, save);
        foot.addClassName("marking-foot");
        Span keys = new Span(getTranslation("exams.marking.keys"));
        keys.addClassName("quiet");
        Div marks = new Div(rubric, words, foot, keys);
        marks.addClassName("marking-marks");
        Div answer = new Div(text, state);
        answer.addClassName("marking-answer");
        Div sheets = new Div(answer, marks);
        sheets.addClassName("marking-sheet");
        withTools(previous, place, next);
        add(sheets);
    }

    /** The first essay at or after a place that waits, from the start again if need be; the place itself if none. */
    private int firstOpen(int from) {
        List<EssayId> all = task.essays();
        for (int i = 0; i < all.size() && task.open() > 0; i++) {
            int candidate = (from + i) % all.size();
            EssayId id = all.get(candidate);
            // somebody else may have marked it since
            if (task.waiting().contains(id)
                    && marking.sheet(caller, exam, id)
                            .filter(found -> found.mark() == null)
                            .isPresent()) {
                return candidate;
            }
        }
        return Math.min(from, all.size() - 1);
    }

    private void go(int by) {
        show(Math.clamp(at + by, 0, task.essays().size() - 1));
    }

    private void show(int which) {
        at = which;
        marking.sheet(caller, exam, task.essays().get(which)).ifPresent(this::show);
    }

    private void show(EssaySheet shown) {
        sheet = shown;
        place.setText(
                getTranslation("exams.marking.place", at + 1, task.essays().size()));
        previous.setEnabled(at > 0);
        next.setEnabled(at < task.essays().size() - 1);
        text.setText(shown.text());
        EssayMark mark = shown.mark();
        rubric.show(mark == null ? List.of() : mark.points());
        words.setValue(mark == null ? "" : mark.words());
        state.setText(
                mark == null
                        ? getTranslation("exams.marking.unmarked")
                        : getTranslation("exams.marking.marked", mark.by(), Times.minute(mark.at())));
        showEarned();
        rubric.focus();
    }

    private void showEarned() {
        String sum = rubric.points()
                .filter(task::allows)
                .map(points -> ExamTexts.plain(task.earned(points)))
                .orElse("–");
        earned.setText(getTranslation("exams.paper.score", sum, ExamTexts.plain(task.marks())));
    }

    private void save() {
        EssaySheet shown = sheet;
        Optional<List<BigDecimal>> points = rubric.points();
        if (shown == null) {
            return;
        } else if (points.isEmpty()) {
            rubric.askForPoints();
            return;
        }
        switch (marking.mark(caller, exam, shown.id(), shown.revision(), points.get(), words.getValue())) {
            case MarkOutcome.Marked(BigDecimal marks) -> {
                Notices.done(getTranslation("exams.marking.saved", ExamTexts.plain(marks)));
                proceed();
            }
            case MarkOutcome.MarkedBySomebodyElse(EssaySheet now) -> {
                Notices.refused(getTranslation("exams.marking.somebody-else"));
                show(now);
            }
            case MarkOutcome.Refused(MarkOutcome.Reason why) -> {
                Notices.refused(getTranslation("exams.marking.Reason." + why));
                rubric.askForPoints();
            }
        }
    }

    private void proceed() {
        boolean wasLast = task.open() <= 1;
        marked.get().ifPresent(now -> task = now);
        if (task.open() == 0) {
            show(at);
            if (wasLast) {
                Notices.done(getTranslation("exams.marking.all"));
            }
        } else {
            show(firstOpen(at + 1));
        }
    }
}
