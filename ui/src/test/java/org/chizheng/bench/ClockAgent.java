package org.chizheng.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Runs in the product's process, before the product, and with nothing of ours but {@link MovedTime}: follows what a
 * file in the product's folder says of how far off the machine's clock is.
 */
public final class ClockAgent {

    /** Milliseconds, as a number in decimal. */
    static final String FILE = "clock";

    private ClockAgent() {}

    /** Called by Java. */
    public static void premain(String arguments, Instrumentation product)
            throws ClassNotFoundException, UnmodifiableClassException {
        product.addTransformer(new MovedTime(), true);
        for (String name : MovedTime.OF_JAVA) {
            product.retransformClasses(Class.forName(name.replace('/', '.')));
        }
        Thread.ofPlatform().daemon().name("machine-clock").start(ClockAgent::follow);
    }

    private static void follow() {
        Path file = Path.of(FILE);
        while (true) {
            try {
                if (Files.exists(file)) {
                    System.setProperty(MovedTime.MOVED, Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
