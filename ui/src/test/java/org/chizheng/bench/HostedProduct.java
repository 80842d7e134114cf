package org.chizheng.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.chizheng.Application;
import org.chizheng.journey.Storage;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** The whole product in the process of a measurement, on a port of its own choice. */
final class HostedProduct {

    private HostedProduct() {}

    /** Starts it and returns when it serves. */
    static ServletWebServerApplicationContext on(Storage storage) throws IOException {
        Stream<String> own = Stream.of(
                "--server.port=0",
                "--chizheng.demo=false",
                "--vaadin.productionMode=true",
                "--chizheng.home=" + home(),
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn");
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(Application.class)
                .run(Stream.concat(storage.settings().stream(), own).toArray(String[]::new));
    }

    /** Keys and index of this run alone. */
    private static Path home() throws IOException {
        return Files.createTempDirectory(
                Files.createDirectories(Path.of("ui", "target", "running")).toAbsolutePath(), "bench-");
    }
}
