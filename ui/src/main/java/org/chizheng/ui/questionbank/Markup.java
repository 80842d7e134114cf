package org.chizheng.ui.questionbank;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.RichText;
import org.jspecify.annotations.Nullable;

/** How the texts of a question are typed: as they read, or as HTML where a question has formatting. */
enum Markup {
    PLAIN {
        @Override
        String toEdit(String html) {
            return RichText.plain(html);
        }

        @Override
        String toKeep(String typed) {
            return RichText.ofPlain(typed);
        }
    },
    HTML {
        @Override
        String toEdit(String html) {
            return html;
        }

        @Override
        String toKeep(String typed) {
            return typed;
        }
    };

    abstract String toEdit(String html);

    abstract String toKeep(String typed);

    /** The plainest way that loses nothing. */
    static Markup of(QuestionContent content) {
        boolean plain = Stream.concat(
                        Stream.of(content.stem(), Objects.requireNonNullElse(content.explanation(), "")),
                        content.options().stream().map(Option::text))
                .allMatch(RichText::isPlain);
        return plain ? PLAIN : HTML;
    }

    List<Option> each(List<Option> options, UnaryOperator<String> change) {
        return options.stream()
                .map(option -> new Option(option.key(), change.apply(option.text())))
                .toList();
    }

    @Nullable
    String explanation(String typed) {
        return typed.isBlank() ? null : toKeep(typed);
    }
}
