package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.chizheng.questionbank.coverage.Coverage.ArticleCell;
import org.chizheng.questionbank.coverage.Coverage.Law;
import org.chizheng.questionbank.statutes.Article;
import org.chizheng.ui.parts.Chart;

/** Which articles of a law have how many questions; those without any stand out. */
class LawMap extends Div {

    private static final int ACROSS = 10;
    private static final int ROW_PX = 40;
    private static final int HEAD_PX = 16;

    private final boolean underway;

    /**
     * Draws a law.
     *
     * @param chosen gets the article that was picked in the chart
     */
    LawMap(Law law, boolean underway, Consumer<Article> chosen) {
        this.underway = underway;
        addClassName("coverage");
        List<ArticleCell> articles = law.articles();
        long bare = articles.stream().filter(cell -> count(cell) == 0).count();
        Paragraph about = new Paragraph(getTranslation(
                "questionbank.coverage.law.about",
                articles.size(),
                bare,
                CoverageView.count(law.wholeLaw(), underway),
                CoverageView.count(law.elsewhere(), underway)));
        about.getElement().setAttribute("data-testid", "coverage-about");
        add(about, chart(law, chosen), table(law));
    }

    private int count(ArticleCell cell) {
        return CoverageView.count(cell.amount(), underway);
    }

    private Chart chart(Law law, Consumer<Article> chosen) {
        List<ArticleCell> articles = law.articles();
        int rows = Math.ceilDiv(articles.size(), ACROSS);
        Chart chart = new Chart(
                getTranslation("questionbank.coverage.law.chart", law.version().name()));
        chart.addClassName("coverage-chart");
        chart.setHeight((HEAD_PX + ROW_PX * rows) + "px");
        List<Chart.Heat> heats = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            ArticleCell cell = articles.get(i);
            heats.add(new Chart.Heat(
                    i % ACROSS,
                    i / ACROSS,
                    cell.article().number().arabic(),
                    getTranslation(
                            "questionbank.coverage.article",
                            cell.article().number().chinese(),
                            count(cell)),
                    count(cell)));
        }
        chart.drawHeat(
                IntStream.range(0, ACROSS).mapToObj(column -> "").toList(),
                IntStream.range(0, rows).mapToObj(row -> "").toList(),
                heats);
        chart.onPick(index -> chosen.accept(articles.get(index).article()));
        return chart;
    }

    private CoverageTable table(Law law) {
        CoverageTable table = new CoverageTable(
                getTranslation("questionbank.coverage.law.chart", law.version().name()),
                List.of(
                        getTranslation("questionbank.coverage.article.name"),
                        getTranslation("questionbank.coverage.approved"),
                        getTranslation("questionbank.coverage.underway")));
        for (ArticleCell cell : law.articles()) {
            String reader = "statutes/" + law.version().statute().value() + "?article="
                    + cell.article().number().arabic();
            table.row(
                    cell.article().number().chinese(),
                    List.of(
                            new CoverageTable.Cell(String.valueOf(cell.amount().approved()), reader),
                            new CoverageTable.Cell(String.valueOf(cell.amount().underway()), reader)));
        }
        return table;
    }
}
