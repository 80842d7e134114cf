package org.chizheng.ui.parts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/**
 * A table that becomes a list of cards below 600 px. Give it columns as any grid, then {@link #asCards}.
 *
 * @param <T> type of a row
 */
public class Table<T> extends Grid<T> {

    private static final int CARDS_BELOW_PX = 600;

    private Grid.@Nullable Column<T> card;
    private @Nullable Registration resizing;

    /** An empty table with sortable, resizable columns to come. */
    public Table() {
        super();
        addClassName("table");
        addThemeName("row-stripes");
        setColumnReorderingAllowed(true);
        setMultiSort(true, MultiSortPriority.APPEND);
    }

    /** A column of states. */
    public Grid.Column<T> addBadges(String header, SerializableFunction<T, StatusBadge> badge) {
        return addColumn(new ComponentRenderer<>(badge)).setHeader(header).setAutoWidth(true);
    }

    /** A column of what can be done with a row; it takes no more room than its buttons. */
    public Grid.Column<T> addActions(SerializableFunction<T, Component> actions) {
        return addColumn(new ComponentRenderer<>(actions)).setAutoWidth(true).setFlexGrow(0);
    }

    /** How a row looks as a card on a phone; call it after the columns were added. */
    public void asCards(SerializableFunction<T, Component> drawing) {
        card = addColumn(new ComponentRenderer<>(drawing)).setFlexGrow(1);
        card.setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Page page = event.getUI().getPage();
        arrange(page.getExtendedClientDetails().getWindowInnerWidth());
        resizing = page.addBrowserWindowResizeListener(resize -> arrange(resize.getWidth()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (resizing != null) {
            resizing.remove();
        }
        super.onDetach(event);
    }

    private void arrange(int width) {
        Grid.Column<T> cards = card;
        if (cards == null || width <= 0) {
            return;
        }
        boolean narrow = width < CARDS_BELOW_PX;
        getColumns().forEach(column -> column.setVisible(narrow == column.equals(cards)));
        setClassName("table-cards", narrow);
    }
}
