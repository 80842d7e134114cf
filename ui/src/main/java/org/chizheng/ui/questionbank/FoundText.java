package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.chizheng.questionbank.search.SearchResult.Fragment;

/** Text in which the found words are marked; plain text throughout, whatever it contains. */
public class FoundText extends Span {

    /** Text with marks. */
    public FoundText(List<Fragment> fragments) {
        for (Fragment fragment : fragments) {
            if (fragment.found()) {
                Element mark = new Element("mark");
                mark.setText(fragment.text());
                getElement().appendChild(mark);
            } else {
                getElement().appendChild(Element.createText(fragment.text()));
            }
        }
    }
}
