package org.chizheng.ui.training;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.Organisations;
import org.chizheng.officers.Role;
import org.chizheng.security.CurrentCaller;
import org.chizheng.training.Course;
import org.chizheng.training.Courses;
import org.chizheng.training.SessionId;
import org.chizheng.training.TrainingSessions;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.shell.MainLayout;

/** Courses and sessions of the caller's organisations; coordinators plan, supervisors read. */
@Route(value = "training", layout = MainLayout.class)
@Menu(title = "training.menu", order = 130, icon = "vaadin:academy-cap")
@RolesAllowed({"COORDINATOR", "SUPERVISOR"})
public class TrainingView extends Screen {

    private final Caller caller;
    private final Courses courses;
    private final TrainingSessions sessions;
    private final int perHour;
    private final boolean plans;
    private final SessionList sessionList;
    private final CourseList courseList;

    /** Draws the lists. */
    public TrainingView(
            CurrentCaller current,
            Courses courses,
            TrainingSessions sessions,
            Organisations organisations,
            HourLength hourLength,
            Clock clock) {
        super("training.list");
        this.caller = current.get();
        this.courses = courses;
        this.sessions = sessions;
        this.perHour = hourLength.of(caller);
        this.plans = caller.is(Role.COORDINATOR);
        Map<OrganisationId, String> units = organisations.visibleTo(caller).stream()
                .collect(Collectors.toMap(Organisation::id, Organisation::name));
        this.sessionList = new SessionList(units, clock);
        this.courseList = new CourseList(units, caller, perHour);
        configure();
        load();
    }

    private void configure() {
        TabSheet tabs = new TabSheet();
        tabs.setWidthFull();
        tabs.addClassName("training-tabs");
        tabs.add(getTranslation("training.sessions"), sessionList);
        tabs.add(getTranslation("training.courses"), courseList);
        courseList.whenRevised(this::revise);
        courseList.whenPlanned(course -> plan(Optional.of(course)));
        if (plans) {
            addActions(defineButton(), planButton());
            courseList.whenEmpty(this::defineButton);
            sessionList.whenEmpty(this::planButton);
        }
        add(tabs);
    }

    private Button defineButton() {
        Button define = new Button(getTranslation("training.course.new"), VaadinIcon.PLUS.create(), click -> define());
        define.getElement().setAttribute("data-testid", "course-new");
        return define;
    }

    private Button planButton() {
        Button plan = new Button(
                getTranslation("training.session.new"), VaadinIcon.CALENDAR.create(), click -> plan(Optional.empty()));
        plan.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        plan.addThemeName("primary");
        plan.getElement().setAttribute("data-testid", "session-new");
        return plan;
    }

    private void load() {
        courseList.show(courses.usableBy(caller));
        sessionList.show(sessions.visibleTo(caller));
    }

    private void define() {
        new CourseDialog(getTranslation("training.course.new"), Optional.empty(), perHour, content -> {
                    courses.define(caller, content);
                    Notices.done(getTranslation("training.course.defined", content.title()));
                    load();
                })
                .open();
    }

    private void revise(Course course) {
        new CourseDialog(getTranslation("training.course.revise"), Optional.of(course.content()), perHour, content -> {
                    Course revised = courses.revise(caller, course.id(), content);
                    Notices.done(getTranslation("training.course.revised", content.title(), revised.versionNumber()));
                    load();
                })
                .open();
    }

    private void plan(Optional<Course> chosen) {
        List<Course> usable = courses.usableBy(caller);
        if (usable.isEmpty()) {
            Notices.refused(getTranslation("training.session.no-course"));
            return;
        }
        new SessionDialog(usable, chosen, plan -> {
                    SessionId id = sessions.plan(caller, plan);
                    Notices.done(getTranslation("training.session.planned"));
                    UI.getCurrent().navigate(SessionView.class, id.value());
                })
                .open();
    }
}
