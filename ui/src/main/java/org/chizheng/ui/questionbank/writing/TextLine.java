package org.chizheng.ui.questionbank.writing;

import java.util.function.IntFunction;
import org.chizheng.questionbank.QuestionRules;

/** A line with a text that may be formatted: an option, a step, a prompt. */
class TextLine extends Lines.Line {

    private final transient IntFunction<String> name;
    private final String key;
    private final FormattedField text;

    /**
     * A line with sanitised HTML.
     *
     * @param name what the line at a place is called
     * @param key of the field's label, which takes that name
     */
    TextLine(String html, IntFunction<String> name, String key, Runnable changed) {
        this.name = name;
        this.key = key;
        text = FormattedField.line(getTranslation(key, ""), QuestionRules.LONGEST_OPTION, changed);
        text.setHtml(html);
        text.addClassName("option-text");
        add(text);
    }

    /** What is typed, not sanitised. */
    final String html() {
        return text.html();
    }

    @Override
    final String name(int place) {
        return name.apply(place);
    }

    @Override
    void named(String called) {
        text.setLabel(getTranslation(key, called));
    }
}
