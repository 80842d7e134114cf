package org.chizheng.ui.invigilation;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chizheng.sittings.incidents.Incident;
import org.chizheng.sittings.incidents.IncidentKind;
import org.chizheng.sittings.incidents.Message;
import org.chizheng.sittings.invigilation.SittingTimeline;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "org.chizheng.ui.nothing")
class LogLinesViewTests extends BrowserlessTest {

    /** Half past midnight in Beijing, on the second day. */
    private static final Instant NIGHT = Instant.parse("2026-03-02T16:30:00Z");

    @Test
    void everyDayStandsAboveItsLinesNewestFirst() {
        SittingTimeline.Lines lines = new SittingTimeline.Lines(
                List.of(incident(2, "来电", NIGHT), incident(1, "停电", NIGHT.minusSeconds(3_600))),
                List.of(new Message(1, null, null, "请保持安静", "王", NIGHT.plusSeconds(1))),
                Map.of());

        assertThat(new LogLines(lines, Map.of()).getChildren().map(LogLinesViewTests::told))
                .satisfiesExactly(
                        day -> assertThat(day).isEqualTo("2026-03-03"),
                        line -> assertThat(line).startsWith("00:30:01").contains("请保持安静"),
                        line -> assertThat(line).startsWith("00:30:00").contains("来电"),
                        day -> assertThat(day).isEqualTo("2026-03-02"),
                        line -> assertThat(line).startsWith("23:30:00").contains("停电"));
    }

    private static Incident incident(long id, String told, Instant at) {
        return new Incident(id, null, IncidentKind.OTHER, told, "王", at);
    }

    private static String told(Component line) {
        return line.getElement().getTextRecursively();
    }
}
