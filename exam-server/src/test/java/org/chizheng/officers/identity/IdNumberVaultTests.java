package org.chizheng.officers.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdNumberVaultTests {

    private static final String SECRET = "a secret of a test, long enough to pass";

    private final IdNumberVault vault = new IdNumberVault(new MasterSecret(SECRET));

    @Test
    void whatIsSealedOpensAgainAndLooksDifferentEachTime() {
        long seed = System.nanoTime();
        System.out.println("IdNumberVaultTests seed " + seed);
        Random random = new Random(seed);
        Set<String> seals = new HashSet<>();
        for (int round = 0; round < 500; round++) {
            IdNumber number = IdNumbers.random(random);
            byte[] seal = vault.seal(number);
            assertThat(vault.open(seal, vault.hash(number))).isEqualTo(number);
            assertThat(new String(seal, StandardCharsets.ISO_8859_1)).doesNotContain(number.value());
            assertThat(seals.add(HexFormat.of().formatHex(seal))).isTrue();
            assertThat(seals.add(HexFormat.of().formatHex(vault.seal(number)))).isTrue();
        }
    }

    /** Sealed when the vault did it by itself: what stands in the tables of installations has to open for ever. */
    @Test
    void aNumberThatWasSealedLongAgoOpens() {
        HexFormat hex = HexFormat.of();
        byte[] hash = hex.parseHex("4ee79edf62fc34442e69faaf33d13cddf79c1aef7f06163714d2209a3011e2d0");
        byte[] sealed = hex.parseHex(
                "01fa4c490d97a34a37a93ed78671986cd51d73545f714cafe37bde9c8fef3ea9" + "13e2fa1bd2ed673eb61225141bfebe");
        IdNumber number = new IdNumber("11010519491231002X");

        assertThat(vault.open(sealed, hash)).isEqualTo(number);
        assertThat(vault.hash(number)).isEqualTo(hash);
        assertThat(vault.seal(number)).hasSameSizeAs(sealed).startsWith(1);
    }

    @Test
    void theHashDependsOnTheSecret() {
        IdNumber number = new IdNumber("11010519491231002X");
        IdNumberVault other = new IdNumberVault(new MasterSecret(SECRET + "!"));
        assertThat(vault.hash(number)).hasSize(32).isNotEqualTo(other.hash(number));
        assertThat(vault.hash(number)).isEqualTo(new IdNumberVault(new MasterSecret(SECRET)).hash(number));
        assertThatThrownBy(() -> other.open(vault.seal(number), vault.hash(number)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSealMovedToAnotherRowOrAlteredDoesNotOpen() {
        IdNumber number = new IdNumber("11010519491231002X");
        IdNumber other = IdNumber.complete("41992120000229231");
        byte[] seal = vault.seal(number);
        assertThatThrownBy(() -> vault.open(seal, vault.hash(other))).isInstanceOf(IllegalStateException.class);
        seal[20] ^= 1;
        assertThatThrownBy(() -> vault.open(seal, vault.hash(number))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aShortSecretIsRefused() {
        assertThatThrownBy(() -> new MasterSecret("short")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theEmbeddedDefaultKeepsItsSecretForItselfAndForTheNextStart(@TempDir Path home) throws Exception {
        MasterSecretConfiguration configuration = new MasterSecretConfiguration();
        IdNumber number = new IdNumber("11010519491231002X");
        byte[] first = new IdNumberVault(configuration.masterSecret("", home.resolve("new"))).hash(number);
        byte[] second = new IdNumberVault(configuration.masterSecret("", home.resolve("new"))).hash(number);
        assertThat(first).isEqualTo(second);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("new/secret"))))
                .isEqualTo("rw-------");
        try (var files = Files.list(home.resolve("new"))) {
            assertThat(files).hasSize(1);
        }
    }
}
