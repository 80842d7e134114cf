package org.chizheng.ui.exams;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.List;
import org.chizheng.exams.ExamId;
import org.chizheng.marking.AttemptReview;
import org.chizheng.marking.PublishedResult;
import org.chizheng.marking.ResultReading;
import org.chizheng.officers.Caller;
import org.chizheng.security.CurrentCaller;
import org.chizheng.ui.parts.KeyFigure;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.Screen;
import org.chizheng.ui.shell.MainLayout;

/** The officer's own paper after publication: what was answered, what was right, and why. */
@Route(value = "my/exams/:exam", layout = MainLayout.class)
@RolesAllowed("OFFICER")
public class MyPaperView extends Screen implements BeforeEnterObserver {

    private final transient Caller caller;
    private final transient ResultReading results;
    private final Div content = new Div();

    /** Draws the screen for the signed-in officer. */
    public MyPaperView(CurrentCaller current, ResultReading results) {
        super("exams.paper");
        addActions(new Anchor("/", getTranslation("shell.home")));
        content.addClassName("stack");
        add(content);
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
        content.removeAll();
        reviews.reversed().forEach(this::draw);
    }

    private void draw(AttemptReview review) {
        PublishedResult result = review.result();
        BigDecimal score = result.score();
        KeyFigure.Tone tone = switch (result.verdict()) {
            case PASSED -> KeyFigure.Tone.GOOD;
            default -> KeyFigure.Tone.BAD;
        };
        content.add(KeyFigure.row(
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
        String material = null;
        for (AttemptReview.ReviewedItem item : review.items()) {
            String its = item.question().material();
            if (its != null && !its.equals(material)) {
                questions.add(material(its));
            }
            material = its;
            questions.add(new ReviewedQuestion(item));
        }
        content.add(questions);
    }

    /** Once for all questions on it. */
    private Div material(String html) {
        Span label = new Span(getTranslation("exams.paper.material"));
        label.addClassName("review-label");
        Div material = new Div(label, QuestionText.of(html));
        material.addClassName("review-material");
        return material;
    }
}
