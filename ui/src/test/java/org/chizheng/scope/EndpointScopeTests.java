package org.chizheng.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chizheng.Application;
import org.chizheng.officers.Role;
import org.chizheng.security.api.ApiKeys;
import org.chizheng.security.api.ApiScope;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * Calls every endpoint without credentials, from a browser's session of every role, with keys that lack the scope and
 * with keys of another organisation. The table is {@code scope/endpoints.txt}; a new endpoint without a line fails.
 */
@SpringBootTest(classes = Application.class)
@AutoConfigureMockMvc
@ActiveProfiles("test")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndpointScopeTests {

    private static final Set<Integer> SHUT = Set.of(401, 403, 404);

    private final ApplicationContext context;
    private final MockMvc mvc;
    private final Table table = Table.of("endpoints.txt");
    private World world;
    private List<Endpoint> endpoints = List.of();

    EndpointScopeTests(@Autowired ApplicationContext context, @Autowired MockMvc mvc) {
        this.context = context;
        this.mvc = mvc;
    }

    @BeforeAll
    void settle() {
        world = World.of(context);
        endpoints = Endpoint.all(context);
    }

    @Test
    void everyEndpointHasALine() {
        table.covers(endpoints.stream().map(Endpoint::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void nothingOpensWithoutCredentials() throws Exception {
        List<String> breaches = new ArrayList<>();
        for (Endpoint endpoint : shut()) {
            int status = status(endpoint.request(world, Position.OWN));
            if (!SHUT.contains(status)) {
                breaches.add(endpoint.name() + " answers " + status);
            }
        }
        assertThat(breaches).isEmpty();
    }

    @Test
    void aBrowsersSessionOpensNothing() throws Exception {
        List<String> breaches = new ArrayList<>();
        for (Endpoint endpoint : shut()) {
            for (Role role : Role.values()) {
                int status = status(endpoint.request(world, Position.OWN)
                        .with(user("somebody").roles(role.name())));
                if (!SHUT.contains(status)) {
                    breaches.add(endpoint.name() + " answers " + role + " " + status);
                }
            }
        }
        assertThat(breaches).isEmpty();
    }

    @Test
    void aKeyWithoutTheScopeOpensNothing() throws Exception {
        List<String> breaches = new ArrayList<>();
        for (Endpoint endpoint : withKey()) {
            Set<ApiScope> others = EnumSet.complementOf(EnumSet.of(scope(endpoint)));
            int status = status(
                    endpoint.request(world, Position.OWN).header(HttpHeaders.AUTHORIZATION, key(Position.OWN, others)));
            if (status != 403) {
                breaches.add(endpoint.name() + " answers " + status);
            }
        }
        assertThat(breaches).isEmpty();
    }

    @Test
    void aKeyReachesItsOrganisationAndThoseBelow() throws Exception {
        List<String> breaches = new ArrayList<>();
        for (Endpoint endpoint : withKey()) {
            for (Position position : Position.values()) {
                int status = status(endpoint.request(world, position)
                        .header(HttpHeaders.AUTHORIZATION, key(Position.OWN, Set.of(scope(endpoint)))));
                boolean visible = position == Position.OWN || position == Position.BELOW;
                int foreign = Integer.parseInt(table.line(endpoint.name()).foreign());
                if (visible ? Set.of(401, 403, 404, 500).contains(status) : status != foreign) {
                    breaches.add(endpoint.name() + " " + position + " answers " + status);
                }
            }
        }
        assertThat(breaches).isEmpty();
    }

    private List<Endpoint> shut() {
        return endpoints.stream()
                .filter(endpoint -> !table.line(endpoint.name()).anybody())
                .toList();
    }

    private List<Endpoint> withKey() {
        return endpoints.stream()
                .filter(endpoint -> table.line(endpoint.name()).who().startsWith("key:"))
                .toList();
    }

    private ApiScope scope(Endpoint endpoint) {
        return ApiScope.valueOf(table.line(endpoint.name()).who().substring("key:".length()));
    }

    private String key(Position position, Set<ApiScope> scopes) {
        LocalDate tomorrow = LocalDate.ofInstant(world.now(), ZoneOffset.UTC).plusDays(1);
        return "Bearer "
                + context.getBean(ApiKeys.class)
                        .issue(
                                World.GOVERNOR,
                                "test",
                                world.organisation(position).id(),
                                scopes,
                                tomorrow)
                        .bearer();
    }

    private int status(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse().getStatus();
    }
}
