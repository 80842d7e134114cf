package org.chizheng.ui.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.Organisations;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.parts.EmptyState;
import org.chizheng.ui.parts.KeyFigure;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.parts.Times;
import org.chizheng.ui.shell.MainLayout;

/** The start page: the own exams, hours and certificate, what waits for the caller, and the ways to everything else. */
@Route(value = "", layout = MainLayout.class)
@Menu(title = "desk.menu", order = 0, icon = "vaadin:home-o")
@PermitAll
public class DeskView extends Screen {

    private static final int NOON = 12;
    private static final int EVENING = 18;

    private final Caller caller;

    /** Draws the desk of the signed-in caller. */
    public DeskView(
            CurrentCaller current, Organisations organisations, OwnCards ownCards, WaitingWork work, Clock clock) {
        super("desk.start");
        this.caller = current.get();
        setHeading(getTranslation("desk.greeting." + partOfDay(clock), caller.displayName()));
        add(who(organisations, clock));
        List<Component> own = ownCards.of(caller);
        List<Waiting> waiting = work.of(caller);
        Ways ways = new Ways();
        if (!waiting.isEmpty()) {
            add(section("desk.waiting"), figures(waiting, ways));
        }
        if (!own.isEmpty()) {
            Div panels = new Div();
            panels.add(own);
            panels.addClassName("panels");
            add(panels);
        }
        if (!ways.isEmpty()) {
            add(section("desk.ways"), ways);
        } else if (own.isEmpty()) {
            add(new EmptyState(VaadinIcon.HOME_O, getTranslation("desk.empty"), getTranslation("desk.empty.hint")));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.start.title") + " · " + getTranslation("shell.product.name");
    }

    private static String partOfDay(Clock clock) {
        int hour = LocalTime.ofInstant(clock.instant(), OfficialTime.ZONE).getHour();
        if (hour < NOON) {
            return "morning";
        }
        return hour < EVENING ? "afternoon" : "evening";
    }

    private Div who(Organisations organisations, Clock clock) {
        Div who = new Div();
        who.addClassName("desk-who");
        who.getElement().setAttribute("data-testid", "desk-who");
        organisations.find(caller.organisation()).map(Organisation::name).ifPresent(unit -> who.add(strong(unit)));
        String roles = caller.roles().stream()
                .sorted(Comparator.naturalOrder())
                .map(role -> getTranslation("terms.Role." + role))
                .collect(Collectors.joining(getTranslation("terms.list.comma")));
        who.add(new Span(roles), new Span(Times.day(OfficialTime.today(clock))));
        return who;
    }

    private static Span strong(String text) {
        Span strong = new Span(text);
        strong.addClassName("desk-unit");
        return strong;
    }

    private H2 section(String key) {
        H2 heading = new H2(getTranslation(key));
        heading.addClassName("desk-section");
        return heading;
    }

    /** Each figure leads to the screen where the work is done, where the caller has one. */
    private Div figures(List<Waiting> waiting, Ways ways) {
        Div row = new Div();
        row.addClassName("figures");
        for (Waiting one : waiting) {
            KeyFigure figure = new KeyFigure(
                    getTranslation("desk.waiting." + one.key()),
                    String.valueOf(one.count()),
                    one.tone(),
                    getTranslation("desk.waiting." + one.key() + ".hint"));
            figure.getElement().setAttribute("data-testid", "waiting-" + one.key());
            row.add(ways.to(one.screen())
                    .<Component>map(way -> link(way, figure))
                    .orElse(figure));
        }
        return row;
    }

    private static Anchor link(String way, KeyFigure figure) {
        Anchor link = new Anchor(way, "");
        link.add(figure);
        link.addClassName("desk-figure");
        return link;
    }
}
