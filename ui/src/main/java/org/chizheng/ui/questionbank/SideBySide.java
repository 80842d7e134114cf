package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.search.NearDuplicate;
import org.chizheng.ui.parts.PrimaryButton;

/** A question beside those that say nearly the same. */
class SideBySide extends Dialog {

    /**
     * Puts them side by side.
     *
     * @param heading what the first one is called
     * @param others at least one
     */
    SideBySide(String heading, QuestionContent one, List<NearDuplicate> others) {
        super(heading);
        setWidth("min(72rem, 96vw)");
        getElement().setAttribute("data-testid", "side-by-side");
        Div left = side(getTranslation("questionbank.likeness.this"), new ContentPreview(one));
        Div right = new Div();
        right.addClassName("side-list");
        for (NearDuplicate other : others) {
            right.add(side(
                    getTranslation("questionbank.likeness", percent(other)),
                    QuestionBadges.line(this, other.question()),
                    new ContentPreview(other.question().current().content())));
        }
        Div both = new Div(left, right);
        both.addClassName("side-by-side");
        add(both);
        Button close = new Button(getTranslation("parts.close"), click -> close());
        getFooter().add(close);
    }

    private static Div side(String title, Component... content) {
        Div side = new Div(new H3(title));
        side.addClassName("side");
        side.add(content);
        return side;
    }

    /** As a whole number of percent, never rounded up to 100. */
    static int percent(NearDuplicate other) {
        return (int) (100 * other.likeness());
    }

    /** Asks the author, who may have good reasons, before the question is saved. */
    static void ask(String heading, QuestionContent typed, List<NearDuplicate> others, Runnable save) {
        SideBySide dialog = new SideBySide(heading, typed, others);
        Span hint = new Span(dialog.getTranslation("questionbank.likeness.hint"));
        hint.addClassName("screen-about");
        dialog.addComponentAsFirst(hint);
        dialog.getFooter()
                .add(new PrimaryButton(dialog.getTranslation("questionbank.likeness.save"), "save-anyway", () -> {
                    dialog.close();
                    save.run();
                }));
        dialog.open();
    }

    /** Shows a question beside one other. */
    static void show(Component where, Question one, NearDuplicate other) {
        new SideBySide(
                        where.getTranslation("questionbank.likeness.compare"),
                        one.current().content(),
                        List.of(other))
                .open();
    }
}
