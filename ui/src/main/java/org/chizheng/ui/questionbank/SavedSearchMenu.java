package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.search.SavedSearch;
import org.chizheng.questionbank.search.SavedSearches;
import org.chizheng.questionbank.search.SavedSearches.Refusal;
import org.chizheng.ui.parts.FormDialog;
import org.chizheng.ui.parts.Notices;

/** The searches that somebody has kept: choose one, keep the present one, forget one. */
class SavedSearchMenu extends Div {

    private final transient SavedSearches saved;
    private final transient Curator curator;
    private final transient SearchBar bar;
    private final Select<SavedSearch> choice = new Select<>();
    private final Button forget = new Button(VaadinIcon.TRASH.create(), click -> forget());

    SavedSearchMenu(SavedSearches saved, Curator curator, SearchBar bar) {
        this.saved = saved;
        this.curator = curator;
        this.bar = bar;
        addClassName("saved-searches");
        choice.setItemLabelGenerator(search -> search == null ? "" : search.name());
        choice.setPlaceholder(getTranslation("questionbank.saved.searches"));
        choice.setAriaLabel(getTranslation("questionbank.saved.searches"));
        choice.getElement().setAttribute("data-testid", "saved-searches");
        choice.addValueChangeListener(change -> {
            forget.setVisible(change.getValue() != null);
            if (change.isFromClient() && change.getValue() != null) {
                bar.apply(change.getValue());
            }
        });
        Button keep = new Button(VaadinIcon.BOOKMARK_O.create(), click -> new Naming().open());
        describe(keep, "questionbank.saved.keep");
        describe(forget, "questionbank.saved.forget");
        add(choice, keep, forget);
        refresh();
    }

    private void describe(Button button, String key) {
        button.setAriaLabel(getTranslation(key));
        button.setTooltipText(getTranslation(key));
        button.getElement().setAttribute("data-testid", key);
    }

    private void refresh() {
        choice.setItems(saved.of(curator));
        choice.setVisible(choice.getListDataView().getItemCount() > 0);
        forget.setVisible(false);
    }

    private void forget() {
        saved.remove(curator, choice.getValue().name());
        refresh();
        Notices.done(getTranslation("questionbank.saved.forgotten"));
    }

    /** Asks for the name. */
    private final class Naming extends FormDialog {

        private final TextField name = new TextField(SavedSearchMenu.this.getTranslation("questionbank.saved.name"));

        Naming() {
            super(
                    SavedSearchMenu.this.getTranslation("questionbank.saved.keep"),
                    SavedSearchMenu.this.getTranslation("questionbank.saved.about"),
                    SavedSearchMenu.this.getTranslation("questionbank.saved.keep"),
                    "saved-search");
            name.setMaxLength(SavedSearches.LONGEST_NAME);
            name.setAutofocus(true);
            name.addKeyPressListener(Key.ENTER, pressed -> save());
            addWide(name);
        }

        @Override
        protected void save() {
            Optional<Refusal> refusal = saved.keep(curator, bar.named(name.getValue()));
            if (refusal.isPresent()) {
                name.setInvalid(true);
                name.setErrorMessage(getTranslation("questionbank.saved." + refusal.get()));
                return;
            }
            close();
            refresh();
            Notices.done(getTranslation("questionbank.saved.kept"));
        }
    }
}
