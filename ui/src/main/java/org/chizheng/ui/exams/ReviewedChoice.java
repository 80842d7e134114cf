package org.chizheng.ui.exams;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.chizheng.exams.FrozenPaper;
import org.chizheng.questionbank.Option;
import org.chizheng.ui.parts.StatusBadge;

/** The options of a choice, with those that were chosen and those that were right. */
class ReviewedChoice extends Div {

    ReviewedChoice(FrozenPaper.Item question, List<String> given) {
        addClassName("review-answer");
        for (Option option : question.options()) {
            add(row(option, question.key().contains(option.key()), given.contains(option.key())));
        }
    }

    private Div row(Option option, boolean isRight, boolean isChosen) {
        Div row = new Div(new Span(option.key() + "."), QuestionText.of(option.text()));
        row.addClassName("review-option");
        row.setClassName("review-right", isRight);
        row.setClassName("review-wrong", isChosen && !isRight);
        if (isChosen) {
            row.add(new StatusBadge(
                    getTranslation("exams.paper.yours"), isRight ? StatusBadge.Tone.GOOD : StatusBadge.Tone.BAD));
        }
        if (isRight) {
            row.add(new StatusBadge(getTranslation("exams.paper.right"), StatusBadge.Tone.GOOD));
        }
        return row;
    }
}
