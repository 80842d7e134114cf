package org.chizheng.ui.exams;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.Exams;
import org.chizheng.marking.PublishedResult;
import org.chizheng.marking.ResultReading;
import org.chizheng.marking.Verdict;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.sittings.entering.Admission;
import org.chizheng.sittings.entering.Entering;
import org.chizheng.sittings.entering.Entry;
import org.chizheng.sittings.page.OwnReceipts;
import org.chizheng.sittings.receipts.SignedReceipt;
import org.chizheng.ui.parts.Asking;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.parts.Times;
import org.jspecify.annotations.Nullable;

/** The own exams: what can be entered now, what comes, and the published results. */
public class MyExamsCard extends Panel {

    private final transient Caller caller;
    private final transient Exams exams;
    private final transient Entering entering;
    private final transient ResultReading results;
    private final transient OwnReceipts receipts;
    private final transient Clock clock;
    private final Div body = new Div();

    /** Draws the exams of a caller who is a person on the register. */
    public MyExamsCard(
            Caller caller, Exams exams, Entering entering, ResultReading results, OwnReceipts receipts, Clock clock) {
        super(I18NProvider.translate("desk.exams"));
        this.caller = caller;
        this.exams = exams;
        this.entering = entering;
        this.results = results;
        this.receipts = receipts;
        this.clock = clock;
        getElement().setAttribute("data-testid", "my-exams");
        body.addClassName("my-exams");
        add(body);
        draw();
    }

    private void draw() {
        body.removeAll();
        OfficerId officer = caller.asOfficer().orElseThrow();
        Map<ExamId, SignedReceipt> signed = receipts.latest(caller);
        List<PublishedResult> published = results.own(caller);
        Set<ExamId> decided = published.stream().map(PublishedResult::exam).collect(Collectors.toSet());
        List<MyExam> shown = exams.enrolled(officer).stream()
                .map(exam -> mine(exam, officer))
                .filter(exam ->
                        exam.isStillToCome() || !decided.contains(exam.exam().id()))
                .sorted()
                .toList();
        shown.forEach(exam -> {
            MyExamLine line = card(exam);
            receipt(signed.get(exam.exam().id())).ifPresent(line::add);
            body.add(line);
        });
        if (shown.isEmpty()) {
            Paragraph hint = new Paragraph(getTranslation("desk.exams.empty"));
            hint.addClassName("quiet");
            body.add(hint);
        }
        published.forEach(result -> {
            Div line = line(result);
            receipt(signed.get(result.exam())).ifPresent(line::add);
            body.add(line);
        });
    }

    private MyExam mine(Exam exam, OfficerId officer) {
        return MyExam.of(
                exam, entering.admission(caller, exam.id()), exams.candidacy(exam.id(), officer), exams::sitting);
    }

    private MyExamLine card(MyExam exam) {
        Duration left = exam.admission() instanceof Admission.MayWait(Admission.Next next)
                ? Duration.between(clock.instant(), next.opens())
                : Duration.ZERO;
        return new MyExamLine(exam, left, () -> begin(exam), this::draw);
    }

    private void begin(MyExam mine) {
        if (mine.admission() instanceof Admission.MayBegin) {
            if (mine.exam().conduct().asksCode()) {
                askForCode(mine.exam());
            } else {
                askAndEnter(mine.exam());
            }
        } else {
            enter(mine.exam());
        }
    }

    private void askForCode(Exam exam) {
        new CodeDialog(exam, code -> {
                    Entry entry =
                            entering.enter(caller, exam.id(), Arrivals.now().with(code));
                    if (entry instanceof Entry.Entered entered) {
                        open(entered);
                    }
                    return entry instanceof Entry.Refused(var why)
                            ? Optional.of(getTranslation("desk.EntryRefusal." + why))
                            : Optional.empty();
                })
                .open();
    }

    /** The clock starts with entering, so nobody should enter by a slip. */
    private void askAndEnter(Exam exam) {
        Asking.confirm(
                getTranslation("desk.exam.begin"),
                getTranslation(
                        "desk.exam.begin.sure", exam.title(), exam.duration().toMinutes()),
                getTranslation("desk.exam.begin"),
                () -> enter(exam));
    }

    private void enter(Exam exam) {
        switch (entering.enter(caller, exam.id(), Arrivals.now())) {
            case Entry.Entered entered -> open(entered);
            case Entry.Refused(var why) -> {
                Notices.refused(getTranslation("desk.EntryRefusal." + why));
                draw();
            }
        }
    }

    private void open(Entry.Entered entered) {
        UI.getCurrent().getPage().setLocation(address(entered, getLocale().toLanguageTag()));
    }

    /** The ticket stands behind the hash, which no browser sends to a server or a log. */
    static String address(Entry.Entered entered, String language) {
        return "/paper/?a=" + entered.attempt().value() + "&lang=" + language + "#t="
                + URLEncoder.encode(entered.ticket(), StandardCharsets.UTF_8);
    }

    /** Opened apart: who looks at their receipt has not left the desk. */
    private Optional<Anchor> receipt(@Nullable SignedReceipt handedOut) {
        return Optional.ofNullable(handedOut).map(receipt -> {
            Anchor link = new Anchor("/receipt?" + receipt.query(), getTranslation("desk.exam.receipt"));
            link.setTarget("_blank");
            link.setRouterIgnore(true);
            link.getElement().setAttribute("data-testid", "my-receipt");
            return link;
        });
    }

    private Div line(PublishedResult result) {
        Span title = new Span(result.examTitle());
        Span when = new Span(getTranslation("desk.result.published", Times.minute(result.publishedAt())));
        when.addClassName("quiet");
        Div words = new Div(title, when);
        words.addClassName("my-result-words");
        Div line = new Div(words);
        line.addClassName("my-result");
        line.getElement().setAttribute("data-testid", "result-" + result.exam().value());
        BigDecimal score = result.score();
        if (score != null) {
            Span marks = new Span(getTranslation("desk.result.score", plain(score), plain(result.total())));
            marks.addClassName("my-result-score");
            line.add(marks);
        }
        line.add(new StatusBadge(getTranslation("terms.Verdict." + result.verdict()), tone(result.verdict())));
        if (score != null) {
            line.add(new Anchor("/my/exams/" + result.exam().value(), getTranslation("exams.paper.open")));
        }
        return line;
    }

    private static String plain(BigDecimal marks) {
        return marks.stripTrailingZeros().toPlainString();
    }

    private static StatusBadge.Tone tone(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> StatusBadge.Tone.GOOD;
            case FAILED, MISCONDUCT -> StatusBadge.Tone.BAD;
            case ABSENT, VOID, PENDING -> StatusBadge.Tone.WARNING;
        };
    }
}
