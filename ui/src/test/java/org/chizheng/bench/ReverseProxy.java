package org.chizheng.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.chizheng.journey.RunningProduct;

/** The reverse proxy with the configuration that is shipped, before two nodes of this machine. */
final class ReverseProxy implements AutoCloseable {

    private static final String COMMAND = "CHIZHENG_HAPROXY";
    private static final int PATIENCE_SECONDS = 120;

    /** Maven runs tests in the module's folder, the launcher in the one above. */
    private static final Path CONFIGURATION =
            Path.of(Files.isDirectory(Path.of("ui")) ? "" : "..", "docker", "proxy", "haproxy.cfg");

    private final int port;
    private final Process process;

    private ReverseProxy(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /** Whether this machine has it or can fetch it; if not, the script says why. */
    static boolean isToBeHad() {
        if (System.getenv(COMMAND) == null) {
            return false;
        }
        try {
            Process asking = ServiceCommand.calling(COMMAND, "-v")
                    .redirectOutput(Redirect.DISCARD)
                    .start();
            if (!asking.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                asking.destroy();
                return false;
            }
            return asking.exitValue() == 0;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(COMMAND, e);
        }
    }

    /** Starts it and waits until it listens. */
    static ReverseProxy before(RunningProduct one, RunningProduct two) {
        try {
            int port = freePort();
            ProcessBuilder builder = ServiceCommand.calling(
                    COMMAND,
                    "-db",
                    "-f",
                    CONFIGURATION.toAbsolutePath().normalize().toString());
            builder.environment()
                    .putAll(Map.of(
                            "CHIZHENG_PROXY_BIND",
                            "127.0.0.1:" + port,
                            "CHIZHENG_NODE_1",
                            "127.0.0.1:" + one.at("/").getPort(),
                            "CHIZHENG_NODE_2",
                            "127.0.0.1:" + two.at("/").getPort()));
            ReverseProxy proxy = new ReverseProxy(
                    port, builder.redirectOutput(Redirect.DISCARD).start());
            proxy.awaitOpen();
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    /** Waits until it sends people to both nodes, as whoever renews one after the other has to. */
    void awaitBoth() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        HttpRequest anything = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/paper/index.html"))
                .build();
        try (HttpClient stranger = HttpClient.newHttpClient()) {
            Set<String> nodes = new HashSet<>();
            while (nodes.size() < 2) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("the proxy knows of " + nodes + " only");
                }
                // the cookie says which node it was, and nobody sends it back
                stranger
                        .send(anything, HttpResponse.BodyHandlers.discarding())
                        .headers()
                        .allValues("Set-Cookie")
                        .stream()
                        .filter(cookie -> cookie.startsWith("CHIZHENG_NODE="))
                        .forEach(nodes::add);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            }
        }
    }

    private void awaitOpen() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (process.isAlive() && System.nanoTime() < end) {
            try (Socket open = new Socket(InetAddress.getLoopbackAddress(), port)) {
                open.setTcpNoDelay(true);
                return;
            } catch (IOException notYet) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            }
        }
        throw new IllegalStateException("the proxy does not listen");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
