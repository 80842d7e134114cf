package org.chizheng.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.chizheng.journey.RunningProduct;

/**
 * The clock of the machine that a packaged product runs on, which can be set while it runs: a Java agent reads from a
 * file how far off it is. The product and its libraries are those that are shipped.
 */
final class MachineClock {

    private static final Class<?>[] PARTS = {ClockAgent.class, MovedTime.class};

    private MachineClock() {}

    /** Variables of a product whose clock can be set, made of these. */
    static Map<String, String> settable(Map<String, String> variables, Path agent) {
        Map<String, String> more = new HashMap<>(variables);
        more.put("JAVA_TOOL_OPTIONS", "-javaagent:" + agent.toAbsolutePath());
        return more;
    }

    /** Writes the agent to a new file. */
    static Path agent() {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", ClockAgent.class.getName());
        manifest.getMainAttributes().putValue("Can-Retransform-Classes", "true");
        try {
            Path agent = Files.createTempFile("clock", ".jar");
            try (OutputStream out = Files.newOutputStream(agent);
                    JarOutputStream jar = new JarOutputStream(out, manifest)) {
                for (Class<?> part : PARTS) {
                    String name = part.getName().replace('.', '/') + ".class";
                    jar.putNextEntry(new JarEntry(name));
                    try (InputStream in = part.getClassLoader().getResourceAsStream(name)) {
                        if (in == null) {
                            throw new IllegalStateException(name + " is not there");
                        }
                        in.transferTo(jar);
                    }
                }
            }
            return agent;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets it so far ahead of the right time, or behind. */
    static void set(RunningProduct product, Duration ahead) throws IOException {
        Path file = product.folder().resolve(ClockAgent.FILE);
        Path written =
                Files.writeString(file.resolveSibling(ClockAgent.FILE + ".new"), Long.toString(ahead.toMillis()));
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
