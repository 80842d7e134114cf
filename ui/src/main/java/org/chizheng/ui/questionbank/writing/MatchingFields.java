package org.chizheng.ui.questionbank.writing;

import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.response.Prompt;
import org.chizheng.questionbank.response.Response;

/** The prompts of a matching, each with its option, and the options that are picked from. */
class MatchingFields extends ResponseFields {

    private final transient Runnable changed;
    private final Lines<PromptRow> prompts;
    private final Lines<TextLine> options;

    MatchingFields(Runnable changed) {
        this.changed = changed;
        options = new Lines<>(
                getTranslation("questionbank.matching.options"),
                getTranslation("questionbank.option.add"),
                () -> option(""),
                this::optionsChanged);
        prompts = new Lines<>(
                getTranslation("questionbank.prompts"),
                getTranslation("questionbank.prompt.add"),
                () -> new PromptRow(new Prompt("", "")),
                changed);
        add(prompts.between(2, 26), options.between(2, 26));
        options.show(Stream.generate(() -> option("")).limit(3).toList());
        prompts.show(Stream.generate(() -> new PromptRow(new Prompt("", "")))
                .limit(3)
                .toList());
    }

    private TextLine option(String html) {
        return new TextLine(html, Lines::letter, "questionbank.option", changed);
    }

    /** One prompt. */
    private final class PromptRow extends TextLine {

        private final Select<String> key = new Select<>();

        PromptRow(Prompt prompt) {
            super(prompt.text(), Lines::number, "questionbank.prompt", changed);
            key.addClassName("prompt-key");
            key.setItems(letters());
            if (letters().contains(prompt.key())) {
                key.setValue(prompt.key());
            }
            key.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    changed.run();
                }
            });
            add(key);
        }

        @Override
        void named(String called) {
            super.named(called);
            key.setAriaLabel(getTranslation("questionbank.prompt.key", called));
        }

        Prompt prompt() {
            return new Prompt(html(), Objects.requireNonNullElse(key.getValue(), ""));
        }
    }

    private List<String> letters() {
        return IntStream.range(0, options.lines().size())
                .mapToObj(Lines::letter)
                .toList();
    }

    private void optionsChanged() {
        List<String> letters = letters();
        for (PromptRow row : prompts.lines()) {
            String before = row.key.getValue();
            row.key.setItems(letters);
            row.key.setValue(letters.contains(before) ? before : null);
        }
        changed.run();
    }

    @Override
    void show(QuestionType type, Response response) {
        if (response instanceof Response.Matching(List<Prompt> shown, List<Option> from)) {
            options.show(from.stream().map(option -> option(option.text())).toList());
            prompts.show(shown.stream().map(PromptRow::new).toList());
        }
    }

    @Override
    Response response() {
        List<Option> from = new ArrayList<>();
        for (TextLine row : options.lines()) {
            from.add(new Option(Lines.letter(from.size()), row.html()));
        }
        return new Response.Matching(
                prompts.lines().stream().map(PromptRow::prompt).toList(), from);
    }
}
