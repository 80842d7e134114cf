package org.chizheng.ui.exams;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.chizheng.marking.essays.EssayMarking;
import org.chizheng.marking.essays.EssayProgress;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.EmptyState;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.shell.MainLayout;

/** The exams whose essays wait for a marker. */
@Route(value = "marking", layout = MainLayout.class)
@Menu(title = "exams.markings.menu", order = 222, icon = "vaadin:edit")
@RolesAllowed({"COORDINATOR", "REVIEWER"})
public class MarkingsView extends Screen {

    /** Draws the screen for the signed-in marker. */
    public MarkingsView(CurrentCaller current, EssayMarking marking) {
        super("exams.markings");
        List<EssayProgress> waiting = marking.waiting(current.get());
        if (waiting.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE_O,
                    getTranslation("exams.marking.nothing"),
                    getTranslation("exams.marking.nothing.hint")));
            return;
        }
        Panel exams = new Panel(getTranslation("exams.markings.exams"));
        waiting.forEach(one -> exams.add(line(one)));
        add(exams);
    }

    private Anchor line(EssayProgress one) {
        Anchor line = new Anchor("/exams/" + one.exam().value() + "/marking", "");
        line.addClassName("marking-exam");
        line.getElement().setAttribute("data-testid", "marking-" + one.exam().value());
        line.add(new CardLine(
                one.examTitle(),
                getTranslation("exams.marking.count", one.marked(), one.all()),
                getTranslation("exams.marking.waiting", one.open())));
        return line;
    }
}
