package org.chizheng.certificates;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.chizheng.certificates.verification.Seal;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Lets tests start this module alone, with a clock that they set. */
@SpringBootApplication
public class CertificatesTestApplication {

    /** Stands in for the secret that the house keeps. */
    @Bean
    Seal seal() {
        return content -> {
            try {
                return MessageDigest.getInstance("SHA-256").digest(content);
            } catch (NoSuchAlgorithmException missing) {
                throw new IllegalStateException(missing);
            }
        };
    }

    @Bean
    SettableClock clock() {
        return new SettableClock();
    }
}
