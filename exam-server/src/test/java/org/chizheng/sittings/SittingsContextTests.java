package org.chizheng.sittings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.chizheng.sittings.ending.Closing;
import org.chizheng.sittings.saving.AnswerSaving;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@ActiveProfiles("test")
class SittingsContextTests {

    @Autowired
    private Closing closing;

    @Autowired
    private AnswerSaving saving;

    @Test
    void runsInTheWholeHouse() {
        assertThat(saving.isRunning()).isTrue();
        assertThat(closing.closeDue()).isZero();
        assertThat(closing.closeDue(Instant.now())).isZero();
    }
}
