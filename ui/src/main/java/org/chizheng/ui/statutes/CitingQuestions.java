package org.chizheng.ui.statutes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.RichText;
import org.chizheng.ui.questionbank.ContentPreview;
import org.chizheng.ui.questionbank.QuestionBadges;

/** The questions that cite an article, each to be opened. */
class CitingQuestions extends Dialog {

    private static final int LONGEST = 80;

    CitingQuestions(String heading, List<Question> questions) {
        setHeaderTitle(heading);
        setWidth("min(46rem, 94vw)");
        Div list = new Div();
        list.addClassName("statute-list");
        for (Question question : questions) {
            Div whole = new Div(
                    QuestionBadges.line(this, question),
                    new ContentPreview(question.current().content()));
            list.add(new Details(beginning(question), whole));
        }
        add(list);
        getFooter().add(new Button(getTranslation("parts.close"), click -> close()));
    }

    /** The beginning of a stem, never cut within a character. */
    static String beginning(Question question) {
        String text = RichText.plain(question.current().content().stem());
        return text.codePointCount(0, text.length()) > LONGEST
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + " …"
                : text;
    }
}
