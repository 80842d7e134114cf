package org.chizheng.ui.qualification;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.chizheng.qualification.ApplicationAction;
import org.chizheng.qualification.ApplicationStep;
import org.chizheng.ui.parts.Times;

/** What was done with an application, oldest first. */
class Timeline extends OrderedList {

    Timeline(List<ApplicationStep> steps) {
        addClassName("timeline");
        steps.forEach(step -> add(item(step)));
    }

    private ListItem item(ApplicationStep step) {
        Span what = new Span(getTranslation("qualification.ApplicationAction." + step.action()));
        what.addClassName("timeline-what");
        Span who = new Span(Times.minute(step.at()) + " · " + step.by());
        who.addClassName("timeline-who");
        ListItem item = new ListItem(what, who);
        if (!step.reason().isBlank()) {
            Span why = new Span(step.reason());
            why.addClassName("timeline-why");
            item.add(why);
        }
        if (step.action() == ApplicationAction.RETURN || step.action() == ApplicationAction.REJECT) {
            item.addClassName("timeline-against");
        }
        return item;
    }
}
