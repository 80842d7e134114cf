package org.chizheng.ui.exams;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.chizheng.questionbank.response.Blank;
import org.chizheng.questionbank.response.Response;

/** Blank by blank what was written, and everything that would have been right. */
class ReviewedBlanks extends Div {

    ReviewedBlanks(Response.Blanks asked, List<String> given) {
        addClassName("review-answer");
        List<Blank> blanks = asked.blanks();
        for (int i = 0; i < blanks.size(); i++) {
            String text = i < given.size() ? given.get(i) : "";
            add(new ReviewedLine(
                    new Span(getTranslation("exams.paper.blank", i + 1)),
                    text.isBlank() ? null : QuestionText.plain(text),
                    blanks.get(i).accepts(text),
                    new Span(String.join(
                            getTranslation("exams.paper.or"), blanks.get(i).accepted()))));
        }
    }
}
