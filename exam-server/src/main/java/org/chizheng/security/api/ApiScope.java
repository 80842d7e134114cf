package org.chizheng.security.api;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.chizheng.officers.ApiClient;

/** What a key may be allowed to do. */
public enum ApiScope {
    GATE_DECIDE(ApiClient.GATE_DECIDE),
    RECORDS_WRITE(ApiClient.RECORDS_WRITE),
    CERTIFICATES_READ("certificates:read");

    private final String code;

    ApiScope(String code) {
        this.code = code;
    }

    /** As written in the OpenAPI document and checked by endpoints. */
    public String code() {
        return code;
    }

    static String join(Set<ApiScope> scopes) {
        return scopes.stream().map(ApiScope::name).sorted().collect(Collectors.joining(","));
    }

    static Set<ApiScope> split(String joined) {
        Set<ApiScope> scopes = EnumSet.noneOf(ApiScope.class);
        Arrays.stream(joined.split(",", -1)).map(ApiScope::valueOf).forEach(scopes::add);
        return scopes;
    }
}
