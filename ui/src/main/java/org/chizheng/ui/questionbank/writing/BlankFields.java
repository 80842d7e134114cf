package org.chizheng.ui.questionbank.writing;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.RichText;
import org.chizheng.questionbank.response.Blank;
import org.chizheng.questionbank.response.Response;

/** The accepted answers of each blank, one a line; there are as many fields as the stem has blanks. */
class BlankFields extends ResponseFields {

    private static final int MOST = 20;

    private final transient Runnable changed;
    private final Lines<Row> rows;

    BlankFields(Runnable changed) {
        this.changed = changed;
        // as many as the stem has: nobody adds or removes one here
        rows = new Lines<>(getTranslation("questionbank.blanks"), "", () -> new Row(new Blank(List.of())), changed)
                .between(MOST, MOST);
        add(rows);
        rows.resize(1);
    }

    /** One blank. */
    private final class Row extends Lines.Line {

        private final TextArea accepted = new TextArea();

        Row(Blank blank) {
            accepted.setValue(String.join("\n", blank.accepted()));
            accepted.setPlaceholder(getTranslation("questionbank.blank.hint"));
            accepted.addClassName("option-text");
            accepted.setMinRows(1);
            accepted.setValueChangeMode(ValueChangeMode.LAZY);
            accepted.addValueChangeListener(change -> changed.run());
            add(accepted);
        }

        @Override
        String name(int place) {
            return Lines.number(place);
        }

        @Override
        void named(String name) {
            accepted.setAriaLabel(getTranslation("questionbank.blank", name));
        }

        boolean isEmpty() {
            return accepted.getValue().isBlank();
        }

        Blank blank() {
            return new Blank(accepted.getValue()
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList());
        }
    }

    @Override
    void show(QuestionType type, Response response) {
        if (response instanceof Response.Blanks(List<Blank> blanks)) {
            rows.show(blanks.stream().map(Row::new).toList());
        }
    }

    /** Answers of blanks that were taken out of the stem stay until somebody empties them. */
    @Override
    void follow(String stem) {
        int wanted = Math.max(1, Blank.in(RichText.plain(stem)));
        int needed = wanted;
        for (int i = wanted; i < rows.lines().size(); i++) {
            needed = rows.lines().get(i).isEmpty() ? needed : i + 1;
        }
        rows.resize(needed);
    }

    @Override
    Response response() {
        return new Response.Blanks(rows.lines().stream().map(Row::blank).toList());
    }
}
