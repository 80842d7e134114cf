package org.chizheng.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.function.Consumer;

/**
 * A field for formatted text with pictures and tables, by Jodit (MIT). Its text is HTML as a browser gives it: sanitise
 * it before it goes anywhere.
 */
@Tag("chz-rich-text")
@StyleSheet("context://vendor/jodit/jodit.min.css")
@JavaScript("context://vendor/jodit/jodit.min.js")
@JavaScript("context://parts/rich-text.js")
public class RichTextArea extends Component {

    /**
     * A field that shows a text and takes the focus.
     *
     * @param label what is written here, for screen readers
     */
    public RichTextArea(String label, String html) {
        getElement().setAttribute("aria-label", label);
        getElement().setAttribute("text", html);
    }

    /** Asks the browser for what is written now. */
    public void read(Consumer<String> then) {
        getElement().executeJs("return this.value").then(String.class, then::accept);
    }
}
