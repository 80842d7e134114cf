package org.chizheng.ui.invigilation;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.chizheng.exams.Exam;
import org.chizheng.security.CurrentCaller;
import org.chizheng.sittings.invigilation.Roster;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.EmptyState;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.parts.Times;
import org.chizheng.ui.shell.MainLayout;

/** The exams that can be watched these days. */
@Route(value = "invigilation", layout = MainLayout.class)
@Menu(title = "invigilation.menu", order = 221, icon = "vaadin:eye")
@RolesAllowed({"INVIGILATOR", "COORDINATOR", "SUPERVISOR"})
public class InvigilationsView extends Screen {

    /** Draws the screen for the signed-in watcher. */
    public InvigilationsView(CurrentCaller current, Roster roster) {
        super("invigilation.list");
        List<Exam> exams = roster.watched(current.get());
        if (exams.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.EYE,
                    getTranslation("invigilation.list.empty"),
                    getTranslation("invigilation.list.empty.hint")));
            return;
        }
        Panel panel = new Panel(getTranslation("invigilation.list.exams"));
        exams.forEach(exam -> panel.add(line(exam)));
        add(panel);
    }

    private static Anchor line(Exam exam) {
        Anchor line = new Anchor("/invigilation/" + exam.id().value(), "");
        line.addClassName("marking-exam");
        line.getElement().setAttribute("data-testid", "watch-" + exam.id().value());
        line.add(new CardLine(exam.title(), Times.minute(exam.opens()) + " – " + Times.minute(exam.closes())));
        return line;
    }
}
