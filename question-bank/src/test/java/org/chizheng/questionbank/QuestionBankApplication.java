package org.chizheng.questionbank;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Lets tests start the bank on its own. */
@SpringBootApplication
public class QuestionBankApplication {

    /** The house has one clock; here it stands still. */
    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-03-01T01:00:00Z"), ZoneOffset.UTC);
    }
}
