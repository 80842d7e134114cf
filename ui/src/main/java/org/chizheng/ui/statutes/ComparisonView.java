package org.chizheng.ui.statutes;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.statutes.Comparison;
import org.chizheng.questionbank.statutes.Statute;
import org.chizheng.questionbank.statutes.StatuteId;
import org.chizheng.questionbank.statutes.StatuteVersion;
import org.chizheng.questionbank.statutes.Statutes;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.questionbank.Curators;
import org.chizheng.ui.shell.MainLayout;

/** What an amendment changed, article by article. */
@Route(value = "statutes/:statute/compare", layout = MainLayout.class)
@RolesAllowed({"AUTHOR", "REVIEWER", "COORDINATOR"})
@StyleSheet("context://styles/statutes.css")
public class ComparisonView extends Screen implements BeforeEnterObserver {

    private final transient Statutes statutes;
    private final transient Curator curator;
    private final Div content = new Div();

    /** Draws an empty screen; the versions come with the address. */
    public ComparisonView(Statutes statutes, CurrentCaller caller) {
        super("statutes.comparison");
        this.statutes = statutes;
        this.curator = Curators.of(caller.get());
        content.addClassName("statute-list");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = StatuteLinks.number(
                event.getRouteParameters().get(StatuteLinks.STATUTE).orElse(""));
        Statute statute = statutes.find(curator, new StatuteId(id)).orElseThrow(NotFoundException::new);
        StatuteVersion after = asked(event, statute, StatuteLinks.AFTER)
                .or(() -> statute.inForce(statutes.today()))
                .orElse(statute.versions().getFirst());
        StatuteVersion before = asked(event, statute, StatuteLinks.BEFORE)
                .or(() -> statute.before(after))
                .orElseThrow(NotFoundException::new);
        Comparison comparison =
                statutes.compare(curator, before.id(), after.id()).orElseThrow(NotFoundException::new);
        setHeading(getTranslation("statutes.comparison.of", after.name()));
        Paragraph days = new Paragraph(getTranslation(
                "statutes.comparison.days", VersionBadge.days(this, before), VersionBadge.days(this, after)));
        days.addClassName("screen-count");
        Div ways = new Div(
                StatuteLinks.reader(getTranslation("statutes.comparison.before"), before, null),
                StatuteLinks.reader(getTranslation("statutes.comparison.after"), after, null));
        ways.addClassName("row-actions");
        content.removeAll();
        content.add(days, ways, new ChangeReport(comparison));
    }

    /** The version that the address names; without one, that in force is compared with the one before it. */
    private static Optional<StatuteVersion> asked(BeforeEnterEvent event, Statute statute, String name) {
        List<String> told =
                event.getLocation().getQueryParameters().getParameters().getOrDefault(name, List.of(""));
        long wanted = StatuteLinks.number(told.getFirst());
        return statute.versions().stream()
                .filter(version -> version.id().value() == wanted)
                .findFirst();
    }
}
