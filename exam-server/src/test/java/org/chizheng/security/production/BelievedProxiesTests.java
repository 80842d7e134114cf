package org.chizheng.security.production;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;

/** The settings of production on a real server: the proxy is this test, which comes from 127.0.0.1. */
class BelievedProxiesTests {

    private static final String CLAIMED = "10.2.0.9";
    private static final String CANDIDATE = "10.50.1.1";

    /** As nginx passes it on that appends the client to what the client said of itself. */
    @Test
    void aCandidateOfAPrivateNetworkSaysNothingOfItself() throws Exception {
        assertThat(seen(CLAIMED + ", " + CANDIDATE, Map.of())).isEqualTo(CANDIDATE);
        assertThat(seen("::1, fd12::9, fd34::1", Map.of())).isEqualTo("fd34::1");
    }

    @Test
    void aProxyOfTheSameMachineIsBelieved() throws Exception {
        assertThat(seen(CANDIDATE, Map.of())).isEqualTo(CANDIDATE);
    }

    @Test
    void namedProxiesAreBelievedAndNoOthers() throws Exception {
        Map<String, Object> another = Map.of("CHIZHENG_PROXIES", "10.9.8.7/32");
        assertThat(seen(CLAIMED, another)).as("who comes directly").isEqualTo("127.0.0.1");
        Map<String, Object> two = Map.of("CHIZHENG_PROXIES", "10.9.8.7/32,127.0.0.1/32");
        assertThat(seen(CANDIDATE + ", 10.9.8.7", two)).isEqualTo(CANDIDATE);
    }

    private static String seen(String forwarded, Map<String, Object> variables) throws Exception {
        try (AnnotationConfigServletWebServerApplicationContext context =
                        new AnnotationConfigServletWebServerApplicationContext();
                HttpClient http = HttpClient.newHttpClient()) {
            var sources = context.getEnvironment().getPropertySources();
            new YamlPropertySourceLoader()
                    .load("production", new ClassPathResource("application-production.yaml"))
                    .forEach(sources::addFirst);
            sources.addFirst(new MapPropertySource("variables", variables));
            sources.addFirst(new MapPropertySource("test", Map.of("server.port", 0, "server.address", "127.0.0.1")));
            context.register(Echo.class);
            context.refresh();
            int port = Objects.requireNonNull(context.getWebServer()).getPort();
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                    .header("X-Forwarded-For", forwarded)
                    .build();
            return http.send(request, BodyHandlers.ofString()).body();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import(TomcatServletWebServerAutoConfiguration.class)
    static class Echo {

        @Bean
        ServletRegistrationBean<HttpServlet> echo() {
            return new ServletRegistrationBean<>(
                    new HttpServlet() {
                        @Override
                        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                                throws IOException {
                            response.getWriter().print(request.getRemoteAddr());
                        }
                    },
                    "/");
        }
    }
}
