package org.chizheng.ui.supervision;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.chizheng.supervision.Figures;
import org.chizheng.supervision.OrganisationFigures;
import org.chizheng.ui.parts.Chart;

/** Standings of the organisations directly below, each with all that lies below it; of the only one, if there are none. */
class StandingChart extends Chart {

    private static final int MOST = 25;
    private static final double BAR_REM = 1.875;
    private static final double FRAME_REM = 4.5;

    private final boolean partial;

    StandingChart(List<OrganisationFigures> organisations) {
        super("");
        getElement().setAttribute("aria-label", getTranslation("supervision.chart"));
        addClassName("oversight-chart");
        List<OrganisationFigures> level = nextLevel(organisations);
        partial = level.size() > MOST;
        List<OrganisationFigures> shown = partial ? worst(level) : level;
        setHeight(FRAME_REM + shown.size() * BAR_REM + "rem");
        drawStackedBars(
                shown.stream().map(line -> line.organisation().name()).toList(),
                List.of(
                        series("certified", shown, Figures::certified),
                        series("expired", shown, Figures::expired),
                        series("held", shown, Figures::held),
                        series("never", shown, figures -> figures.never() + figures.ended())));
    }

    /** Whether it shows only those with the most people who lack a usable certificate. */
    boolean isPartial() {
        return partial;
    }

    private static List<OrganisationFigures> worst(List<OrganisationFigures> level) {
        return level.stream()
                .sorted(Comparator.comparingInt(StandingChart::uncertified).reversed())
                .limit(MOST)
                .toList();
    }

    private static int uncertified(OrganisationFigures line) {
        return line.withBelow().officers() - line.withBelow().certified();
    }

    private Series series(String name, List<OrganisationFigures> shown, ToIntFunction<Figures> figure) {
        return new Series(
                getTranslation("supervision.figure." + name),
                shown.stream().map(line -> figure.applyAsInt(line.withBelow())).toList());
    }

    /** The first level at which there is more than one. */
    private static List<OrganisationFigures> nextLevel(List<OrganisationFigures> organisations) {
        int top = organisations.stream().mapToInt(StandingChart::depth).min().orElse(0);
        List<OrganisationFigures> below = organisations.stream()
                .filter(line -> depth(line) == top + 1)
                .filter(line -> line.withBelow().officers() > 0)
                .toList();
        return below.isEmpty()
                ? organisations.stream().filter(line -> depth(line) == top).toList()
                : below;
    }

    static int depth(OrganisationFigures line) {
        return (int)
                line.organisation().path().value().chars().filter(c -> c == '/').count();
    }
}
