package org.chizheng.officers.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes the secret from {@code chizheng.secret}; the embedded default makes one and keeps it beside its database. */
@Configuration(proxyBeanMethods = false)
class MasterSecretConfiguration {

    @Bean
    MasterSecret masterSecret(@Value("${chizheng.secret:}") String configured, @Value("${chizheng.home}") Path home) {
        return new MasterSecret(configured.isBlank() ? kept(home.resolve("secret")) : configured);
    }

    private static String kept(Path file) {
        try {
            if (Files.notExists(file)) {
                create(file);
            }
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot keep the secret in " + file, unreadable);
        }
    }

    /** Written beside and moved into place, so that nobody ever reads half a secret; temporary files are mode 600. */
    private static void create(Path file) throws IOException {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path written = Files.createTempFile(folder, "secret", ".new");
        Files.writeString(written, HexFormat.of().formatHex(secret) + "\n");
        try {
            Files.move(written, file);
        } catch (FileAlreadyExistsException anotherProcessWasFaster) {
            Files.delete(written);
        }
    }
}
