package org.chizheng.ui.exams;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chizheng.exams.Exam;
import org.chizheng.marking.MarkedResult;
import org.chizheng.marking.Verdict;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.Chart;
import org.chizheng.ui.parts.EmptyState;
import org.chizheng.ui.parts.KeyFigure;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.parts.Table;
import org.chizheng.ui.parts.TableExport;
import org.chizheng.ui.parts.Times;

/** The results of an exam: figures, distribution, and everybody's marks. */
class ResultsPanel extends Div {

    private static final int BANDS = 10;

    ResultsPanel(Exam exam, List<MarkedResult> results) {
        addClassName("plan-form");
        if (results.isEmpty()) {
            add(new Panel(
                    getTranslation("exams.results"),
                    new EmptyState(
                            VaadinIcon.CHART,
                            getTranslation("exams.results.none"),
                            getTranslation("exams.results.none.hint"))));
            return;
        }
        add(figures(results), distribution(exam, results), table(exam, results));
    }

    private Div figures(List<MarkedResult> results) {
        long passed = count(results, Verdict.PASSED);
        long failed = count(results, Verdict.FAILED);
        long absent = count(results, Verdict.ABSENT);
        long sat = passed + failed;
        long pending = count(results, Verdict.PENDING);
        String rate = sat == 0 ? "–" : Math.round(100.0 * passed / sat) + "%";
        Div figures = KeyFigure.row(
                new KeyFigure(getTranslation("exams.results.sat"), String.valueOf(sat), KeyFigure.Tone.NEUTRAL, null),
                new KeyFigure(
                        getTranslation("terms.Verdict.PASSED"), String.valueOf(passed), KeyFigure.Tone.GOOD, rate),
                new KeyFigure(getTranslation("terms.Verdict.FAILED"), String.valueOf(failed), KeyFigure.Tone.BAD, null),
                new KeyFigure(
                        getTranslation("terms.Verdict.ABSENT"), String.valueOf(absent), KeyFigure.Tone.WARNING, null),
                new KeyFigure(getTranslation("exams.results.average"), average(results), KeyFigure.Tone.NEUTRAL, null));
        if (pending > 0) {
            figures.addComponentAtIndex(
                    1,
                    new KeyFigure(
                            getTranslation("terms.Verdict.PENDING"),
                            String.valueOf(pending),
                            KeyFigure.Tone.WARNING,
                            getTranslation("exams.results.pending")));
        }
        return figures;
    }

    private Panel distribution(Exam exam, List<MarkedResult> results) {
        BigDecimal width = exam.total().divide(BigDecimal.valueOf(BANDS), 2, RoundingMode.HALF_UP);
        int[] bands = new int[BANDS];
        for (MarkedResult result : results) {
            BigDecimal score = result.score();
            if (score != null) {
                bands[
                        Math.min(
                                BANDS - 1,
                                score.divide(width, 0, RoundingMode.DOWN).intValue())]++;
            }
        }
        List<String> labels = new ArrayList<>();
        List<Integer> values = new ArrayList<>();
        for (int i = 0; i < BANDS; i++) {
            labels.add(width.multiply(BigDecimal.valueOf(i)).setScale(0, RoundingMode.HALF_UP) + "–"
                    + width.multiply(BigDecimal.valueOf(i + 1)).setScale(0, RoundingMode.HALF_UP));
            values.add(bands[i]);
        }
        Chart chart = new Chart(getTranslation("exams.results.distribution"));
        chart.setHeight("16rem");
        chart.drawColumns(labels, List.of(new Chart.Series(getTranslation("exams.results.people"), values)));
        return new Panel(getTranslation("exams.results.distribution"), chart);
    }

    private Panel table(Exam exam, List<MarkedResult> results) {
        Table<MarkedResult> table = new Table<>();
        table.getElement().setAttribute("data-testid", "results");
        table.getElement().setAttribute("aria-label", getTranslation("exams.results"));
        table.addColumn(result -> result.officer().name())
                .setHeader(getTranslation("exams.person"))
                .setSortable(true);
        table.addColumn(result -> result.officer().organisationName())
                .setHeader(getTranslation("exams.unit"))
                .setSortable(true)
                .setFlexGrow(2);
        table.addColumn(MarkedResult::ordinal)
                .setHeader(getTranslation("exams.attempt"))
                .setSortable(true)
                .setAutoWidth(true);
        table.addColumn(ResultsPanel::score)
                .setHeader(getTranslation("exams.score"))
                .setComparator(
                        Comparator.comparing(MarkedResult::score, Comparator.nullsFirst(Comparator.naturalOrder())))
                .setAutoWidth(true);
        table.addComponentColumn(result -> verdict(result.verdict()))
                .setHeader(getTranslation("exams.verdict"))
                .setComparator(MarkedResult::verdict)
                .setAutoWidth(true);
        table.addColumn(this::published)
                .setHeader(getTranslation("exams.published"))
                .setAutoWidth(true);
        table.asCards(
                result -> new CardLine(result.officer().name(), result.officer().organisationName(), score(result))
                        .with(verdict(result.verdict())));
        table.setItems(results);
        return new Panel(getTranslation("exams.results"), table)
                .withTools(TableExport.button(
                        getTranslation("parts.export"),
                        exam.title(),
                        List.of(
                                getTranslation("exams.person"),
                                getTranslation("exams.id-number"),
                                getTranslation("exams.unit"),
                                getTranslation("exams.attempt"),
                                getTranslation("exams.score"),
                                getTranslation("exams.verdict"),
                                getTranslation("exams.published")),
                        exported(results)));
    }

    /** Translated here and now: the download runs on a thread without a screen. */
    private java.util.function.Supplier<List<List<String>>> exported(List<MarkedResult> results) {
        List<List<String>> rows = results.stream()
                .map(result -> List.of(
                        result.officer().name(),
                        result.officer().maskedIdNumber(),
                        result.officer().organisationName(),
                        String.valueOf(result.ordinal()),
                        score(result),
                        getTranslation("terms.Verdict." + result.verdict()),
                        published(result)))
                .toList();
        return () -> rows;
    }

    static StatusBadge verdict(Verdict verdict) {
        StatusBadge.Tone tone = switch (verdict) {
            case PASSED -> StatusBadge.Tone.GOOD;
            case FAILED, MISCONDUCT -> StatusBadge.Tone.BAD;
            case ABSENT, PENDING -> StatusBadge.Tone.WARNING;
            case VOID -> StatusBadge.Tone.NEUTRAL;
        };
        return new StatusBadge(com.vaadin.flow.i18n.I18NProvider.translate("terms.Verdict." + verdict), tone);
    }

    private String published(MarkedResult result) {
        return result.publishedAt() == null
                ? getTranslation("exams.published.not")
                : Times.minute(result.publishedAt());
    }

    private static String score(MarkedResult result) {
        BigDecimal score = result.score();
        return score == null ? "–" : score.toPlainString();
    }

    private static String average(List<MarkedResult> results) {
        List<BigDecimal> scores = new ArrayList<>();
        for (MarkedResult result : results) {
            BigDecimal score = result.score();
            if (score != null) {
                scores.add(score);
            }
        }
        return scores.isEmpty()
                ? "–"
                : scores.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(scores.size()), 1, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private static long count(List<MarkedResult> results, Verdict verdict) {
        return results.stream().filter(result -> result.verdict() == verdict).count();
    }
}
