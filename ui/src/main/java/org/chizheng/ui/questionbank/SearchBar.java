package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.search.SavedSearch;
import org.chizheng.questionbank.search.SearchRequest.Order;
import org.chizheng.questionbank.search.SearchRequest.UsedSince;
import org.chizheng.ui.parts.Filters;
import org.jspecify.annotations.Nullable;

/** What is looked for and in which order; completes what is typed, and keeps whole searches for later. */
class SearchBar extends Filters {

    private static final String SUGGESTIONS = "bank-suggestions";

    private final transient BankSearch search;
    private final transient Curator curator;
    private final transient Runnable changed;
    private final FacetChips chips;
    private final TextField words = Filters.search(getTranslation("questionbank.search"), this::typed);
    private final UsedFilter used;
    private final Select<Order> order = new Select<>();
    private final Element suggestions = new Element("datalist");
    private boolean filling;

    SearchBar(BankSearch search, Curator curator, FacetChips chips, Runnable changed) {
        this.search = search;
        this.curator = curator;
        this.chips = chips;
        this.changed = changed;
        configureWords();
        order.setItems(Order.values());
        order.setItemLabelGenerator(one -> getTranslation("questionbank.Order." + one));
        order.setAriaLabel(getTranslation("questionbank.order"));
        order.setValue(Order.RELEVANCE);
        order.addValueChangeListener(change -> changed());
        used = new UsedFilter(search.clock(), this::changed);
        add(words, used, order, new SavedSearchMenu(search.saved(), curator, this));
        getElement().appendChild(suggestions);
    }

    /** The browser's own list of completions is used with the arrow keys and read aloud without further ado. */
    private void configureWords() {
        words.addFocusShortcut(Key.KEY_K, KeyModifier.CONTROL);
        words.setTooltipText(getTranslation("questionbank.search.hint"));
        suggestions.setAttribute("id", SUGGESTIONS);
        words.addAttachListener(
                attached -> words.getElement().executeJs("this.inputElement.setAttribute('list', $0)", SUGGESTIONS));
    }

    String words() {
        return words.getValue();
    }

    Order order() {
        return order.getValue();
    }

    @Nullable
    UsedSince used() {
        return used.chosen();
    }

    /** The search as it stands now. */
    SavedSearch named(String name) {
        return new SavedSearch(name, words(), chips.chosen(), used(), order());
    }

    /** Makes a search again. */
    void apply(SavedSearch saved) {
        filling = true;
        words.setValue(saved.words());
        used.choose(saved.used());
        order.setValue(saved.order());
        chips.chooseOnly(saved.filters());
        filling = false;
        changed();
    }

    private void typed() {
        suggest(search.suggesting().suggest(curator, words()));
        changed();
    }

    private void changed() {
        if (!filling) {
            changed.run();
        }
    }

    private void suggest(List<String> completions) {
        suggestions.removeAllChildren();
        for (String completion : completions) {
            suggestions.appendChild(new Element("option").setAttribute("value", completion));
        }
    }
}
