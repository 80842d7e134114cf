package org.chizheng.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionJson;
import org.chizheng.questionbank.response.Response;

/** What is right of the demo's questions of other types than choices, and of the parts of its cases. */
final class EveryTypeBook {

    private final Map<String, Response> right = new HashMap<>();
    private final AnswerBook choices = AnswerBook.ofTheDemo();

    EveryTypeBook() {
        try (InputStream in = EveryTypeBook.class.getResourceAsStream("/demo/questions/every-type.jsonl")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(QuestionJson::read)
                    .forEach(this::learn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void learn(QuestionContent content) {
        if (content.response() instanceof Response.Case(var parts)) {
            parts.forEach(part -> right.put(bare(part.stem()), part.response()));
        } else {
            right.put(bare(content.stem()), content.response());
        }
    }

    /** What is right of the question with this stem. */
    Response answer(String stem) {
        Response found = right.get(bare(stem));
        if (found == null) {
            throw new AssertionError("no answer is known to: " + stem);
        }
        return found;
    }

    /** Whether the option with this text is right. */
    boolean isRight(String stem, String option) {
        Response known = right.get(bare(stem));
        if (known == null) {
            return choices.rightOptions(stem).orElseThrow().contains(AnswerBook.bare(option));
        }
        return known.options().stream()
                .anyMatch(one ->
                        bare(one.text()).equals(bare(option)) && known.key().contains(one.key()));
    }

    /** Text without markup, spaces and blanks: where an exam page has an input, the bank has a line. */
    static String bare(String text) {
        return AnswerBook.bare(text).replaceAll("[_＿]", "");
    }
}
