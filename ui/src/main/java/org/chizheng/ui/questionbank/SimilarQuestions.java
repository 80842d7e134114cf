package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.search.NearDuplicate;
import org.chizheng.questionbank.search.Resembling;

/** What else in the bank resembles a question: near-duplicates as a warning, others on demand. */
class SimilarQuestions extends Div {

    private static final int SHOWN = 6;

    private final transient Resembling resembling;
    private final transient Curator curator;
    private final transient Question question;

    SimilarQuestions(Resembling resembling, Curator curator, Question question) {
        this.resembling = resembling;
        this.curator = curator;
        this.question = question;
        addClassName("similar");
        warn(resembling.nearDuplicates(curator, question.current().content(), question.id()));
        Div list = new Div();
        list.addClassName("similar-list");
        Details more = new Details(getTranslation("questionbank.similar"), list);
        more.getElement().setAttribute("data-testid", "similar");
        more.addOpenedChangeListener(opened -> {
            if (opened.isOpened() && list.getComponentCount() == 0) {
                fill(list);
            }
        });
        add(more);
    }

    private void warn(List<NearDuplicate> others) {
        for (NearDuplicate other : others.subList(0, Math.min(SHOWN, others.size()))) {
            Span words = new Span(getTranslation(
                    "questionbank.likeness.found", SideBySide.percent(other), BankRow.beginning(other.question())));
            words.addClassName("similar-words");
            Button compare = new Button(
                    getTranslation("questionbank.likeness.compare"),
                    VaadinIcon.SPLIT_H.create(),
                    click -> SideBySide.show(this, question, other));
            Div line = new Div(words, compare);
            line.addClassName("similar-warning");
            line.getElement().setAttribute("data-testid", "near-duplicate");
            add(line);
        }
    }

    private void fill(Div list) {
        List<Question> similar = resembling.moreLikeThis(curator, question.id(), SHOWN);
        for (Question one : similar) {
            Div row = new Div(new Span(BankRow.beginning(one)), QuestionBadges.line(this, one));
            row.addClassName("bank-row");
            list.add(row);
        }
        if (similar.isEmpty()) {
            list.add(new Span(getTranslation("questionbank.similar.none")));
        }
    }
}
