package org.chizheng.ui.exams;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.chizheng.exams.FrozenPaper;
import org.chizheng.exams.Marks;
import org.chizheng.marking.AttemptReview;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.response.Response;
import org.chizheng.ui.parts.StatusBadge;

/** One question of the own paper after publication: what was answered and earned, what was right, and why. */
class ReviewedQuestion extends Div {

    ReviewedQuestion(AttemptReview.ReviewedItem item) {
        addClassName("review-item");
        FrozenPaper.Item question = item.question();
        getElement().setAttribute("data-testid", "review-" + question.item());
        add(head(item), QuestionText.of(question.stem()));
        add(
                switch (question.response()) {
                    case Response.Choice choice -> new ReviewedChoice(question, item.given());
                    case Response.Blanks blanks -> new ReviewedBlanks(blanks, item.given());
                    case Response.Ordering ordering -> new ReviewedOrder(ordering, item.given());
                    case Response.Matching matching -> new ReviewedPairs(matching, item.given());
                    case Response.Essay essay -> new ReviewedEssay(essay, item.given(), item.mark());
                    case Response.Case parts -> throw new IllegalStateException("a case has its places part by part");
                });
        addReasons(question);
    }

    private Div head(AttemptReview.ReviewedItem item) {
        FrozenPaper.Item question = item.question();
        boolean isFull = item.earned().compareTo(question.marks()) == 0;
        boolean isNone = item.earned().signum() == 0;
        Div head = new Div(
                new Span(question.item() + ". " + getTranslation("terms.QuestionType." + question.type())),
                new StatusBadge(
                        getTranslation(
                                "exams.paper.score",
                                ExamTexts.plain(Marks.plain(item.earned())),
                                ExamTexts.plain(question.marks())),
                        isFull ? StatusBadge.Tone.GOOD : isNone ? StatusBadge.Tone.BAD : StatusBadge.Tone.WARNING));
        head.addClassName("review-head");
        return head;
    }

    private void addReasons(FrozenPaper.Item question) {
        Citation citation = question.citation();
        String explanation = question.explanation();
        if (citation != null) {
            Paragraph source = new Paragraph(
                    citation.article().isEmpty()
                            ? citation.law()
                            : getTranslation("exams.paper.article", citation.law(), citation.article()));
            source.addClassName("quiet");
            add(source);
        }
        if (explanation != null) {
            add(QuestionText.of(explanation));
        }
    }
}
