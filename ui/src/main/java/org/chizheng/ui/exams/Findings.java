package org.chizheng.ui.exams;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.chizheng.exams.PlanFinding;

/** What stands against publishing, all of it, or that nothing does. */
class Findings extends Div {

    private static final int SHOWN = 20;

    Findings() {
        addClassName("findings");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("data-testid", "findings");
    }

    void show(List<PlanFinding> findings, String fineKey) {
        removeAll();
        setClassName("findings-none", findings.isEmpty());
        if (findings.isEmpty()) {
            add(new Paragraph(getTranslation(fineKey)));
            return;
        }
        add(new Paragraph(getTranslation("exams.findings", findings.size())));
        UnorderedList list = new UnorderedList();
        findings.stream()
                .limit(SHOWN)
                .map(ExamTexts::finding)
                .map(ListItem::new)
                .forEach(list::add);
        if (findings.size() > SHOWN) {
            list.add(new ListItem(getTranslation("exams.findings.more", findings.size() - SHOWN)));
        }
        add(list);
    }
}
