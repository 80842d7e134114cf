package org.chizheng.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import org.chizheng.journey.Storage;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** {@link BareSaving} behind HTTP and JSON, on the product's web server and pool, and without anything else of it. */
final class BareServer implements AutoCloseable {

    static final String PATH = "/bare";

    private final HikariDataSource source;
    private final ServletWebServerApplicationContext context;

    BareServer(Storage.Access access) throws SQLException {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(access.url());
        pool.setUsername(access.user());
        pool.setPassword(access.password());
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        source = new HikariDataSource(pool);
        BareSaving saving = new BareSaving(source);
        context = (ServletWebServerApplicationContext) new SpringApplicationBuilder(Web.class)
                .initializers((GenericApplicationContext beans) ->
                        beans.registerBean("bare", RouterFunction.class, () -> routes(saving)))
                .run(
                        // not the product's settings
                        "--spring.config.name=bare",
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=warn",
                        "--spring.threads.virtual.enabled=true",
                        "--server.address=127.0.0.1",
                        "--server.port=0");
    }

    int port() {
        return context.getWebServer().getPort();
    }

    @Override
    public void close() {
        context.close();
        source.close();
    }

    private static RouterFunction<ServerResponse> routes(BareSaving saving) {
        return RouterFunctions.route()
                .PUT(PATH, request -> ServerResponse.ok().body(saving.save(request.body(BareSaving.Order.class))))
                .build();
    }

    /** Named part by part: whatever else is on the class path stays out. */
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpEncodingAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        TaskExecutionAutoConfiguration.class
    })
    static final class Web {}
}
