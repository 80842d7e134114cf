package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.Remark;
import org.chizheng.questionbank.WorkList.Item;
import org.chizheng.questionbank.WorkList.Pile;

/** A question on a pile, with the words that put it there. */
class WorkCard extends Article {

    WorkCard(Pile pile, Item item, int comments, Consumer<Question> chosen) {
        addClassNames("panel", "work-card");
        getElement().setAttribute("data-testid", "work-card");
        Button stem = new Button(BankRow.beginning(item.question()), click -> chosen.accept(item.question()));
        stem.addClassName("duplicate-stem");
        var line = QuestionBadges.line(this, item.question());
        if (comments > 0) {
            line.add(new Span(getTranslation("questionbank.comments", comments)));
        }
        add(stem, line);
        Remark remark = item.remark();
        if (remark != null) {
            add(new SaidWords(remark));
        }
        if (pile == Pile.FROZEN) {
            add(new Anchor("frozen-questions", getTranslation("questionbank.work.frozen.go")));
        }
    }
}
