package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionState;
import org.chizheng.questionbank.QuestionVersion;
import org.chizheng.questionbank.Remark;
import org.chizheng.questionbank.Written;
import org.chizheng.questionbank.usage.Usage;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.Times;
import org.jspecify.annotations.Nullable;

/**
 * One question beside a list: content, what was said about it, its versions, and what can be done with it. On narrow
 * screens it lies over the list while it is open.
 */
class QuestionPanel extends Section {

    private final transient PanelCases cases;
    private final transient Curator curator;
    private final transient Consumer<QuestionId> changed;
    private final String emptyKey;
    private transient @Nullable QuestionId shown;
    private @Nullable CommentThread thread;

    /**
     * An empty panel.
     *
     * @param changed told when a version was restored
     */
    QuestionPanel(PanelCases cases, Curator curator, String emptyKey, Consumer<QuestionId> changed) {
        this.cases = cases;
        this.curator = curator;
        this.emptyKey = emptyKey;
        this.changed = changed;
        addClassNames("panel", "question-panel");
        getElement().setAttribute("aria-label", getTranslation("questionbank.preview"));
        getElement().setAttribute("data-testid", "question-panel");
        clear();
    }

    /** Shows nothing but what the panel is for. */
    final void clear() {
        removeAll();
        removeClassName("is-open");
        shown = null;
        thread = null;
        Paragraph hint = new Paragraph(getTranslation(emptyKey));
        hint.addClassName("question-hint");
        add(hint);
    }

    /** Whether it shows this question and is not closed. */
    boolean shows(QuestionId question) {
        return question.equals(shown) && hasClassName("is-open");
    }

    /** The question that it shows; null if it is closed. */
    @Nullable
    QuestionId shown() {
        return hasClassName("is-open") ? shown : null;
    }

    /** Lets the curator write a comment on the question that is shown. */
    void comment() {
        if (thread != null) {
            thread.begin();
        }
    }

    /** Closes it where it lies over a list. */
    void close() {
        removeClassName("is-open");
    }

    /** Shows a question that is not approved, with actions below it. */
    void show(Question question, Component... actions) {
        show(question, new Div(), QuestionBadges.line(this, question), actions);
    }

    /** Shows a question with its use, and with actions below it. */
    void show(Question question, Usage usage, Instant now, Component... actions) {
        show(question, new UsageNote(usage), QuestionBadges.line(this, question, usage, now), actions);
    }

    private void show(Question question, Component use, Div line, Component... actions) {
        removeAll();
        addClassName("is-open");
        shown = question.id();
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close());
        close.setAriaLabel(getTranslation("parts.close"));
        close.addClassName("question-close");
        Div head = new Div(line, close);
        head.addClassName("question-head");
        List<Remark> remarks = cases.bank().remarks(curator, question.id());
        List<QuestionVersion> versions = cases.bank().versions(curator, question.id());
        CitationNote note = new CitationNote(cases.citations(), curator);
        note.show(question.current().content().citation(), CitationNote.lookedAt(question.current(), remarks));
        ChecklistNote checklist = new ChecklistNote();
        checklist.show(question.current().content());
        add(head, new ContentPreview(question.current().content()), note, use, checklist);
        remarks.forEach(remark -> add(new SaidWords(remark)));
        thread = new CommentThread(cases.commenting(), curator, question, versions);
        add(new SimilarQuestions(cases.resembling(), curator, question), thread);
        addVersions(question, versions);
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("question-actions");
            add(row);
        }
    }

    private void addVersions(Question question, List<QuestionVersion> versions) {
        Div all = new Div();
        all.addClassName("question-versions");
        for (QuestionVersion version : versions) {
            all.add(new Span(getTranslation(
                    "questionbank.version",
                    version.ordinal(),
                    version.authorName(),
                    Times.minute(version.writtenAt()))));
        }
        if (versions.size() > 1) {
            Button compare = new Button(
                    getTranslation("questionbank.compare"),
                    VaadinIcon.SPLIT_H.create(),
                    click -> new VersionsDialog(versions, restoring(question)).open());
            compare.getElement().setAttribute("data-testid", "compare-versions");
            all.addComponentAsFirst(compare);
        }
        Details details = new Details(getTranslation("questionbank.versions", versions.size()), all);
        details.getElement().setAttribute("data-testid", "versions");
        add(details);
    }

    private @Nullable Consumer<QuestionVersion> restoring(Question question) {
        return Curators.writes(curator)
                        && curator.keeps(question.organisationPath())
                        && question.state() != QuestionState.RETIRED
                ? version -> restore(question, version)
                : null;
    }

    private void restore(Question question, QuestionVersion version) {
        Written written = cases.restoring()
                .restore(curator, question.id(), question.current().id(), version.ordinal());
        switch (written) {
            case Written.Saved saved -> {
                Notices.done(getTranslation("questionbank.restored", version.ordinal()));
                changed.accept(question.id());
            }
            case Written.Refused refused ->
                Notices.refused(refused.flaws().stream()
                        .map(flaw -> getTranslation("questionbank.Flaw." + flaw))
                        .collect(Collectors.joining(" ")));
        }
    }
}
