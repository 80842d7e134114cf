package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keys of a list with a panel beside it: always with Alt, so that no letter that is typed does anything. */
class RowKeys {

    /** Remembers the row that had the focus last, and gives it back or to a neighbour. */
    private static final String FOCUS = """
            const grid = this;
            const rows = grid.size ?? 0;
            if (rows > 0) {
              const at = Math.min(Math.max((grid.chzRow ?? -1) + $0, 0), rows - 1);
              grid.scrollToIndex(at);
              setTimeout(() => {
                const row = [...grid.$.items.children].find((one) => one.index === at);
                const cell = row && row.lastElementChild;
                if (cell) { cell.focus(); }
              }, 100);
            }
            """;

    private static final String REMEMBER = """
            this.addEventListener('cell-focus', (e) => {
              const at = e.detail.context && e.detail.context.index;
              if (at !== undefined) { this.chzRow = at; }
            });
            """;

    private final Component screen;
    private final Grid<?> list;
    private final Map<Key, String> known = new LinkedHashMap<>();

    /** Keys for the next and the previous row. */
    RowKeys(Component screen, Grid<?> list) {
        this.screen = screen;
        this.list = list;
        list.addAttachListener(attached -> list.getElement().executeJs(REMEMBER));
        on(Key.KEY_J, "questionbank.keys.next", () -> move(1));
        on(Key.KEY_K, "questionbank.keys.previous", () -> move(-1));
    }

    /** A further key. */
    final RowKeys on(Key key, String words, Runnable pressed) {
        known.put(key, words);
        Shortcuts.addShortcutListener(screen, pressed::run, key, KeyModifier.ALT);
        return this;
    }

    private void move(int rows) {
        list.getElement().executeJs(FOCUS, rows);
    }

    /** Gives the focus to where the row was that has gone. */
    void stay() {
        move(0);
    }

    /** A button that shows the keys. */
    Button help() {
        Button help =
                new Button(screen.getTranslation("questionbank.keys"), VaadinIcon.KEYBOARD_O.create(), click -> show());
        help.getElement().setAttribute("data-testid", "keys");
        return help;
    }

    private void show() {
        Dialog dialog = new Dialog(screen.getTranslation("questionbank.keys"));
        dialog.getElement().setAttribute("data-testid", "keys-dialog");
        DescriptionList keys = new DescriptionList();
        keys.addClassName("facts");
        known.forEach((key, words) -> line(keys, "Alt+" + name(key), words));
        line(keys, "↑ ↓", "questionbank.keys.rows");
        line(keys, screen.getTranslation("questionbank.keys.space"), "questionbank.keys.tick");
        line(keys, "Ctrl+K", "questionbank.keys.search");
        dialog.add(keys);
        dialog.getFooter().add(new Button(screen.getTranslation("parts.close"), click -> dialog.close()));
        dialog.open();
    }

    private void line(DescriptionList keys, String key, String words) {
        keys.add(new DescriptionList.Term(key), new DescriptionList.Description(screen.getTranslation(words)));
    }

    /** {@code KeyJ} is J. */
    private static String name(Key key) {
        return key.getKeys().getFirst().replace("Key", "");
    }
}
