package org.chizheng.certificates;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Lets tests start this module alone, with a clock that they set. */
@SpringBootApplication
public class CertificatesTestApplication {

    @Bean
    SettableClock clock() {
        return new SettableClock();
    }
}
