package org.chizheng.ui.supervision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.chizheng.security.CurrentCaller;
import org.chizheng.supervision.Figures;
import org.chizheng.supervision.Oversight;
import org.chizheng.supervision.Overview;
import org.chizheng.ui.parts.KeyFigure;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.parts.TableExport;
import org.chizheng.ui.parts.Times;
import org.chizheng.ui.shell.MainLayout;
import org.jspecify.annotations.Nullable;

/** Who is certified, and who is not, in the caller's organisation and everything below. */
@Route(value = "supervision", layout = MainLayout.class)
@Menu(title = "supervision.overview.menu", order = 500, icon = "vaadin:dashboard")
@RolesAllowed("SUPERVISOR")
@StyleSheet("context://styles/gate.css")
public class OversightView extends Screen {

    /** Draws the overview for the signed-in supervisor. */
    public OversightView(Oversight oversight, CurrentCaller caller) {
        super("supervision.overview");
        Overview overview = oversight.overview(caller.get());
        FiguresTable table = new FiguresTable(overview.organisations());
        table.addItemClickListener(click -> UI.getCurrent()
                .navigate(
                        OversightPeopleView.class,
                        click.getItem().organisation().id().value()));
        addActions(TableExport.button(
                getTranslation("supervision.export"), "supervision", table.exportHeadings(), table::exportRows));
        Panel organisations = new Panel(getTranslation("supervision.organisations"), table);
        organisations.withTools(quiet(getTranslation("supervision.taken", Times.minute(overview.takenAt()))));
        StandingChart chart = new StandingChart(overview.organisations());
        Panel standings = new Panel(getTranslation("supervision.chart"), chart);
        if (chart.isPartial()) {
            standings.withTools(quiet(getTranslation("supervision.chart.partial")));
        }
        add(figures(overview.total(), overview.year()), standings, organisations);
    }

    private Component figures(Figures total, int year) {
        return KeyFigure.row(
                figure(
                        "officers",
                        total.officers(),
                        KeyFigure.Tone.NEUTRAL,
                        getTranslation("supervision.hint.auxiliaries", total.auxiliaries())),
                figure(
                        "certified",
                        total.certified(),
                        KeyFigure.Tone.GOOD,
                        getTranslation("supervision.hint.coverage", total.coverage())),
                figure("expired", total.expired(), bad(total.expired()), null),
                figure("held", total.held(), warning(total.held()), null),
                figure(
                        "never",
                        total.never() + total.ended(),
                        warning(total.never()),
                        getTranslation("supervision.hint.ended", total.ended())),
                figure(
                        "behind",
                        total.behind(),
                        warning(total.behind()),
                        getTranslation("supervision.hint.year", Integer.toString(year))),
                figure("refusals", total.refusals(), bad(total.refusals()), getTranslation("supervision.hint.days")));
    }

    private KeyFigure figure(String name, int value, KeyFigure.Tone tone, @Nullable String hint) {
        return new KeyFigure(getTranslation("supervision.figure." + name), Integer.toString(value), tone, hint);
    }

    private static Div quiet(String text) {
        Div words = new Div(text);
        words.addClassName("gate-found");
        return words;
    }

    private static KeyFigure.Tone bad(int count) {
        return count == 0 ? KeyFigure.Tone.NEUTRAL : KeyFigure.Tone.BAD;
    }

    private static KeyFigure.Tone warning(int count) {
        return count == 0 ? KeyFigure.Tone.NEUTRAL : KeyFigure.Tone.WARNING;
    }
}
