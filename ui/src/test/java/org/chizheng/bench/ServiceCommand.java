package org.chizheng.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Calls the script that provides MySQL, Redis and what else tests need, by the variables that it wrote down. */
final class ServiceCommand {

    private static final int PATIENCE_SECONDS = 150;

    private ServiceCommand() {}

    /** Does one thing, such as {@code CHIZHENG_MYSQL_KILL}, and returns when it is done. */
    static void run(String variable) {
        try {
            // what it starts would hold a pipe open for ever
            Process process = calling(variable).redirectOutput(Redirect.DISCARD).start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroy();
                throw new IllegalStateException(variable + " failed");
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(variable, e);
        }
    }

    /** The call, to be started; the process is the script's own. */
    static ProcessBuilder calling(String variable, String... arguments) {
        String command = System.getenv(variable);
        if (command == null) {
            throw new IllegalStateException(variable + " is not set: \"exam services up\" says how this is done");
        }
        List<String> words = new ArrayList<>(List.of("sh", "-c", "exec " + command + " \"$@\"", "sh"));
        words.addAll(List.of(arguments));
        return new ProcessBuilder(words).redirectError(Redirect.INHERIT);
    }
}
