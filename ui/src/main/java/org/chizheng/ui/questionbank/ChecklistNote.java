package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;
import org.chizheng.questionbank.QuestionChecklist;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionWarning;

/** What the mechanical checklist would have looked at again; not there at all if that is nothing. */
class ChecklistNote extends Div {

    ChecklistNote() {
        addClassName("checklist-note");
        getElement().setAttribute("data-testid", "checklist-note");
        setVisible(false);
    }

    /** Shows what the checklist says of this content, in place of what it said before. */
    void show(QuestionContent content) {
        removeAll();
        Set<QuestionWarning> warnings = QuestionChecklist.warnings(content);
        setVisible(!warnings.isEmpty());
        UnorderedList list = new UnorderedList();
        warnings.forEach(warning -> list.add(new ListItem(getTranslation("questionbank.QuestionWarning." + warning))));
        add(new H3(getTranslation("questionbank.checklist", warnings.size())), list);
    }
}
