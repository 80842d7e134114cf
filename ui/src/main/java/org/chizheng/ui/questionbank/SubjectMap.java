package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.coverage.Coverage.Amount;
import org.chizheng.questionbank.coverage.Coverage.SubjectCell;
import org.chizheng.questionbank.search.Facet;
import org.chizheng.ui.parts.Chart;

/** How many questions there are by subject and difficulty, as a chart and as a table; both lead to the questions. */
class SubjectMap extends Div {

    private static final int ROW_PX = 44;
    private static final int HEAD_PX = 40;

    private final transient Map<List<String>, Amount> amounts = new HashMap<>();
    private final transient List<String> subjects;
    private final boolean underway;

    SubjectMap(List<SubjectCell> cells, boolean underway) {
        this.underway = underway;
        addClassName("coverage");
        Set<String> present = new LinkedHashSet<>();
        cells.forEach(cell -> {
            amounts.put(List.of(cell.subject(), cell.difficulty().name()), cell.amount());
            present.add(cell.subject());
        });
        // every subject there is, so that one without any question shows too
        Set<String> all = new LinkedHashSet<>(Subjects.codes());
        all.addAll(present);
        subjects = List.copyOf(all);
        add(new Paragraph(getTranslation("questionbank.coverage.legend")), chart(), table());
    }

    private Chart chart() {
        Chart chart = new Chart(getTranslation("questionbank.coverage.subjects"));
        chart.addClassName("coverage-chart");
        chart.setHeight((HEAD_PX + ROW_PX * subjects.size()) + "px");
        List<Chart.Heat> heats = new ArrayList<>();
        for (int row = 0; row < subjects.size(); row++) {
            for (Difficulty difficulty : Difficulty.values()) {
                String subject = subjects.get(row);
                int count = count(subject, difficulty);
                heats.add(new Chart.Heat(
                        difficulty.ordinal(),
                        row,
                        String.valueOf(count),
                        getTranslation(
                                "questionbank.coverage.cell", Subjects.name(this, subject), name(difficulty), count),
                        count));
            }
        }
        chart.drawHeat(
                Arrays.stream(Difficulty.values()).map(this::name).toList(),
                subjects.stream().map(subject -> Subjects.name(this, subject)).toList(),
                heats);
        chart.onPick(index -> UI.getCurrent()
                .navigate(
                        QuestionBankView.class,
                        BankLinks.parameters(filters(
                                subjects.get(index / Difficulty.values().length),
                                Difficulty.values()[index % Difficulty.values().length]))));
        return chart;
    }

    private CoverageTable table() {
        List<String> headings = new ArrayList<>(List.of(getTranslation("questionbank.coverage.subject")));
        Arrays.stream(Difficulty.values()).map(this::name).forEach(headings::add);
        CoverageTable table = new CoverageTable(getTranslation("questionbank.coverage.subjects"), headings);
        for (String subject : subjects) {
            List<CoverageTable.Cell> cells = new ArrayList<>();
            for (Difficulty difficulty : Difficulty.values()) {
                cells.add(new CoverageTable.Cell(
                        String.valueOf(count(subject, difficulty)), BankLinks.to(filters(subject, difficulty))));
            }
            table.row(Subjects.name(this, subject), cells);
        }
        return table;
    }

    private Map<Facet, List<String>> filters(String subject, Difficulty difficulty) {
        return Map.of(
                Facet.SUBJECT, List.of(subject),
                Facet.DIFFICULTY, List.of(difficulty.name()),
                Facet.STATE, CoverageView.states(underway));
    }

    private int count(String subject, Difficulty difficulty) {
        return CoverageView.count(amounts.getOrDefault(List.of(subject, difficulty.name()), Amount.NONE), underway);
    }

    private String name(Difficulty difficulty) {
        return getTranslation("terms.Difficulty." + difficulty);
    }
}
