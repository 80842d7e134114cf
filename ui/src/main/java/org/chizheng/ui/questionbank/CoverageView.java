package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.chizheng.questionbank.CitedQuestions;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.LawName;
import org.chizheng.questionbank.QuestionState;
import org.chizheng.questionbank.coverage.Coverage;
import org.chizheng.questionbank.coverage.Coverage.Amount;
import org.chizheng.questionbank.coverage.Coverage.Law;
import org.chizheng.questionbank.statutes.Article;
import org.chizheng.questionbank.statutes.Statute;
import org.chizheng.questionbank.statutes.Statutes;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.parts.EmptyState;
import org.chizheng.ui.parts.Filters;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.shell.MainLayout;

/** The map of the bank: where there are questions and where there are none. */
@Route(value = "questions/coverage", layout = MainLayout.class)
@RolesAllowed({"AUTHOR", "REVIEWER", "COORDINATOR"})
@StyleSheet("context://styles/questionbank.css")
@StyleSheet("context://styles/statutes.css")
@StyleSheet("context://styles/banksearch.css")
public class CoverageView extends Screen {

    private final transient Coverage coverage;
    private final transient CitedQuestions cited;
    private final transient Curator curator;
    private final Checkbox underway = new Checkbox(getTranslation("questionbank.coverage.drafts"));
    private final ComboBox<Statute> laws = new ComboBox<>(getTranslation("questionbank.coverage.law"));
    private final Div subjects = new Div();
    private final Div articles = new Div();

    /** Draws the map for the signed-in curator, with the first law of the register. */
    public CoverageView(Coverage coverage, CitedQuestions cited, Statutes statutes, CurrentCaller caller) {
        super("questionbank.coverage");
        this.coverage = coverage;
        this.cited = cited;
        this.curator = Curators.of(caller.get());
        addActions(QuestionActions.link(this, "questionbank.back", VaadinIcon.ARROW_LEFT, QuestionBankView.class));
        underway.addValueChangeListener(change -> draw());
        List<Statute> all = statutes.all(curator);
        laws.setItems(all);
        laws.setItemLabelGenerator(Statute::name);
        laws.addClassName("coverage-law");
        all.stream().findFirst().ifPresent(laws::setValue);
        laws.addValueChangeListener(change -> drawLaw());
        add(
                new Filters(underway),
                new Panel(getTranslation("questionbank.coverage.subjects"), subjects),
                new Panel(
                        getTranslation("questionbank.coverage.laws"),
                        all.isEmpty() ? noLaw() : new Div(laws),
                        articles));
        draw();
    }

    private EmptyState noLaw() {
        return new EmptyState(
                VaadinIcon.BOOK,
                getTranslation("questionbank.coverage.nolaw"),
                getTranslation("questionbank.coverage.nolaw.hint"));
    }

    private void draw() {
        subjects.removeAll();
        subjects.add(new SubjectMap(coverage.subjects(curator), underway.getValue()));
        drawLaw();
    }

    private void drawLaw() {
        articles.removeAll();
        Statute chosen = laws.getValue();
        if (chosen != null) {
            coverage.law(curator, chosen.id())
                    .ifPresent(
                            law -> articles.add(new LawMap(law, underway.getValue(), article -> show(law, article))));
        }
    }

    private void show(Law law, Article article) {
        new ArticleQuestions(
                        law,
                        article,
                        cited.citing(curator, new LawName(law.version().name()), article.number()))
                .open();
    }

    /** How many count, with those underway or without. */
    static int count(Amount amount, boolean underway) {
        return amount.approved() + (underway ? amount.underway() : 0);
    }

    /** The states that count. */
    static List<String> states(boolean underway) {
        return underway
                ? List.of(QuestionState.APPROVED.name(), QuestionState.IN_REVIEW.name(), QuestionState.DRAFT.name())
                : List.of(QuestionState.APPROVED.name());
    }
}
