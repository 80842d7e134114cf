package org.chizheng.ui.statutes;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.stream.Stream;
import org.chizheng.questionbank.statutes.ArticleChange.Kind;
import org.chizheng.questionbank.statutes.Comparison;
import org.chizheng.ui.parts.KeyFigure;
import org.chizheng.ui.parts.KeyFigure.Tone;

/** How many articles changed in which way, and each of those that did. */
class ChangeReport extends Div {

    ChangeReport(Comparison comparison) {
        addClassName("statute-list");
        getElement().setAttribute("data-testid", "change-report");
        Map<Kind, Long> counts = comparison.counts();
        add(KeyFigure.row(
                Stream.of(Kind.CHANGED, Kind.MOVED_AND_CHANGED, Kind.MOVED, Kind.ADDED, Kind.REMOVED, Kind.SAME)
                        .map(kind -> figure(kind, counts.getOrDefault(kind, 0L)))
                        .toArray(KeyFigure[]::new)));
        if (comparison.differences().isEmpty()) {
            add(new Paragraph(getTranslation("statutes.comparison.none")));
        }
        comparison.differences().forEach(change -> {
            Component diff = new ArticleDiff(change);
            diff.addClassName("panel");
            add(diff);
        });
    }

    private KeyFigure figure(Kind kind, long count) {
        return new KeyFigure(getTranslation("statutes.Kind." + kind), Long.toString(count), Tone.NEUTRAL, null);
    }
}
