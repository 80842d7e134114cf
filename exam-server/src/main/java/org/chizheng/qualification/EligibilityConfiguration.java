package org.chizheng.qualification;

import org.chizheng.officers.OfficerEligibility;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Eligibility is what the register of people says. */
@Configuration(proxyBeanMethods = false)
class EligibilityConfiguration {

    @Bean
    EligibilityCheck eligibilityCheck(OfficerEligibility eligibility) {
        return eligibility::check;
    }
}
