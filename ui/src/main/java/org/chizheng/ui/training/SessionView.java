package org.chizheng.ui.training;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerSearch;
import org.chizheng.officers.Organisations;
import org.chizheng.officers.Role;
import org.chizheng.security.CurrentCaller;
import org.chizheng.training.SessionId;
import org.chizheng.training.TrainingSession;
import org.chizheng.training.TrainingSessions;
import org.chizheng.ui.parts.Asking;
import org.chizheng.ui.parts.KeyFigure;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.shell.MainLayout;

/** One session: who is on its list, who was there, and what was credited. */
@Route(value = "training/session", layout = MainLayout.class)
@RolesAllowed({"COORDINATOR", "SUPERVISOR"})
public class SessionView extends Screen implements HasUrlParameter<Long> {

    private final Caller caller;
    private final TrainingSessions sessions;
    private final OfficerSearch search;
    private final Organisations organisations;
    private final AttendanceDesk desk;
    private final int perHour;
    private final Clock clock;
    private final Div head = new Div();
    private final Div list = new Div();
    private final Button enrol = new Button(VaadinIcon.USERS.create());
    private final Button cancel = new Button();
    private SessionId id = new SessionId(0);

    /** Prepares the screen; {@link #setParameter} says which session. */
    public SessionView(
            CurrentCaller current,
            TrainingSessions sessions,
            OfficerSearch search,
            Organisations organisations,
            AttendanceDesk desk,
            HourLength hourLength,
            Clock clock) {
        super("training.session");
        this.caller = current.get();
        this.sessions = sessions;
        this.search = search;
        this.organisations = organisations;
        this.desk = desk;
        this.perHour = hourLength.of(caller);
        this.clock = clock;
        head.addClassName("session-head");
        addActions(new RouterLink(getTranslation("training.back"), TrainingView.class));
        if (caller.is(Role.COORDINATOR)) {
            configureActions();
        }
        add(head, list);
    }

    private void configureActions() {
        cancel.setText(getTranslation("training.session.cancel"));
        cancel.addClickListener(click -> cancel());
        cancel.getElement().setAttribute("data-testid", "session-cancel");
        enrol.setText(getTranslation("training.enrol"));
        enrol.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        enrol.addThemeName("primary");
        enrol.addClickListener(click -> enrol());
        enrol.getElement().setAttribute("data-testid", "session-enrol");
        addActions(cancel, enrol);
    }

    @Override
    public void setParameter(BeforeEvent event, Long parameter) {
        id = new SessionId(parameter);
        if (sessions.find(caller, id).isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        load();
    }

    private void load() {
        TrainingSession session = sessions.find(caller, id).orElseThrow();
        setHeading(session.course().content().title());
        head.removeAll();
        head.add(facts(session), figures(session));
        enrol.setVisible(!session.cancelled());
        cancel.setVisible(!session.cancelled() && session.confirmed() == 0);
        list.removeAll();
        list.add(new AttendanceList(caller, session, desk, perHour, this::load, this::enrol));
    }

    private Div facts(TrainingSession session) {
        Div facts = new Div();
        facts.addClassName("session-facts");
        facts.add(SessionPhase.of(session, clock).badge());
        facts.add(SessionTimes.of(session));
        if (!session.topic().isBlank()) {
            facts.add(" · " + session.topic());
        }
        if (!session.place().isBlank()) {
            facts.add(" · " + session.place());
        }
        facts.add(" · "
                + getTranslation("terms.Bucket." + session.course().content().bucket()));
        facts.add(" · " + getTranslation("training.version", session.course().versionNumber()));
        return facts;
    }

    private Div figures(TrainingSession session) {
        return KeyFigure.row(
                new KeyFigure(
                        getTranslation("training.length"),
                        getTranslation("training.hours.count", LearningHours.of(session.minutes(), perHour)),
                        KeyFigure.Tone.NEUTRAL,
                        getTranslation("training.minutes", session.minutes())),
                new KeyFigure(
                        getTranslation("training.enrolled"),
                        String.valueOf(session.enrolled()),
                        KeyFigure.Tone.NEUTRAL,
                        null),
                new KeyFigure(
                        getTranslation("training.confirmed"),
                        String.valueOf(session.confirmed()),
                        KeyFigure.Tone.GOOD,
                        null));
    }

    private void enrol() {
        new EnrolDialog(search, caller, organisations.visibleTo(caller), people -> {
                    desk.show(sessions.enrol(caller, id, people), "training.enrol.done", perHour);
                    load();
                })
                .open();
    }

    private void cancel() {
        Asking.confirm(
                getTranslation("training.session.cancel"),
                getTranslation("training.session.cancel.sure"),
                getTranslation("training.session.cancel"),
                () -> {
                    if (sessions.cancel(caller, id)) {
                        Notices.done(getTranslation("training.session.cancelled"));
                    } else {
                        Notices.refused(getTranslation("training.session.cancel.credited"));
                    }
                    load();
                });
    }
}
