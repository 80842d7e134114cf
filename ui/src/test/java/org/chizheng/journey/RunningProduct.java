package org.chizheng.journey;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The packaged jar in a process of its own, run from a copy, with a data folder of its own. It can be killed as a power
 * cut would do it and started again on the same data and port.
 */
public final class RunningProduct implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 300;
    private static final int STOP_PATIENCE_SECONDS = 60;

    private Launch launch;
    private final Runnable atTheEnd;
    private final List<String> output = new CopyOnWriteArrayList<>();
    private @Nullable Process process;

    private RunningProduct(Launch launch, Runnable atTheEnd) {
        this.launch = launch;
        this.atTheEnd = atTheEnd;
    }

    /** Starts the product on empty storage and waits until it serves. */
    static RunningProduct on(Storage storage, String... settings) {
        return prepared(storage, folder -> {}, settings);
    }

    /** The same, after something was done to its storage, which is given the product's folder. */
    public static RunningProduct prepared(Storage storage, Consumer<Path> preparing, String... settings) {
        List<String> arguments = new ArrayList<>(storage.settings());
        arguments.addAll(List.of(settings));
        Launch launch = Launch.inNewFolder(storage.toString(), Map.of(), arguments);
        preparing.accept(launch.folder());
        return started(launch, storage::close);
    }

    /** Starts the product as its operators do, by variables alone. */
    public static RunningProduct inProduction(Storage.Servers servers, Map<String, String> variables) {
        return started(Launch.inNewFolder("production", variables, List.of()), servers::close);
    }

    /** Starts another node with the same settings, on the same storage, which stays this one's to throw away. */
    public RunningProduct besides() {
        return started(Launch.inNewFolder("beside", launch.variables(), launch.arguments()), () -> {});
    }

    /** Starts the embedded default in a folder that may have been used before. */
    static RunningProduct startedFrom(Launch launch) {
        return started(launch, () -> {});
    }

    private static RunningProduct started(Launch launch, Runnable atTheEnd) {
        RunningProduct product = new RunningProduct(launch, atTheEnd);
        product.start();
        return product;
    }

    /** Where it answers, without a slash at the end. */
    public String address() {
        return "http://127.0.0.1:" + launch.port();
    }

    /** The address of a page or endpoint. */
    public URI at(String path) {
        return URI.create(address() + path);
    }

    /** Where it runs and keeps its data. */
    public Path folder() {
        return launch.folder();
    }

    /** What it has printed since the first start. */
    public List<String> output() {
        return List.copyOf(output);
    }

    /** Starts it and waits until it serves. */
    public void start() {
        process = launch.start();
        await(listenTo(process));
    }

    /** The same with other variables. */
    void start(Map<String, String> variables) {
        launch = launch.with(variables, List.of());
        start();
    }

    /** Ends the process as {@code kill -9} does: nothing is flushed, nobody is told. */
    public void kill() {
        end(requireNonNull(process).destroyForcibly());
    }

    /** Asks the process to end, as operators and containers do, and waits for it; tells how long that took. */
    public Duration stop() {
        long began = System.nanoTime();
        Process running = requireNonNull(process);
        running.destroy();
        if (!ended(running, STOP_PATIENCE_SECONDS)) {
            end(running.destroyForcibly());
            throw new IllegalStateException("asked to end, the product went on");
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    @Override
    public void close() {
        Process running = process;
        if (running != null) {
            running.destroy();
            if (!ended(running, 20)) {
                end(running.destroyForcibly());
            }
        }
        atTheEnd.run();
    }

    private CompletableFuture<Void> listenTo(Process started) {
        CompletableFuture<Void> serves = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try (BufferedReader lines = new BufferedReader(
                            new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8));
                    Writer log = Files.newBufferedWriter(
                            folder().resolve("output.log"), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                String line;
                while ((line = lines.readLine()) != null) {
                    output.add(line);
                    log.write(line + "\n");
                    log.flush();
                    if (line.contains(": Started Application in ")) {
                        serves.complete(null);
                    }
                }
            } catch (IOException e) {
                serves.completeExceptionally(e);
            }
            serves.completeExceptionally(new IllegalStateException("the product ended; see its output.log"));
        });
        return serves;
    }

    private void await(CompletableFuture<Void> serves) {
        try {
            serves.thenRunAsync(this::awaitReady).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | InterruptedException e) {
            requireNonNull(process).destroyForcibly();
            String last = String.join("\n", output.subList(Math.max(0, output.size() - 40), output.size()));
            throw new IllegalStateException("the product does not serve; its last words:\n" + last, e);
        }
    }

    /** It answers before what has to be done at the start is done, and says so. */
    private void awaitReady() {
        HttpRequest question =
                HttpRequest.newBuilder(at("/actuator/health/readiness")).build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            while (http.send(question, BodyHandlers.discarding()).statusCode() != 200) {
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void end(Process process) {
        if (!ended(process, 30)) {
            throw new IllegalStateException("process " + process.pid() + " cannot be ended");
        }
    }

    private static boolean ended(Process process, int seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
