package org.chizheng.ui.invigilation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.incidents.Incident;
import org.chizheng.sittings.incidents.Message;
import org.chizheng.sittings.invigilation.SittingTimeline;
import org.chizheng.ui.parts.Times;

/** Incidents, acts and messages in one line of time, newest first. */
class LogLines extends Div {

    private record Line(Instant at, Div drawn) {}

    /**
     * Draws what is on record.
     *
     * @param names of those whom the lines concern, by attempt; nothing where it is plain
     */
    LogLines(SittingTimeline.Lines lines, Map<AttemptId, String> names) {
        addClassName("sitting-log");
        getElement().setAttribute("data-testid", "sitting-log");
        // it scrolls, so the keyboard has to get there
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("invigilation.log"));
        Stream.concat(
                        lines.incidents().stream().map(incident -> incident(incident, names)),
                        lines.messages().stream().map(message -> message(message, names, lines)))
                .collect(Collectors.groupingBy(
                        line -> line.at().atZone(OfficialTime.ZONE).toLocalDate(),
                        () -> new TreeMap<>(Comparator.<LocalDate>reverseOrder()),
                        Collectors.toList()))
                .forEach(this::addDay);
        if (getComponentCount() == 0) {
            add(new Paragraph(getTranslation("invigilation.log.empty")));
        }
    }

    /** An exam may last several days: each stands above its lines. */
    private void addDay(LocalDate day, List<Line> lines) {
        Div heading = new Div(Times.day(day));
        heading.addClassName("sitting-log-day");
        add(heading);
        lines.stream().sorted(Comparator.comparing(Line::at).reversed()).forEach(line -> add(line.drawn()));
    }

    private Line incident(Incident incident, Map<AttemptId, String> names) {
        AttemptId attempt = incident.attempt();
        String who = attempt == null ? "" : names.getOrDefault(attempt, "");
        return line(
                incident.at(),
                getTranslation("invigilation.IncidentKind." + incident.kind()),
                SeatWords.told(incident),
                who,
                incident.actor().equals("system") ? getTranslation("invigilation.system") : incident.actor());
    }

    private Line message(Message message, Map<AttemptId, String> names, SittingTimeline.Lines lines) {
        AttemptId attempt = message.attempt();
        String who = attempt == null ? getTranslation("invigilation.everybody") : names.getOrDefault(attempt, "");
        Instant read = lines.closed().get(message.id());
        String by = read == null
                ? message.sentBy()
                : getTranslation("invigilation.read", message.sentBy(), SeatWords.moment(read));
        return line(message.at(), getTranslation("invigilation.message"), message.told(), who, by);
    }

    private static Line line(Instant at, String kind, String told, String who, String by) {
        Div drawn = new Div(
                part("sitting-log-time", SeatWords.time(at)),
                part("sitting-log-kind", kind),
                part("sitting-log-who", who),
                part("sitting-log-told", told),
                part("sitting-log-by", by));
        drawn.addClassName("sitting-log-line");
        return new Line(at, drawn);
    }

    private static Span part(String name, String text) {
        Span span = new Span(text);
        span.addClassName(name);
        return span;
    }
}
