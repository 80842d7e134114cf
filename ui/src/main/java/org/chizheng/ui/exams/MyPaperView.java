package org.chizheng.ui.exams;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.FrozenPaper;
import org.chizheng.exams.Marks;
import org.chizheng.marking.AttemptReview;
import org.chizheng.marking.PublishedResult;
import org.chizheng.marking.ResultReading;
import org.chizheng.officers.Caller;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.Option;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.parts.KeyFigure;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.shell.MainLayout;

/** The officer's own paper after publication: what was answered, what was right, and why. */
@Route(value = "my/exams/:exam", layout = MainLayout.class)
@RolesAllowed("OFFICER")
public class MyPaperView extends Screen implements BeforeEnterObserver {

    private final transient Caller caller;
    private final transient ResultReading results;

    /** Draws the screen for the signed-in officer. */
    public MyPaperView(CurrentCaller current, ResultReading results) {
        super("exams.paper");
        addActions(new Anchor("/", getTranslation("shell.home")));
        this.caller = current.get();
        this.results = results;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String told = event.getRouteParameters().get("exam").orElse("");
        if (!told.matches("\\d{1,18}") || caller.asOfficer().isEmpty()) {
            throw new NotFoundException();
        }
        List<AttemptReview> reviews = results.review(caller, new ExamId(Long.parseLong(told)));
        if (reviews.isEmpty()) {
            throw new NotFoundException();
        }
        setHeading(reviews.getFirst().result().examTitle());
        reviews.reversed().forEach(this::draw);
    }

    private void draw(AttemptReview review) {
        PublishedResult result = review.result();
        BigDecimal score = result.score();
        KeyFigure.Tone tone = switch (result.verdict()) {
            case PASSED -> KeyFigure.Tone.GOOD;
            default -> KeyFigure.Tone.BAD;
        };
        add(KeyFigure.row(
                new KeyFigure(
                        getTranslation("exams.paper.attempt", review.ordinal()),
                        getTranslation("terms.Verdict." + result.verdict()),
                        tone,
                        null),
                new KeyFigure(
                        getTranslation("exams.score"),
                        score == null ? "–" : ExamTexts.plain(score),
                        tone,
                        getTranslation(
                                "exams.paper.of",
                                ExamTexts.plain(result.total()),
                                ExamTexts.plain(result.passMark())))));
        Panel questions = new Panel(getTranslation("exams.paper.questions"));
        review.items().stream().map(this::question).forEach(questions::add);
        add(questions);
    }

    private Div question(AttemptReview.ReviewedItem item) {
        FrozenPaper.Item question = item.question();
        boolean isFull = item.earned().compareTo(question.marks()) == 0;
        boolean isNone = item.earned().signum() == 0;
        Div head = new Div(
                new Span(question.item() + ". " + getTranslation("terms.QuestionType." + question.type())),
                new StatusBadge(
                        getTranslation(
                                "exams.paper.score",
                                ExamTexts.plain(Marks.plain(item.earned())),
                                ExamTexts.plain(question.marks())),
                        isFull ? StatusBadge.Tone.GOOD : isNone ? StatusBadge.Tone.BAD : StatusBadge.Tone.WARNING));
        head.addClassName("review-head");
        Div drawn = new Div(head, html(question.stem()));
        drawn.addClassName("review-item");
        question.options().forEach(option -> drawn.add(option(option, question.key(), item.given())));
        Citation citation = question.citation();
        String explanation = question.explanation();
        if (citation != null) {
            Paragraph source = new Paragraph(
                    citation.article().isEmpty()
                            ? citation.law()
                            : getTranslation("exams.paper.article", citation.law(), citation.article()));
            source.addClassName("quiet");
            drawn.add(source);
        }
        if (explanation != null) {
            drawn.add(html(explanation));
        }
        return drawn;
    }

    private Div option(Option option, Set<String> key, List<String> chosen) {
        boolean isRight = key.contains(option.key());
        boolean isChosen = chosen.contains(option.key());
        Div row = new Div(new Span(option.key() + "."), html(option.text()));
        row.addClassName("review-option");
        row.setClassName("review-right", isRight);
        row.setClassName("review-wrong", isChosen && !isRight);
        if (isChosen) {
            row.add(new StatusBadge(
                    getTranslation("exams.paper.yours"), isRight ? StatusBadge.Tone.GOOD : StatusBadge.Tone.BAD));
        }
        if (isRight) {
            row.add(new StatusBadge(getTranslation("exams.paper.right"), StatusBadge.Tone.GOOD));
        }
        return row;
    }

    /** Question texts were sanitised when they were saved. */
    private static Component html(String sanitised) {
        return new Html("<div>" + sanitised + "</div>");
    }
}
