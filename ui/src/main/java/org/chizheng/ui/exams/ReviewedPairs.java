package org.chizheng.ui.exams;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.response.Prompt;
import org.chizheng.questionbank.response.Response;
import org.jspecify.annotations.Nullable;

/** Line by line which option was picked, and which belongs there. */
class ReviewedPairs extends Div {

    ReviewedPairs(Response.Matching asked, List<String> given) {
        addClassName("review-answer");
        List<Prompt> prompts = asked.prompts();
        for (int i = 0; i < prompts.size(); i++) {
            Prompt prompt = prompts.get(i);
            String said = i < given.size() ? given.get(i) : "";
            boolean isRight = said.equals(prompt.key());
            add(new ReviewedLine(
                    new Div(QuestionText.of(prompt.text())),
                    text(asked.options(), said),
                    isRight,
                    isRight ? null : text(asked.options(), prompt.key())));
        }
    }

    private static @Nullable Component text(List<Option> options, String letter) {
        return options.stream()
                .filter(option -> option.key().equals(letter))
                .findFirst()
                .map(option -> QuestionText.of(option.text()))
                .orElse(null);
    }
}
