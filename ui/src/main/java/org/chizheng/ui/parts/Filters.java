package org.chizheng.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;

/** The row of filters above a table. */
public class Filters extends Div {

    private static final int TYPING_PAUSE_MS = 250;

    /** A row of filters. */
    public Filters(Component... filters) {
        addClassName("filters");
        add(filters);
        getElement().setAttribute("role", "search");
    }

    /** A search field that reports while typing, after a short pause. */
    public static TextField search(String label, Runnable changed) {
        TextField field = new TextField();
        field.setPlaceholder(label);
        field.setAriaLabel(label);
        field.setClearButtonVisible(true);
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE_MS);
        field.addValueChangeListener(change -> changed.run());
        field.addClassName("filters-search");
        return field;
    }

    /**
     * A field that narrows a list to one of several values, or to none of them.
     *
     * @param label what is chosen
     * @param any what to call the choice of nothing
     * @param name the word for a value
     */
    public static <E> Select<E> choice(
            String label, String any, List<E> values, SerializableFunction<E, String> name, Runnable changed) {
        Select<E> select = new Select<>();
        select.setItems(values);
        select.setItemLabelGenerator(value -> value == null ? any : name.apply(value));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(any);
        select.setPlaceholder(any);
        select.setAriaLabel(label);
        select.addValueChangeListener(change -> changed.run());
        return select;
    }
}
