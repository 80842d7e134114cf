package org.chizheng.ui.exams;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamState;
import org.chizheng.officers.OfficerId;
import org.chizheng.qualification.EnrolmentRule;
import org.chizheng.qualification.ExamNeed;
import org.chizheng.qualification.RuleMatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "org.chizheng.ui.nothing")
class RuleEnrolmentViewTests extends BrowserlessTest {

    private static final Instant OPENS = Instant.parse("2026-03-02T01:00:00Z");
    private static final List<OfficerId> FOUND = List.of(new OfficerId(3), new OfficerId(5));

    private final List<EnrolmentRule> asked = new ArrayList<>();
    private final List<EnrolmentRule> takenBy = new ArrayList<>();
    private final List<OfficerId> taken = new ArrayList<>();
    private RuleEnrolmentDialog dialog;

    @BeforeEach
    void open() {
        Exam exam = SampleExam.of(OPENS, Duration.ofHours(2), ExamState.DRAFT);
        dialog = new RuleEnrolmentDialog(exam, List.of(), this::find, (rule, people) -> {
            takenBy.add(rule);
            taken.addAll(people);
        });
        dialog.open();
    }

    private RuleMatch find(EnrolmentRule rule) {
        asked.add(rule);
        return rule.need() == ExamNeed.FAILED_LAST ? new RuleMatch(List.of(), 4) : new RuleMatch(FOUND, 1);
    }

    @Test
    void saysHowManyBeforeAnybodyIsEnrolled() {
        assertThat(asked).containsExactly(new EnrolmentRule(null, null, ExamNeed.PART_OWED, 6));
        assertThat(find(Paragraph.class, dialog)
                        .withAttribute("data-testid", "rule-found")
                        .single()
                        .getText())
                .contains("exams.rule-enrolment.found");
        assertThat(taken).isEmpty();

        test(enrol()).click();
        assertThat(taken).isEqualTo(FOUND);
        assertThat(takenBy).containsExactly(asked.getLast());
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void nobodyIsTakenWhereAllAreEnrolled() {
        need().setValue(ExamNeed.FAILED_LAST);

        assertThat(enrol().isEnabled()).isFalse();
        assertThat(find(Paragraph.class, dialog)
                        .withAttribute("data-testid", "rule-found")
                        .single()
                        .getText())
                .contains("exams.rule-enrolment.all-enrolled");
    }

    @Test
    void monthsAreAskedForWithCertificatesOnly() {
        assertThat(find(IntegerField.class, dialog).all()).isEmpty();

        need().setValue(ExamNeed.CERTIFICATE_ENDS);
        IntegerField months = find(IntegerField.class, dialog).single();
        months.setValue(12);
        assertThat(asked.getLast()).isEqualTo(new EnrolmentRule(null, null, ExamNeed.CERTIFICATE_ENDS, 12));

        int before = asked.size();
        months.setValue(61);
        assertThat(asked).as("a wrong number is not asked for").hasSize(before);
        assertThat(enrol().isEnabled()).isFalse();
    }

    private Button enrol() {
        return find(Button.class, dialog)
                .withAttribute("data-testid", "rule-enrol")
                .single();
    }

    @SuppressWarnings("unchecked")
    private Select<ExamNeed> need() {
        return find(Select.class, dialog).single();
    }
}
