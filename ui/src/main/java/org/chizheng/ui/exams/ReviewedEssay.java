package org.chizheng.ui.exams;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import org.chizheng.exams.Marks;
import org.chizheng.marking.essays.EssayMark;
import org.chizheng.questionbank.response.Criterion;
import org.chizheng.questionbank.response.Response;
import org.chizheng.ui.parts.StatusBadge;
import org.jspecify.annotations.Nullable;

/** The own words, what they earned along the rubric, and what the marker says about them. */
class ReviewedEssay extends Div {

    ReviewedEssay(Response.Essay asked, List<String> given, @Nullable EssayMark mark) {
        addClassName("review-answer");
        String text = String.join("", given);
        if (text.isBlank()) {
            Span nothing = new Span(getTranslation("exams.paper.nothing"));
            nothing.addClassName("quiet");
            add(nothing);
        } else {
            add(QuestionText.plain(text));
        }
        for (int i = 0; i < asked.rubric().size(); i++) {
            add(line(
                    asked.rubric().get(i),
                    mark == null ? BigDecimal.ZERO : mark.points().get(i)));
        }
        if (mark != null && !mark.words().isEmpty()) {
            Span label = new Span(getTranslation("exams.paper.words"));
            label.addClassName("review-label");
            add(label, QuestionText.plain(mark.words()));
        }
    }

    private Div line(Criterion criterion, BigDecimal points) {
        boolean isFull = points.compareTo(criterion.points()) == 0;
        StatusBadge earned = new StatusBadge(
                ExamTexts.plain(points) + " / " + ExamTexts.plain(Marks.plain(criterion.points())),
                isFull
                        ? StatusBadge.Tone.GOOD
                        : points.signum() == 0 ? StatusBadge.Tone.BAD : StatusBadge.Tone.WARNING);
        Div line = new Div(new Span(criterion.words()), earned);
        line.addClassName("review-criterion");
        return line;
    }
}
