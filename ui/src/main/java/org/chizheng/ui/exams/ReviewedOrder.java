package org.chizheng.ui.exams;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.response.Response;
import org.jspecify.annotations.Nullable;

/** Place by place which step was put there, and which belongs there. */
class ReviewedOrder extends Div {

    ReviewedOrder(Response.Ordering asked, List<String> given) {
        addClassName("review-answer");
        List<Option> steps = asked.steps();
        for (int i = 0; i < steps.size(); i++) {
            String right = steps.get(i).key();
            String said = i < given.size() ? given.get(i) : "";
            add(new ReviewedLine(
                    new Span(getTranslation("exams.paper.step", i + 1)),
                    text(steps, said),
                    said.equals(right),
                    said.equals(right) ? null : text(steps, right)));
        }
    }

    private static @Nullable Component text(List<Option> steps, String letter) {
        Optional<Option> step =
                steps.stream().filter(one -> one.key().equals(letter)).findFirst();
        return step.map(one -> QuestionText.of(one.text())).orElse(null);
    }
}
