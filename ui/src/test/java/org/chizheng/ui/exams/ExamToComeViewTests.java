package org.chizheng.ui.exams;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chizheng.exams.Candidacy;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.ExamState;
import org.chizheng.exams.Sitting;
import org.chizheng.exams.SittingId;
import org.chizheng.exams.SittingKind;
import org.chizheng.officers.OfficerId;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.entering.Admission;
import org.chizheng.sittings.entering.EntryRefusal;
import org.junit.jupiter.api.Test;

/** What somebody who did not pass is told of the make-up. */
@ViewPackages(packages = "org.chizheng.ui.nothing")
class ExamToComeViewTests extends BrowserlessTest {

    private static final Instant OPENS = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant AGAIN = OPENS.plus(Duration.ofDays(30));
    private static final Sitting MORNING = sitting(1, SittingKind.REGULAR, "上午场", "一考场", OPENS);
    private static final Sitting MAKE_UP = sitting(2, SittingKind.MAKE_UP, "补考场", "三考场", AGAIN);
    private static final Sitting BESIDE = sitting(3, SittingKind.MAKE_UP, "补考二场", "四考场", AGAIN);
    private static final Map<SittingId, Sitting> SITTINGS =
            Stream.of(MORNING, MAKE_UP, BESIDE).collect(Collectors.toMap(Sitting::id, sitting -> sitting));
    private static final Admission.Next NEXT = new Admission.Next(2, List.of(MAKE_UP.id()), AGAIN);

    @Test
    void theMakeUpIsShownWithItsOwnRoomAndHourLongBefore() {
        MyExam mine = mine(new Admission.Barred(EntryRefusal.NOT_OPEN, NEXT));

        assertThat(mine.isStillToCome()).isTrue();
        assertThat(mine.opens()).isEqualTo(AGAIN);
        assertThat(mine.sittings()).containsExactly(MAKE_UP);
    }

    @Test
    void allRoomsThatAreHeldAtThatHourAreShown() {
        Admission.Next either = new Admission.Next(2, List.of(MAKE_UP.id(), BESIDE.id()), AGAIN);

        MyExam mine = mine(new Admission.MayWait(either));
        assertThat(mine.sittings()).containsExactly(MAKE_UP, BESIDE);
        // texts are not translated here, so that each stands as its key
        List<String> lines = words(new MyExamLine(mine, Duration.ofMinutes(5), () -> {}, () -> {}));
        assertThat(lines)
                .filteredOn(line -> line.contains("desk.exam.sitting}"))
                .hasSize(2);
        assertThat(lines).anyMatch(line -> line.contains("desk.exam.again"));
    }

    @Test
    void whoSitsTheMakeUpIsShownWhereTheySit() {
        MyExam mine = mine(new Admission.MayResume(new AttemptId(7), AGAIN, MAKE_UP.id()));
        assertThat(mine.sittings()).containsExactly(MAKE_UP);
    }

    @Test
    void whoWaitsForAResultIsShownWhereTheySat() {
        MyExam mine = mine(new Admission.Barred(EntryRefusal.AWAITING_RESULT, null));
        assertThat(mine.sittings()).containsExactly(MORNING);
        assertThat(mine.opens()).isEqualTo(OPENS);
    }

    @Test
    void whatIsMissedOrUsedUpIsNotToCome() {
        assertThat(mine(new Admission.Barred(EntryRefusal.OVER, NEXT)).isStillToCome())
                .isFalse();
        assertThat(mine(new Admission.Barred(EntryRefusal.ATTEMPTS_USED, null)).isStillToCome())
                .isFalse();
        assertThat(mine(new Admission.Barred(EntryRefusal.IDENTITY_NOT_CONFIRMED, NEXT))
                        .isStillToCome())
                .isTrue();
    }

    private static MyExam mine(Admission admission) {
        Candidacy place = new Candidacy(new OfficerId(1), MORNING.id(), Duration.ZERO, false);
        return MyExam.of(
                SampleExam.of(OPENS, Duration.ofHours(8), ExamState.PUBLISHED),
                admission,
                Optional.of(place),
                id -> Optional.ofNullable(SITTINGS.get(id)));
    }

    private static List<String> words(Component component) {
        Stream<String> own = component instanceof HasText text ? Stream.of(text.getText()) : Stream.of();
        return Stream.concat(own, component.getChildren().flatMap(child -> ExamToComeViewTests.words(child).stream()))
                .toList();
    }

    private static Sitting sitting(long id, SittingKind kind, String name, String room, Instant opens) {
        return new Sitting(
                new SittingId(id), new ExamId(1), kind, name, room, opens, opens.plus(Duration.ofHours(3)), 30);
    }
}
