package org.chizheng.security.api;

class LocalRateLimitsTests extends RateLimitsContract {

    @Override
    RateLimits limits() {
        return new LocalRateLimits();
    }
}
