package org.chizheng.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * How the packaged jar is called: from a copy, in a folder of its own, with a port and a data folder of its own.
 *
 * @param variables of the environment, in addition to what this process has
 * @param arguments of the command line
 */
record Launch(Path folder, int port, Map<String, String> variables, List<String> arguments) {

    /** Maven runs tests in the module's folder, the launcher in the one above. */
    private static final Path TARGET = Files.isDirectory(Path.of("ui")) ? Path.of("ui", "target") : Path.of("target");

    private static final int PATIENCE_SECONDS = 180;

    /** A call that ended by itself: with which code, after which words. */
    record Ended(int code, String output) {}

    /** Copies the jar into a new folder. */
    static Launch inNewFolder(String name, Map<String, String> variables, List<String> arguments) {
        try {
            Path folder = Files.createTempDirectory(Files.createDirectories(TARGET.resolve("running")), name + "-")
                    .toAbsolutePath();
            Files.copy(TARGET.resolve("chizheng.jar"), folder.resolve("chizheng.jar"));
            return new Launch(folder, freePort(), variables, arguments);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same in the same place with other variables and arguments. */
    Launch with(Map<String, String> others, List<String> otherArguments) {
        return new Launch(folder, port, others, otherArguments);
    }

    Process start() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules",
                "jdk.incubator.vector",
                "-jar",
                "chizheng.jar"));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.putAll(new HashMap<>(Map.of(
                "CHIZHENG_HOME",
                Storage.home(folder).toString(),
                "CHIZHENG_PORT",
                Integer.toString(port),
                "CHIZHENG_ADDRESS",
                "127.0.0.1",
                "LC_ALL",
                "C.UTF-8")));
        environment.putAll(variables);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Calls it and waits until it has ended; one that goes on is killed, and that is an error. */
    Ended untilItEnds() {
        Process process = start();
        // a server that should have refused to start would otherwise be listened to for ever
        Thread watch = Thread.ofVirtual().start(() -> {
            try {
                if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        });
        try {
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(folder.resolve("output.log"), output);
            int code = process.waitFor();
            watch.interrupt();
            return new Ended(code, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
