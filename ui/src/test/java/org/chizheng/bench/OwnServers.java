package org.chizheng.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.chizheng.journey.Storage;

/** MySQL and Redis besides those that other tests use, with all that is theirs in one folder. */
final class OwnServers implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 150;
    private static final Pattern SETTING = Pattern.compile("export (\\w+)='(.*)'");

    /** Maven runs tests in the module's folder, the launcher in the one above. */
    private static final Path SCRIPT = Path.of(Files.isDirectory(Path.of("ui")) ? "" : "..", "docker", "services.sh");

    private final Path folder;

    private OwnServers(Path folder) {
        this.folder = folder;
    }

    /** Starts them and waits until they serve. */
    static OwnServers in(Path folder) {
        OwnServers servers = new OwnServers(folder);
        servers.call("up");
        return servers;
    }

    /** How they are reached. */
    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        try {
            SETTING.matcher(Files.readString(Path.of(folder + ".env")))
                    .results()
                    .forEach(line -> environment.put(line.group(1), line.group(2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return environment;
    }

    /** An empty database there. */
    Storage.Servers storage() {
        return Storage.Servers.empty(environment());
    }

    @Override
    public void close() {
        call("down");
    }

    private void call(String verb) {
        ProcessBuilder builder = new ProcessBuilder("sh", SCRIPT.toString(), verb)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.INHERIT);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("CHIZHENG_MYSQL_") || name.startsWith("CHIZHENG_REDIS_"));
        environment.put("CHIZHENG_SERVICES_HOME", folder.toString());
        try {
            Process process = builder.start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroy();
                throw new IllegalStateException("services " + verb + " failed");
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(verb, e);
        }
    }
}
