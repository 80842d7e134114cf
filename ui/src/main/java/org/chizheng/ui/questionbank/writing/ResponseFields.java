package org.chizheng.ui.questionbank.writing;

import com.vaadin.flow.component.html.Div;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.response.Response;

/** Fields for one way of answering. */
abstract class ResponseFields extends Div {

    /** Shows a response of this kind. */
    abstract void show(QuestionType type, Response response);

    /** Takes up a neighbouring type, where several share these fields. */
    void setType(QuestionType type) {}

    /** Follows the stem while it is written. */
    void follow(String stem) {}

    /** What is typed. */
    abstract Response response();
}
