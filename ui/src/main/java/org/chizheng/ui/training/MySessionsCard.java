package org.chizheng.ui.training;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.chizheng.training.TrainingSession;
import org.chizheng.ui.parts.Panel;

/** The sessions that a person is enrolled in and that are not over, next first. */
public class MySessionsCard extends Panel {

    private final boolean empty;

    /** Draws those of the sessions that lie ahead. */
    public MySessionsCard(List<TrainingSession> sessions, Clock clock) {
        super(I18NProvider.translate("training.mine.sessions"));
        getElement().setAttribute("data-testid", "my-sessions");
        List<TrainingSession> ahead = sessions.stream()
                .filter(session -> !session.over(clock))
                .sorted(Comparator.comparing(TrainingSession::from))
                .toList();
        empty = ahead.isEmpty();
        ahead.forEach(session -> add(line(session, clock)));
    }

    /** Whether nothing lies ahead. */
    public boolean isEmpty() {
        return empty;
    }

    private static Div line(TrainingSession session, Clock clock) {
        Span title = new Span(session.course().content().title());
        title.addClassName("hours-entry-title");
        Span facts = new Span(SessionTimes.of(session) + (session.place().isBlank() ? "" : " · " + session.place()));
        facts.addClassName("quiet");
        Div words = new Div(title, facts);
        words.addClassName("hours-entry-words");
        Div line = new Div(words, SessionPhase.of(session, clock).badge());
        line.addClassName("hours-entry");
        return line;
    }
}
