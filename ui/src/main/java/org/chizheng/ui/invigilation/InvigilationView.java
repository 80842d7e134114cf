package org.chizheng.ui.invigilation;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.communication.PushMode;
import jakarta.annotation.security.RolesAllowed;
import org.chizheng.exams.Exam;
import org.chizheng.exams.Exams;
import org.chizheng.officers.Caller;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.exams.ExamView;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.shell.MainLayout;

/** An exam while people sit it, live. */
@Route(value = "invigilation/:exam", layout = MainLayout.class)
@RolesAllowed({"INVIGILATOR", "COORDINATOR", "SUPERVISOR"})
public class InvigilationView extends Screen implements BeforeEnterObserver {

    private final Caller caller;
    private final Exams exams;
    private final InvigilationDesk desk;
    private final Div actions = new Div();
    private final Div content = new Div();

    /** For the signed-in watcher. */
    public InvigilationView(CurrentCaller current, Exams exams, InvigilationDesk desk) {
        super("invigilation");
        this.caller = current.get();
        this.exams = exams;
        this.desk = desk;
        actions.addClassName("row-actions");
        addActions(actions);
        add(content);
    }

    /** Whoever goes from one exam to another keeps this instance: the other exam gets a room of its own. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Exam exam = ExamView.find(
                exams, caller, event.getRouteParameters().get("exam").orElse(""));
        setHeading(exam.title());
        LiveRoom room = new LiveRoom(caller, exam.id(), desk);
        actions.removeAll();
        actions.add(room.actions());
        content.removeAll();
        content.add(room);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().getPushConfiguration().setPushMode(PushMode.DISABLED);
        super.onDetach(event);
    }
}
