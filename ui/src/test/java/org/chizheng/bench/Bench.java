package org.chizheng.bench;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** Runs a measurement by its name; {@code ./exam bench NAME} calls it. */
public final class Bench {

    private static final String USAGE = """
            usage: bench save [--connections N] [--seconds N] [--rounds N] [--live N]
                     answers saved per second, beside a bare durable save; then with up to so many (100,000) live attempts
                   bench start-storm [--candidates N]
                     so many (5,000) go in within ten seconds, and later hand in within ten seconds
                   bench candidate-memory [--candidates N]
                     heap of the server for each of so many (5,000) live candidates
                   bench kill [--rounds N] [--profile embedded|mysql] [--victim server|mysql|redis]
                     the server, or another, dies while candidates answer; on both profiles unless one is named
                   bench search [QUESTIONS]
                     full-text search in a bank of so many (1,000,000), beside MySQL's own
                   bench draw [QUESTIONS]
                     papers drawn from a bank of a tenth of so many (1,000,000), then of all of them
                   bench import [--questions N]
                     questions from Excel and QTI into the bank, each with a heap of 512 MB
            -Dchizheng.seed=N in CHIZHENG_JAVA_OPTS repeats what a seed did""";

    private Bench() {}

    public static void main(String[] args) {
        // by exit, since a server that did not start well leaves threads behind
        System.exit(run(args.length == 0 ? "" : args[0], List.of(args)));
    }

    private static int run(String name, List<String> args) {
        LoggingSystem.get(Bench.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        try {
            return switch (name) {
                case "save" ->
                    SaveBench.run(new SaveBench.Extent(
                                    number(args, "--connections", 64),
                                    Duration.ofSeconds(number(args, "--seconds", 8)),
                                    number(args, "--rounds", 3),
                                    number(args, "--live", 100_000)))
                            ? 0
                            : 1;
                case "start-storm" -> StartStorm.run(number(args, "--candidates", 5_000)) ? 0 : 1;
                case "candidate-memory" -> CandidateMemory.run(number(args, "--candidates", 5_000)) ? 0 : 1;
                case "kill" -> kill(number(args, "--rounds", 10), args) ? 0 : 1;
                case "search" -> SearchBench.run(args.size() < 2 ? 1_000_000 : Integer.parseInt(args.get(1))) ? 0 : 1;
                case "draw" -> DrawBench.run(args.size() < 2 ? 1_000_000 : Integer.parseInt(args.get(1))) ? 0 : 1;
                case "import" -> ImportBench.run(number(args, "--questions", 100_000)) ? 0 : 1;
                default -> {
                    System.err.println(USAGE);
                    yield 64;
                }
            };
        } catch (Exception failed) {
            failed.printStackTrace();
            return 1;
        }
    }

    private static boolean kill(int rounds, List<String> args) throws Exception {
        Victim victim = Victim.named(text(args, "--victim", "server"));
        String profile = text(args, "--profile", "");
        return KillRounds.run(rounds, profile.isEmpty() ? victim.profiles() : List.of(profile), victim);
    }

    private static String text(List<String> args, String name, String otherwise) {
        int at = args.indexOf(name);
        return at < 0 ? otherwise : args.get(at + 1);
    }

    private static int number(List<String> args, String name, int otherwise) {
        int at = args.indexOf(name);
        return at < 0 ? otherwise : Integer.parseInt(args.get(at + 1));
    }
}
