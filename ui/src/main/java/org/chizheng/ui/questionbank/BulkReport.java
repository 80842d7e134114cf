package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chizheng.questionbank.BulkStep;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Moved;
import org.chizheng.questionbank.Moved.Refusal;
import org.chizheng.questionbank.QuestionBank;
import org.chizheng.questionbank.QuestionId;

/** What was done with many questions, and what was not and why. */
class BulkReport extends Dialog {

    private static final int NAMED = 20;

    BulkReport(QuestionBank bank, Curator curator, BulkStep step, Moved moved) {
        super();
        String name = getTranslation("questionbank.BulkStep." + step);
        setHeaderTitle(getTranslation("questionbank.bulk.report", name));
        setWidth("min(44rem, 96vw)");
        getElement().setAttribute("data-testid", "bulk-report");
        Div content = new Div(new Paragraph(getTranslation(
                "questionbank.bulk.done", moved.moved().size(), moved.refused().size())));
        content.addClassName("bulk-report");
        Map<Refusal, List<QuestionId>> groups = new TreeMap<>();
        moved.refused()
                .forEach((id, why) ->
                        groups.computeIfAbsent(why, any -> new ArrayList<>()).add(id));
        groups.forEach((why, ids) -> content.add(group(bank, curator, why, ids)));
        add(content);
        getFooter().add(new Button(getTranslation("parts.close"), click -> close()));
    }

    private Section group(QuestionBank bank, Curator curator, Refusal why, List<QuestionId> ids) {
        UnorderedList named = new UnorderedList();
        bank.find(curator, ids.subList(0, Math.min(NAMED, ids.size())))
                .forEach(question -> named.add(new ListItem(BankRow.beginning(question))));
        if (ids.size() > NAMED) {
            named.add(new ListItem(getTranslation("questionbank.bulk.more", ids.size() - NAMED)));
        }
        return new Section(new H3(getTranslation("questionbank.Refusal." + why, ids.size())), named);
    }
}
