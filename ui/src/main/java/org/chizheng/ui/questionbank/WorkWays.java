package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Freezing;
import org.chizheng.questionbank.WorkList;

/** The ways between the work lists of the bank, each with what waits there. */
public class WorkWays extends Nav {

    /**
     * Those of the lists that are the curator's.
     *
     * @param here path of the list that is open
     */
    public WorkWays(WorkList work, Freezing freezing, Curator curator, String here) {
        addClassName("work-ways");
        getElement().setAttribute("aria-label", getTranslation("questionbank.work.ways"));
        if (Curators.writes(curator)) {
            long own = work.counts(curator).values().stream()
                    .mapToLong(count -> count)
                    .sum();
            add(way(here, "question-work", "questionbank.work.menu", own));
            add(way(
                    here,
                    "frozen-questions",
                    "statutes.frozen.menu",
                    freezing.waiting(curator, 0, 1).total()));
        }
        if (Curators.reviews(curator)) {
            add(way(here, "question-review", "questionbank.review.menu", work.toJudge(curator)));
        }
        setVisible(getComponentCount() > 1);
    }

    private Anchor way(String here, String path, String words, long count) {
        Span number = new Span(String.valueOf(count));
        number.addClassName("chip-number");
        Anchor way = new Anchor(path, new Span(getTranslation(words)), number);
        way.addClassName("work-way");
        if (path.equals(here)) {
            way.getElement().setAttribute("aria-current", "page");
        }
        return way;
    }
}
