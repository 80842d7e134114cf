package org.chizheng.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.APIResponse;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged jar in production, on an empty MySQL and a Redis that are named by variables: what it lets in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(InOrder.class)
class ProductionStartIT {

    private static final Pattern TOKEN =
            Pattern.compile("https://exam\\.example\\.gov\\.cn/setup .*token ([0-9a-f]{48})");
    private static final String PASSWORD = "海内存知己，天涯若比邻 2026";

    private final HttpClient http = HttpClient.newHttpClient();
    private Storage.Servers servers;
    private Map<String, String> variables;
    private RunningProduct product;
    private Browser browser;

    @BeforeAll
    void start() {
        Optional<Storage.Servers> named = Storage.servers().map(Storage.Servers.class::cast);
        assumeTrue(named.isPresent(), "no MySQL and Redis: \"exam services up\" provides them");
        servers = named.orElseThrow();
        variables = servers.variables();
        product = RunningProduct.inProduction(servers, variables);
        browser = new Browser();
    }

    @AfterAll
    void end() {
        if (product != null) {
            browser.close();
            product.close();
        }
        http.close();
    }

    @Test
    @Order(1)
    void startsEmptyAndPrintsOneToken() throws SQLException {
        assertThat(tokens()).hasSize(1);
        for (String table : List.of(
                "account", "officer", "organisation", "questions", "exam", "training_course", "gate_decision")) {
            assertThat(count("SELECT COUNT(*) FROM " + table)).as(table).isZero();
        }
        assertThat(Storage.home(product.folder()).resolve("demo-password")).doesNotExist();
    }

    @Test
    @Order(2)
    void theTokenMakesTheFirstAdministratorAndThenNobodyElse() {
        Person first = browser.atDesk(product.address()).open("/setup");
        Person tooLate = browser.atDesk(product.address()).open("/setup");
        Person stranger = browser.atDesk(product.address()).open("/setup");
        setUp(stranger, "0".repeat(48), "stranger").sees("令牌不正确");
        setUp(first, tokens().getFirst(), "keeper");
        first.page().waitForURL(url -> url.contains("/login"));
        first.signIn("keeper", PASSWORD).open("/accounts").sees("keeper");
        setUp(tooLate, tokens().getFirst(), "second").sees("令牌不正确");
        tooLate.open("/setup").page().waitForURL(url -> url.contains("/login"));
        assertThat(first.complaints()).isEmpty();
        assertThat(tooLate.complaints()).isEmpty();
    }

    @Test
    @Order(3)
    void aRestartPrintsNoTokenForAHouseThatHasAnAdministrator() throws SQLException {
        product.kill();
        product.start();
        assertThat(tokens()).hasSize(1);
        assertThat(count("SELECT COUNT(*) FROM account")).isEqualTo(1);
        browser.atDesk(product.address()).signIn("keeper", PASSWORD).sees("管理员");
    }

    @Test
    @Order(4)
    void healthIsAWordAndNothingElseOfTheInsideIsToldToAnybody() throws Exception {
        assertThat(get("/actuator/health").body())
                .isEqualTo("{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}");
        Person keeper = browser.atDesk(product.address()).signIn("keeper", PASSWORD);
        for (String name :
                List.of("", "/env", "/beans", "/configprops", "/heapdump", "/loggers", "/metrics", "/info")) {
            assertThat(get("/actuator" + name).statusCode()).as(name).isNotEqualTo(200);
            APIResponse answer = keeper.page().context().request().get("/actuator" + name);
            // a page that says that there is no such page
            assertThat(answer.headers().getOrDefault("content-type", ""))
                    .as(name)
                    .startsWith("text/html");
        }
    }

    @Test
    @Order(5)
    void theCookieIsForThisSiteOverTlsAndForNoScript() throws Exception {
        assertThat(get("/login").headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("JSESSIONID="))
                .singleElement()
                .asString()
                .contains("; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/");
    }

    @ParameterizedTest
    @Order(6)
    @CsvSource({
        // what Flow's client cannot do without
        "/login, 'script-src ''self'' ''nonce-'",
        "/setup, 'script-src ''self'' ''nonce-'",
        "/paper/, 'default-src ''self'';'",
        "/styles/house.css, 'default-src ''self'';'",
        "/api/v1/verification/1, 'default-src ''none'';'",
        "/api/v1/attempts/1, 'default-src ''none'';'",
        "/api/docs/openapi, 'default-src ''self'';'"
    })
    void everyAnswerTellsTheBrowserWhatItMayDo(String path, String scripts) throws Exception {
        HttpResponse<String> answer = get(path);
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(policy).contains(scripts, "base-uri", "form-action", "frame-ancestors");
        assertThat(policy).doesNotContain("*", " http:", " https:");
        assertThat(policy.replaceAll("style-src [^;]*", "")).doesNotContain("'unsafe-inline'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options").orElse("")).isIn("DENY", "SAMEORIGIN");
        assertThat(answer.headers().firstValue("Referrer-Policy").orElse("")).isIn("no-referrer", "same-origin");
        assertThat(answer.headers().firstValue("Strict-Transport-Security").orElse(""))
                .contains("max-age=");
    }

    /** A candidate's answer needs the database alone, so a node may come up again while Redis is away. */
    @Test
    @Order(7)
    void anotherNodeStartsWhileRedisIsAwayAndSaysSo() {
        Map<String, String> withoutRedis = new HashMap<>(variables);
        withoutRedis.put("CHIZHENG_REDIS_PORT", "1");
        product.kill();
        product.start(withoutRedis);
        assertThat(product.output()).anyMatch(line -> line.contains("Redis does not answer"));
        browser.atDesk(product.address()).signIn("keeper", PASSWORD).sees("管理员");
    }

    private Person setUp(Person person, String token, String name) {
        return person.fill("一次性令牌", token)
                .fill("用户名", name)
                .fill("姓名", "管理员")
                .fill("密码", PASSWORD)
                .fill("再次输入密码", PASSWORD)
                .press("建立管理员");
    }

    private List<String> tokens() {
        return product.output().stream()
                .flatMap(line -> TOKEN.matcher(line).results())
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /** As a reverse proxy with TLS passes it on. */
    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(product.at(path))
                        .header("X-Forwarded-Proto", "https")
                        .header("X-Forwarded-For", "192.0.2.7")
                        .build(),
                BodyHandlers.ofString());
    }

    private long count(String sql) throws SQLException {
        Storage.Access access = servers.access(product.folder());
        try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
