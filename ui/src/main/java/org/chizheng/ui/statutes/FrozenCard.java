package org.chizheng.ui.statutes;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import org.chizheng.questionbank.Freezing.Frozen;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.statutes.Article;
import org.chizheng.questionbank.statutes.ArticleChange;
import org.chizheng.ui.questionbank.ContentPreview;
import org.chizheng.ui.questionbank.QuestionBadges;
import org.chizheng.ui.questionbank.QuestionEditorView;

/** A frozen question, what became of the articles that it cites, and what can be done with it. */
class FrozenCard extends Section {

    private static final int LONGEST_REASON = 500;

    private final transient Question question;
    private final Div changes = new Div();

    FrozenCard(Frozen frozen) {
        question = frozen.question();
        addClassNames("panel", "frozen-card");
        getElement().setAttribute("aria-label", CitingQuestions.beginning(question));
        Div whole = new Div(
                QuestionBadges.line(this, question),
                new ContentPreview(question.current().content()));
        whole.addClassName("frozen-question");
        changes.addClassName("statute-list");
        add(whole, changes);
    }

    /**
     * Shows what became of a cited article.
     *
     * @param now what bears its number in the new version
     */
    void addChange(String law, ArticleChange change, Optional<Article> now) {
        Div name = new Div("《" + law + "》");
        name.addClassName("article-heading");
        changes.add(name, new ArticleDiff(change));
        now.filter(article -> !article.equals(change.after())).ifPresent(article -> {
            Div words = new Div(article.words());
            words.addClassName("article-words");
            String summary =
                    getTranslation("statutes.frozen.now", article.number().chinese());
            changes.add(new Details(summary, words));
        });
    }

    /** Lets an author confirm it with one click, the usual reason filled in, or revise it. */
    void offer(Consumer<String> confirmed) {
        TextField reason = new TextField(getTranslation("statutes.frozen.reason"));
        reason.setValue(getTranslation("statutes.frozen.reason.usual"));
        reason.setMaxLength(LONGEST_REASON);
        reason.addClassName("frozen-reason");
        Button confirm = new Button(
                getTranslation("statutes.frozen.confirm"),
                VaadinIcon.CHECK.create(),
                click -> confirmed.accept(reason.getValue()));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.getElement().setAttribute("data-testid", "confirm");
        Button revise = new Button(
                getTranslation("statutes.frozen.revise"),
                VaadinIcon.EDIT.create(),
                click -> UI.getCurrent()
                        .navigate(QuestionEditorView.class, question.id().value()));
        Div actions = new Div(reason, confirm, revise);
        actions.addClassName("frozen-actions");
        add(actions);
    }
}
