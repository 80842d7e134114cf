package org.chizheng.ui.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.chizheng.officers.Caller;
import org.chizheng.review.AnnualReview;
import org.chizheng.review.AnnualReviews;
import org.chizheng.review.Reviewing;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.parts.EmptyState;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.parts.Times;
import org.chizheng.ui.shell.MainLayout;

/** The officer's own annual reviews. */
@Route(value = "my/reviews", layout = MainLayout.class)
@Menu(title = "review.own.menu", order = 60, icon = "vaadin:calendar-clock")
@RolesAllowed("OFFICER")
@StyleSheet("context://styles/gate.css")
public class MyReviewView extends Screen {

    private final transient AnnualReviews reviews;
    private final transient Reviewing reviewing;
    private final transient Caller caller;
    private final Div list = new Div();

    /** Draws the reviews of the signed-in officer. */
    public MyReviewView(AnnualReviews reviews, Reviewing reviewing, CurrentCaller caller) {
        super("review.own");
        this.reviews = reviews;
        this.reviewing = reviewing;
        this.caller = caller.get();
        list.addClassName("panels");
        add(list);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        List<AnnualReview> own = reviews.own(caller);
        if (own.isEmpty()) {
            list.add(new EmptyState(
                    VaadinIcon.CALENDAR_CLOCK,
                    getTranslation("review.own.none"),
                    getTranslation("review.own.none.hint")));
        }
        own.forEach(review -> list.add(panel(review)));
    }

    private Panel panel(AnnualReview review) {
        Panel panel = new Panel(
                getTranslation("review.own.year", Integer.toString(review.year())),
                new Span(getTranslation("review.own.certificate", review.certificateNumber())),
                new Span(getTranslation("review.own.deadline", Times.day(review.deadline()))),
                new Button(
                        getTranslation("review.own.open"),
                        click -> new ReviewDialog(reviews, reviewing, caller, review, this::refresh).open()));
        return panel.withTools(ReviewBadge.of(this, review.state()));
    }
}
