package org.chizheng.exams.publishing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where words of exams are looked for before the database is asked. */
@Configuration(proxyBeanMethods = false)
class WordsConfiguration {

    @Bean
    NearWords nearWords() {
        return new RememberedWords();
    }
}
