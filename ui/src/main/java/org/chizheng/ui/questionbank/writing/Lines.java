package org.chizheng.ui.questionbank.writing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** Lines of a form that can be added, removed and, where their order means something, moved. */
class Lines<L extends Lines.Line> extends Div {

    private final transient Runnable changed;
    private final transient Supplier<L> fresh;
    private final List<L> lines = new ArrayList<>();
    private final Div list = new Div();
    private final Button more;
    private int fewest = 1;
    private int most = 26;
    private boolean isMovable;

    /** A line: what stands in front of it, its fields, and its buttons. */
    abstract static class Line extends Div {

        final Span mark = new Span();
        final Button up = button(VaadinIcon.ARROW_UP);
        final Button down = button(VaadinIcon.ARROW_DOWN);
        final Button less = button(VaadinIcon.CLOSE_SMALL);

        Line() {
            addClassName("option-row");
            mark.addClassName("question-letter");
            add(mark);
        }

        private static Button button(VaadinIcon icon) {
            Button button = new Button(icon.create());
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            return button;
        }

        /** What a line at this place is called: {@code A}, {@code 1}. */
        abstract String name(int place);

        /** Tells its fields what they are called now. */
        abstract void named(String name);
    }

    /** The number at a place, 1 first. */
    static String number(int place) {
        return String.valueOf(place + 1);
    }

    /** The letter at a place, A first. */
    static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }

    /**
     * Lines under a heading.
     *
     * @param more what the button for a further line says
     * @param fresh makes an empty line
     */
    Lines(String label, String more, Supplier<L> fresh, Runnable changed) {
        this.fresh = fresh;
        this.changed = changed;
        addClassName("option-rows");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        Span heading = new Span(label);
        heading.addClassName("question-label");
        list.addClassName("option-list");
        this.more = new Button(more, VaadinIcon.PLUS.create(), click -> {
            add(fresh.get());
            changed.run();
        });
        this.more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(heading, list, this.more);
    }

    Lines<L> between(int least, int greatest) {
        fewest = least;
        most = greatest;
        relabel();
        return this;
    }

    Lines<L> movable() {
        isMovable = true;
        return this;
    }

    /** Shows these lines instead of all others. */
    void show(List<L> shown) {
        lines.clear();
        list.removeAll();
        shown.forEach(this::add);
        relabel();
    }

    /** Makes it so many, by fresh ones or by dropping the last. */
    void resize(int wanted) {
        while (lines.size() < wanted) {
            add(fresh.get());
        }
        while (lines.size() > wanted) {
            remove(lines.getLast());
        }
    }

    List<L> lines() {
        return Collections.unmodifiableList(lines);
    }

    private void add(L line) {
        line.up.addClickListener(click -> move(line, -1));
        line.down.addClickListener(click -> move(line, 1));
        line.less.addClickListener(click -> {
            remove(line);
            changed.run();
        });
        Div buttons = new Div(line.up, line.down, line.less);
        buttons.addClassName("line-buttons");
        line.add(buttons);
        lines.add(line);
        list.add(line);
        relabel();
    }

    private void remove(L line) {
        lines.remove(line);
        list.remove(line);
        relabel();
    }

    private void move(L line, int by) {
        int from = lines.indexOf(line);
        int to = from + by;
        if (to >= 0 && to < lines.size()) {
            Collections.swap(lines, from, to);
            list.removeAll();
            lines.forEach(list::add);
            relabel();
            (by < 0 ? line.up : line.down).focus();
            changed.run();
        }
    }

    private void relabel() {
        for (int i = 0; i < lines.size(); i++) {
            L line = lines.get(i);
            String name = line.name(i);
            line.mark.setText(name);
            line.named(name);
            line.up.setVisible(isMovable);
            line.down.setVisible(isMovable);
            line.up.setEnabled(i > 0);
            line.down.setEnabled(i < lines.size() - 1);
            line.up.setAriaLabel(getTranslation("questionbank.line.up", name));
            line.down.setAriaLabel(getTranslation("questionbank.line.down", name));
            line.less.setAriaLabel(getTranslation("questionbank.option.remove", name));
            line.less.setVisible(lines.size() > fewest);
        }
        more.setVisible(lines.size() < most && fewest < most);
    }
}
