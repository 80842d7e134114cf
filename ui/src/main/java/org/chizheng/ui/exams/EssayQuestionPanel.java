package org.chizheng.ui.exams;

import com.vaadin.flow.component.details.Details;
import org.chizheng.marking.essays.EssayTask;
import org.chizheng.ui.parts.Panel;

/** What was asked, for the marker: the material, the question, and what its author says about it. */
class EssayQuestionPanel extends Panel {

    EssayQuestionPanel(EssayTask task) {
        super(task.material() == null ? translated("exams.marking.asked") : translated("exams.marking.asked.case"));
        addClassName("marking-question");
        String material = task.material();
        if (material != null) {
            Details folded = new Details(getTranslation("exams.paper.material"), QuestionText.of(material));
            folded.setOpened(true);
            add(folded);
        }
        add(QuestionText.of(task.stem()));
        String explanation = task.explanation();
        if (explanation != null) {
            Details words = new Details(getTranslation("exams.marking.explanation"), QuestionText.of(explanation));
            words.setOpened(false);
            add(words);
        }
    }

    private static String translated(String key) {
        return com.vaadin.flow.i18n.I18NProvider.translate(key);
    }
}
