package org.chizheng.ui.training;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.shell.MainLayout;

/** Courses and sessions of the caller's organisations; coordinators plan, supervisors read. */
@Route(value = "training", layout = MainLayout.class)
@Menu(title = "training.menu", order = 130, icon = "vaadin:academy-cap")
@RolesAllowed({"COORDINATOR", "SUPERVISOR"})
public class TrainingView extends Screen {

    /** Draws the screen. */
    public TrainingView() {
        super("training.list");
    }
}
