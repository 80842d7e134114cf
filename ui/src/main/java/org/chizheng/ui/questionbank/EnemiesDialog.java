package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Map;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.drawing.Enemies;
import org.chizheng.questionbank.search.SearchRequest;
import org.chizheng.questionbank.search.SearchResult;
import org.chizheng.questionbank.search.Searching;
import org.chizheng.ui.parts.Notices;

/** Which questions never come on one paper with this one; to look at, to add to, and to take off. */
@StyleSheet("context://styles/picker.css")
class EnemiesDialog extends Dialog {

    private static final int FOUND = 20;

    private final transient Enemies enemies;
    private final transient Searching searching;
    private final transient Curator curator;
    private final transient Question question;
    private final Div list = new Div();

    EnemiesDialog(Enemies enemies, Searching searching, Curator curator, Question question) {
        super();
        this.enemies = enemies;
        this.searching = searching;
        this.curator = curator;
        this.question = question;
        setHeaderTitle(getTranslation("questionbank.enemies"));
        setWidth("min(44rem, 95vw)");
        list.addClassName("enemies");
        list.getElement().setAttribute("aria-live", "polite");
        add(new Paragraph(getTranslation("questionbank.enemies.about", BankRow.beginning(question))), list);
        Button more = new Button(getTranslation("questionbank.enemies.add"), VaadinIcon.PLUS.create(), click -> pick());
        more.getElement().setAttribute("data-testid", "enemy-add");
        getFooter().add(more, new Button(getTranslation("parts.close"), click -> close()));
        getElement().setAttribute("data-testid", "enemies");
        show();
    }

    private void show() {
        list.removeAll();
        List<Question> now = enemies.of(curator, question.id());
        for (Question enemy : now) {
            Button remove = new Button(VaadinIcon.TRASH.create(), click -> {
                tell(enemies.reconcile(curator, question.id(), enemy.id()));
                show();
            });
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            remove.setAriaLabel(getTranslation("questionbank.enemies.remove", BankRow.beginning(enemy)));
            Div words = new Div(new Span(BankRow.beginning(enemy)), QuestionBadges.line(this, enemy));
            Div line = new Div(words, remove);
            line.addClassName("enemy");
            line.getElement().setAttribute("data-testid", "enemy");
            list.add(line);
        }
        if (now.isEmpty()) {
            list.add(new Paragraph(getTranslation("questionbank.enemies.none")));
        }
    }

    private void pick() {
        new QuestionPicker(getTranslation("questionbank.enemies.add"), this::find, enemy -> {
                    tell(enemies.oppose(curator, question.id(), enemy.id()));
                    show();
                })
                .open();
    }

    private List<Question> find(String words) {
        SearchRequest request = new SearchRequest(words, Map.of(), SearchRequest.Order.RELEVANCE, 0, FOUND);
        return searching.search(curator, request).hits().stream()
                .map(SearchResult.Hit::question)
                .filter(found -> !found.id().equals(question.id()))
                .toList();
    }

    private void tell(Enemies.Outcome outcome) {
        String words = getTranslation("questionbank.enemies.Outcome." + outcome);
        if (outcome == Enemies.Outcome.DONE) {
            Notices.done(words);
        } else {
            Notices.refused(words);
        }
    }
}
