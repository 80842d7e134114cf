package org.chizheng.ui.statutes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.chizheng.questionbank.ArticleNumber;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Freeze;
import org.chizheng.questionbank.Freezing;
import org.chizheng.questionbank.Freezing.Frozen;
import org.chizheng.questionbank.Moved;
import org.chizheng.questionbank.WorkList;
import org.chizheng.questionbank.statutes.StatuteVersionId;
import org.chizheng.questionbank.statutes.Statutes;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.parts.EmptyState;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.questionbank.Curators;
import org.chizheng.ui.questionbank.WorkWays;
import org.chizheng.ui.shell.MainLayout;

/** The work list of questions that an amendment has frozen: each beside what changed, to be confirmed or revised. */
@Route(value = "frozen-questions", layout = MainLayout.class)
@Menu(title = "statutes.frozen.menu", order = 225, icon = "vaadin:exchange")
@RolesAllowed({"AUTHOR", "REVIEWER", "COORDINATOR"})
@StyleSheet("context://styles/questionbank.css")
@StyleSheet("context://styles/statutes.css")
public class FrozenQuestionsView extends Screen {

    private static final int PART = 20;

    private final transient Freezing freezing;
    private final transient Statutes statutes;
    private final transient Curator curator;
    private final Span count = new Span();
    private final Div list = new Div();
    private int shown = PART;

    /** Draws the work list of the signed-in curator. */
    public FrozenQuestionsView(Freezing freezing, Statutes statutes, WorkList work, CurrentCaller caller) {
        super("statutes.frozen");
        this.freezing = freezing;
        this.statutes = statutes;
        this.curator = Curators.of(caller.get());
        count.addClassName("screen-count");
        count.getElement().setAttribute("role", "status");
        list.addClassName("statute-list");
        add(new WorkWays(work, freezing, curator, "frozen-questions"), count, list);
        refresh();
    }

    private void refresh() {
        Freezing.Page page = freezing.waiting(curator, 0, shown);
        count.setText(getTranslation("statutes.frozen.count", page.total()));
        list.removeAll();
        if (page.total() == 0) {
            list.add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE_O,
                    getTranslation("statutes.frozen.none"),
                    getTranslation("statutes.frozen.none.hint")));
        }
        page.questions().forEach(frozen -> list.add(card(frozen)));
        if (page.total() > page.questions().size()) {
            list.add(new Button(getTranslation("statutes.frozen.more"), click -> {
                shown += PART;
                refresh();
            }));
        }
    }

    private FrozenCard card(Frozen frozen) {
        FrozenCard card = new FrozenCard(frozen);
        for (Freeze ground : frozen.grounds()) {
            StatuteVersionId before = new StatuteVersionId(ground.before());
            StatuteVersionId after = new StatuteVersionId(ground.after());
            ArticleNumber.parse(ground.article())
                    .ifPresent(number -> statutes.compare(curator, before, after)
                            .ifPresent(comparison -> comparison
                                    .ofOld(number)
                                    .ifPresent(
                                            change -> card.addChange(ground.law(), change, comparison.ofNew(number)))));
        }
        if (Curators.writes(curator) && curator.keeps(frozen.question().organisationPath())) {
            card.offer(words -> confirm(frozen, words));
        }
        return card;
    }

    private void confirm(Frozen frozen, String words) {
        Moved moved = freezing.confirm(
                curator, frozen.question().id(), frozen.question().current().id(), words);
        if (moved.all()) {
            Notices.done(getTranslation("statutes.frozen.confirmed"));
        } else {
            moved.refused()
                    .values()
                    .forEach(refusal -> Notices.refused(getTranslation("questionbank.Refusal." + refusal, 1)));
        }
        refresh();
    }
}
