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
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionBank;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionVersion;
import org.chizheng.questionbank.Remark;
import org.chizheng.questionbank.search.Resembling;
import org.chizheng.questionbank.statutes.Citations;
import org.chizheng.questionbank.usage.Usage;
import org.chizheng.ui.parts.Times;
import org.jspecify.annotations.Nullable;

/**
 * One question beside a list: content, what reviewers said, its versions, and what can be done with it. On narrow
 * screens it lies over the list while it is open.
 */
class QuestionPanel extends Section {

    private final transient QuestionBank bank;
    private final transient Citations citations;
    private final transient Resembling resembling;
    private final transient Curator curator;
    private final String emptyKey;
    private transient @Nullable QuestionId shown;

    QuestionPanel(QuestionBank bank, Citations citations, Resembling resembling, Curator curator, String emptyKey) {
        this.bank = bank;
        this.citations = citations;
        this.resembling = resembling;
        this.curator = curator;
        this.emptyKey = emptyKey;
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
        Paragraph hint = new Paragraph(getTranslation(emptyKey));
        hint.addClassName("question-hint");
        add(hint);
    }

    /** Whether it shows this question and is not closed. */
    boolean shows(QuestionId question) {
        return question.equals(shown) && hasClassName("is-open");
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
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> removeClassName("is-open"));
        close.setAriaLabel(getTranslation("parts.close"));
        close.addClassName("question-close");
        Div head = new Div(line, close);
        head.addClassName("question-head");
        List<Remark> remarks = bank.remarks(curator, question.id());
        CitationNote note = new CitationNote(citations, curator);
        note.show(question.current().content().citation(), CitationNote.lookedAt(question.current(), remarks));
        ChecklistNote checklist = new ChecklistNote();
        checklist.show(question.current().content());
        add(head, new ContentPreview(question.current().content()), note, use, checklist);
        addRemarks(remarks);
        add(new SimilarQuestions(resembling, curator, question));
        addVersions(bank.versions(curator, question.id()));
        if (actions.length > 0) {
            Div row = new Div(actions);
            row.addClassName("question-actions");
            add(row);
        }
    }

    private void addRemarks(List<Remark> remarks) {
        for (Remark remark : remarks) {
            Span occasion = new Span(getTranslation(
                    "questionbank.Occasion." + remark.occasion(),
                    remark.authorName(),
                    Times.minute(remark.writtenAt())));
            occasion.addClassName("question-label");
            Div said = new Div(occasion, new Span(remark.words()));
            said.addClassName("question-remark");
            add(said);
        }
    }

    private void addVersions(List<QuestionVersion> versions) {
        Div all = new Div();
        all.addClassName("question-versions");
        for (QuestionVersion version : versions) {
            all.add(new Span(getTranslation(
                    "questionbank.version",
                    version.ordinal(),
                    version.authorName(),
                    Times.minute(version.writtenAt()))));
        }
        add(new Details(getTranslation("questionbank.versions", versions.size()), all));
    }
}
