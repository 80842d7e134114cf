package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chizheng.questionbank.Commenting;
import org.chizheng.questionbank.Commenting.Commented;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionVersion;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.Remark;
import org.chizheng.ui.parts.Times;

/** What authors and reviewers say to each other about the versions of a question, newest last. */
class CommentThread extends Details {

    private final transient Commenting commenting;
    private final transient Curator curator;
    private final transient Question question;
    private final transient Map<QuestionVersionId, Integer> ordinals;
    private final Div said = new Div();
    private final TextArea words = new TextArea();

    CommentThread(Commenting commenting, Curator curator, Question question, List<QuestionVersion> versions) {
        this.commenting = commenting;
        this.curator = curator;
        this.question = question;
        this.ordinals = versions.stream().collect(Collectors.toMap(QuestionVersion::id, QuestionVersion::ordinal));
        getElement().setAttribute("data-testid", "comments");
        said.addClassName("comments");
        add(said);
        if (Curators.writes(curator) || Curators.reviews(curator)) {
            add(form());
        }
        show();
    }

    private Div form() {
        words.setLabel(
                getTranslation("questionbank.comment.words", question.current().ordinal()));
        words.setMaxLength(Commenting.LONGEST);
        words.setMinRows(2);
        words.getElement().setAttribute("data-testid", "comment-words");
        Button say = new Button(getTranslation("questionbank.comment.say"), VaadinIcon.COMMENT_O.create());
        say.addClickListener(click -> say());
        say.getElement().setAttribute("data-testid", "comment-say");
        Div form = new Div(words, say);
        form.addClassName("comment-form");
        return form;
    }

    /** Opens the thread and lets the curator write at once. */
    void begin() {
        setOpened(true);
        words.focus();
    }

    private void say() {
        Commented commented =
                commenting.comment(curator, question.id(), question.current().id(), words.getValue());
        switch (commented) {
            case Commented.Said done -> {
                words.clear();
                words.setInvalid(false);
                show();
            }
            case Commented.Refused refused -> {
                words.setInvalid(true);
                words.setErrorMessage(getTranslation("questionbank.comment." + refused.why()));
            }
        }
        words.focus();
    }

    private void show() {
        List<Remark> thread = commenting.thread(curator, question.id());
        said.removeAll();
        thread.forEach(remark -> said.add(comment(remark)));
        setSummaryText(getTranslation("questionbank.comments", thread.size()));
        if (!thread.isEmpty()) {
            setOpened(true);
        }
    }

    private Div comment(Remark remark) {
        Span who = new Span(getTranslation(
                "questionbank.comment.by",
                remark.authorName(),
                Times.minute(remark.writtenAt()),
                ordinals.getOrDefault(remark.version(), 0)));
        who.addClassName("question-label");
        Span text = new Span(remark.words());
        text.addClassName("comment-words");
        Div comment = new Div(who, text);
        comment.addClassName("comment");
        return comment;
    }
}
