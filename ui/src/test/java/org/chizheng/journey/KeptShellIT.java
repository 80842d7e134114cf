package org.chizheng.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the browser keeps of the exam page for a time without a line, while the files that it gets change. */
class KeptShellIT {

    private static final Path PAGE = Path.of("src/main/resources/META-INF/resources/paper");

    @TempDir
    private Path folder;

    private HttpServer server;
    private Browser browser;
    private Page page;

    @BeforeEach
    void serve() throws IOException {
        try (Stream<Path> files = Files.walk(PAGE)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve("paper").resolve(PAGE.relativize(file)));
            }
        }
        server = SimpleFileServer.createFileServer(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                folder.toAbsolutePath(),
                SimpleFileServer.OutputLevel.NONE);
        server.start();
        browser = new Browser();
        page = browser.atDesk("http://127.0.0.1:" + server.getAddress().getPort())
                .page();
    }

    @AfterEach
    void end() {
        browser.close();
        server.stop(0);
    }

    @Test
    void aMixtureOfTwoVersionsIsNotKeptAndAskedForAgain() throws IOException {
        Path style = folder.resolve("paper/css/list.css");
        String right = Files.readString(style);
        Files.writeString(style, right + "/* of the node before */");
        opensAndFailsToKeep();
        Files.writeString(style, right);
        assertThat(keepsOnceTheLineIsBack()).isTrue();
    }

    @Test
    void whatCouldNotBeKeptAtFirstIsAskedForAgain() throws IOException {
        Path text = folder.resolve("paper/i18n/en.json");
        Path away = folder.resolve("away");
        Files.move(text, away);
        opensAndFailsToKeep();
        Files.move(away, text);
        assertThat(keepsOnceTheLineIsBack()).isTrue();
    }

    private void opensAndFailsToKeep() {
        page.addInitScript("navigator.serviceWorker.register = ((register) => async (...file) => {"
                + " const kept = await register.apply(navigator.serviceWorker, file);"
                + " const worker = kept.installing ?? kept.waiting ?? kept.active;"
                + " worker.addEventListener('statechange', () => { window.shell = worker.state; });"
                + " window.shell = worker.state; return kept; })(navigator.serviceWorker.register)");
        page.navigate("/paper/");
        page.waitForFunction("() => window.shell === 'redundant'");
        assertThat(page.evaluate(
                        "() => navigator.serviceWorker.getRegistration().then((kept) => Boolean(kept?.active))"))
                .isEqualTo(false);
    }

    private boolean keepsOnceTheLineIsBack() {
        page.waitForTimeout(500);
        page.evaluate("() => window.dispatchEvent(new Event('online'))");
        page.waitForFunction("() => window.shell === 'activated'");
        return page.evaluate("async () => (await (await caches.open((await caches.keys())[0])).keys()).length > 70")
                .equals(true);
    }
}
