package org.chizheng.ui.exams;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chizheng.exams.PlanFinding;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.drawing.Blueprint;
import org.chizheng.ui.questionbank.QuestionPicker;

/** The questions of a plan that are on every paper, chosen by search. */
class FixedEditor extends Div {

    private final transient BankAccess bank;
    private final transient Runnable changed;
    private final Div rows = new Div();

    FixedEditor(BankAccess bank, List<Blueprint.Fixed> fixed, Runnable changed) {
        this.bank = bank;
        this.changed = changed;
        addClassName("fixed-editor");
        Button more = new Button(getTranslation("exams.fixed.add"), VaadinIcon.PIN.create(), click -> pick());
        more.getElement().setAttribute("data-testid", "fixed-add");
        Span about = new Span(getTranslation("exams.fixed.about"));
        about.addClassName("quiet");
        Div head = new Div(about, more);
        head.addClassName("fixed-head");
        Map<QuestionId, Question> known =
                bank.find().apply(fixed.stream().map(Blueprint.Fixed::question).toList()).stream()
                        .collect(Collectors.toMap(Question::id, Function.identity(), (one, other) -> one));
        fixed.forEach(one -> {
            Question question = known.get(one.question());
            append(one, question == null ? getTranslation("exams.fixed.unseen") : QuestionPicker.beginning(question));
        });
        add(head, rows);
    }

    List<Blueprint.Fixed> fixed() {
        return rows().stream().map(FixedRow::fixed).toList();
    }

    void tell(List<PlanFinding> findings) {
        List<FixedRow> all = rows();
        for (int i = 0; i < all.size(); i++) {
            int place = i;
            all.get(i)
                    .tell(findings.stream()
                            .filter(finding -> index(finding) == place)
                            .findFirst()
                            .map(ExamTexts::finding)
                            .orElse(null));
        }
    }

    private void pick() {
        new QuestionPicker(getTranslation("exams.fixed.add"), bank.search(), question -> {
                    int place = rows().stream()
                                    .mapToInt(row -> row.fixed().place())
                                    .max()
                                    .orElse(0)
                            + 1;
                    append(
                            new Blueprint.Fixed(question.id(), place, BigDecimal.ONE),
                            QuestionPicker.beginning(question));
                    changed.run();
                })
                .open();
    }

    private void append(Blueprint.Fixed fixed, String stem) {
        rows.add(new FixedRow(fixed, stem, changed, row -> {
            rows.remove(row);
            changed.run();
        }));
    }

    private List<FixedRow> rows() {
        List<FixedRow> all = new ArrayList<>();
        rows.getChildren().forEach(child -> all.add((FixedRow) child));
        return all;
    }

    private static int index(PlanFinding finding) {
        return switch (finding) {
            case PlanFinding.FixedWithoutMarks(int fixed) -> fixed;
            case PlanFinding.FixedNotPossible one -> one.fixed();
            default -> -1;
        };
    }
}
