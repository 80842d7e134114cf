package org.chizheng.ui.questionbank.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.sittings.page.PaperPreview;

/** A question on the exam page itself, to be tried like a candidate would; follows what is written. */
@Tag("chz-exam-preview")
@JavaScript("context://parts/exam-preview.js")
public class ExamPreview extends Component {

    /** An empty page. */
    public ExamPreview() {
        getElement().setAttribute("aria-label", getTranslation("questionbank.preview.exam"));
        getElement().getStyle().set("display", "block");
    }

    /** Shows a question, which may be unfinished. */
    public void show(QuestionContent content) {
        getElement().setAttribute("paper", PaperPreview.json(content));
    }
}
