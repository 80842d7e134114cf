package org.chizheng;

import java.util.List;
import java.util.stream.Stream;

/** What the command line means beyond Spring's own reading of it. */
final class CommandLine {

    /**
     * A command that ends by itself speaks to the person who called it: its report alone, without the talk of a
     * server. It may run beside a server of this machine, hence the port; the screens' rooms want one to be there.
     */
    private static final List<String> AS_A_COMMAND = List.of(
            "--server.address=127.0.0.1",
            "--server.port=0",
            "--spring.main.banner-mode=off",
            "--logging.level.root=error",
            "--logging.level.import-questions=info",
            "--logging.level.reindex=info",
            "--logging.pattern.console=%m%n");

    private CommandLine() {}

    /** The arguments with what they imply, unless the caller says otherwise. */
    static String[] complete(String[] arguments) {
        boolean isCommand = Stream.of(arguments)
                .anyMatch(argument -> argument.startsWith("--import-questions=") || argument.equals("--reindex"));
        return isCommand
                ? Stream.concat(
                                AS_A_COMMAND.stream().filter(implied -> !isSaid(implied, arguments)),
                                Stream.of(arguments))
                        .toArray(String[]::new)
                : arguments;
    }

    /** Spring would join the values of an option that is given twice. */
    private static boolean isSaid(String implied, String[] arguments) {
        String name = implied.substring(0, implied.indexOf('=') + 1);
        return Stream.of(arguments).anyMatch(argument -> argument.startsWith(name));
    }
}
