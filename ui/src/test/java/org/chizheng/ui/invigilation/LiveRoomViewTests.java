package org.chizheng.ui.invigilation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.planning.ExamPlanning;
import org.chizheng.officers.AccountId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationLevel;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.Role;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.sittings.invigilation.Compensation;
import org.chizheng.sittings.invigilation.Outage;
import org.chizheng.ui.PlannedExam;
import org.chizheng.ui.ScreenTest;
import org.chizheng.ui.parts.Times;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LiveRoomViewTests extends ScreenTest {

    private static final Caller WATCHER = new Caller(
            new AccountId(2),
            "监考·watcher",
            new OrganisationId(0),
            OrganisationPath.ROOT,
            null,
            EnumSet.of(Role.INVIGILATOR));

    @Autowired
    InvigilationDesk desk;

    @Autowired
    ExamPlanning planning;

    private ExamId exam;
    private Instant now;
    private Instant opened;
    private LiveRoom room;

    @BeforeEach
    void open() {
        now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        opened = now.minus(Duration.ofDays(1));
        exam = planning.draft(
                HOUSE,
                PlannedExam.of(
                        "公共法律知识考试",
                        found("河洛市司法局", "419900", OrganisationLevel.CITY, null),
                        opened.minus(Duration.ofDays(1))));
        room = show(new LiveRoom(HOUSE, exam, desk));
    }

    @Test
    void aProposalOfAnotherArrivesWithTheNextReadingAndNamesItsDay() {
        assertThat(text(room)).contains(word("invigilation.compensation.none"));
        Outage outage = Outage.ofRoom(null, opened, opened.plusSeconds(600), Duration.ofMinutes(8), "全镇停电");
        desk.compensating().propose(WATCHER, exam, outage);

        room.show(desk.feed().read(HOUSE, exam));

        String hours = Times.minute(opened) + " – " + Times.minute(opened.plusSeconds(600));
        assertThat(text(room)).contains("全镇停电", hours);
        press("approve");
        ConfirmDialog asks = $(ConfirmDialog.class).single();
        assertThat(asks.getElement().getProperty("message")).contains("全镇停电", hours, WATCHER.name());
        test(asks).confirm();
        assertThat(desk.compensating().at(HOUSE, exam).getFirst().state()).isEqualTo(Compensation.State.APPROVED);
        assertThat(text(room)).contains(word("invigilation.Compensation." + Compensation.State.APPROVED));
    }

    @Test
    void whatCannotBeProposedIsSaidAtItsField() {
        press("propose");
        DateTimePicker from = find(DateTimePicker.class, "outage-from");
        DateTimePicker to = find(DateTimePicker.class, "outage-to");
        from.setValue(official(opened.minusSeconds(60)));
        to.setValue(official(now));
        find(IntegerField.class, "outage-minutes").setValue(10);
        find(TextArea.class, "outage-reason").setValue("停电");
        press("outage-save");
        assertThat(fault(from)).isEqualTo(word("invigilation.outage.early", Times.minute(opened)));
        assertThat(fault(to)).isNull();

        from.setValue(official(opened));
        to.setValue(official(now.plus(Duration.ofMinutes(10))));
        press("outage-save");
        assertThat(fault(from)).isNull();
        assertThat(fault(to)).isEqualTo(word("invigilation.outage.open"));
        assertThat(desk.compensating().at(HOUSE, exam)).isEmpty();

        to.setValue(official(now));
        press("outage-save");
        assertThat(text(room)).contains(Times.minute(opened) + " – " + Times.minute(now));
    }

    private static LocalDateTime official(Instant instant) {
        return LocalDateTime.ofInstant(instant, OfficialTime.ZONE);
    }
}
