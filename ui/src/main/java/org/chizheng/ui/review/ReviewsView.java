package org.chizheng.ui.review;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.chizheng.officers.Caller;
import org.chizheng.review.AnnualReview;
import org.chizheng.review.AnnualReviews;
import org.chizheng.review.ReviewFilter;
import org.chizheng.review.ReviewState;
import org.chizheng.review.Reviewing;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.parts.CardLine;
import org.chizheng.ui.parts.EmptyState;
import org.chizheng.ui.parts.Filters;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.parts.Table;
import org.chizheng.ui.parts.Times;
import org.chizheng.ui.shell.MainLayout;

/** The work list of annual reviews. */
@Route(value = "reviews", layout = MainLayout.class)
@Menu(title = "review.list.menu", order = 350, icon = "vaadin:calendar-clock")
@RolesAllowed({"COORDINATOR", "ISSUER", "SUPERVISOR"})
@StyleSheet("context://styles/gate.css")
public class ReviewsView extends Screen {

    private final transient AnnualReviews reviews;
    private final transient Reviewing reviewing;
    private final transient Caller caller;
    private final Table<AnnualReview> table = new Table<>();
    private final TextField text = Filters.search(getTranslation("review.search"), this::refresh);
    private final Select<ReviewState> state = new Select<>();
    private final Span found = new Span();
    private final EmptyState empty = new EmptyState(
            VaadinIcon.CALENDAR_CLOCK, getTranslation("review.none"), getTranslation("review.none.hint"));

    /** Draws the list for the signed-in caller. */
    public ReviewsView(AnnualReviews reviews, Reviewing reviewing, CurrentCaller caller) {
        super("review.list");
        this.reviews = reviews;
        this.reviewing = reviewing;
        this.caller = caller.get();
        state.setItems(ReviewState.values());
        state.setItemLabelGenerator(
                item -> item == null ? getTranslation("review.all") : getTranslation("review.ReviewState." + item));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("review.all"));
        state.setAriaLabel(getTranslation("review.column.state"));
        state.addValueChangeListener(change -> refresh());
        found.addClassName("gate-found");
        configureTable();
        add(new Filters(text, state, found), table, empty);
        refresh();
    }

    private void configureTable() {
        table.addColumn(AnnualReview::officerName).setHeader(getTranslation("review.column.name"));
        table.addColumn(AnnualReview::organisationName)
                .setHeader(getTranslation("review.column.unit"))
                .setFlexGrow(2);
        table.addColumn(AnnualReview::certificateNumber).setHeader(getTranslation("review.column.certificate"));
        table.addColumn(review -> Integer.toString(review.year()))
                .setHeader(getTranslation("review.column.year"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        table.addColumn(review -> Times.day(review.deadline())).setHeader(getTranslation("review.column.deadline"));
        table.addColumn(new ComponentRenderer<>(review -> ReviewBadge.of(this, review.state())))
                .setHeader(getTranslation("review.column.state"));
        table.asCards(review -> new CardLine(
                        review.officerName(),
                        review.organisationName(),
                        getTranslation("review.card", Integer.toString(review.year()), Times.day(review.deadline())))
                .with(ReviewBadge.of(this, review.state())));
        table.addItemClickListener(
                click -> new ReviewDialog(reviews, reviewing, caller, click.getItem(), this::refresh).open());
        table.setItems(
                query -> reviews.page(caller, filter(), query.getOffset(), query.getLimit()).stream(),
                query -> reviews.count(caller, filter()));
    }

    private ReviewFilter filter() {
        ReviewState chosen = state.getValue();
        String words = text.getValue().strip();
        return new ReviewFilter(chosen == null ? Set.of() : Set.of(chosen), null, words.isEmpty() ? null : words);
    }

    private void refresh() {
        int size = reviews.count(caller, filter());
        table.getDataProvider().refreshAll();
        table.setVisible(size > 0);
        empty.setVisible(size == 0);
        found.setText(getTranslation("review.found", size));
    }
}
