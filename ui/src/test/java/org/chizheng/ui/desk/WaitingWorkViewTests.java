package org.chizheng.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.chizheng.officers.Caller;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationLevel;
import org.chizheng.officers.Role;
import org.chizheng.ui.ScreenTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WaitingWorkViewTests extends ScreenTest {

    @Autowired
    WaitingWork work;

    @Test
    void onlyClaimsThatTheCallerMaySettleWait() {
        Organisation city = found("河洛市人民政府", "419900", OrganisationLevel.CITY, null);
        Organisation first = found("河洛市城市管理局", "419900", OrganisationLevel.CITY, city);
        Organisation second = found("河洛市交通运输局", "419900", OrganisationLevel.CITY, city);
        officer("林若溪", 1, first);
        enter(of(second, Role.COORDINATOR), "林若溪", 1, second);
        assertThat(claims(of(city, Role.COORDINATOR))).isEqualTo(1);
        assertThat(claims(of(first, Role.COORDINATOR))).isEqualTo(1);
        assertThat(claims(of(second, Role.COORDINATOR))).isZero();
        assertThat(work.of(of(city, Role.SUPERVISOR))).extracting(Waiting::key).doesNotContain("conflicts");
    }

    private long claims(Caller caller) {
        return work.of(caller).stream()
                .filter(waiting -> waiting.key().equals("conflicts"))
                .findFirst()
                .orElseThrow()
                .count();
    }
}
