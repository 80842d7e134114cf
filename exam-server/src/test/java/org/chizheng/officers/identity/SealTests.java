package org.chizheng.officers.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SealTests {

    private static final MasterSecret SECRET = new MasterSecret("a secret of a test, long enough to pass");

    private final Seal seal = new Seal(SECRET, "test/seal/1");

    @Test
    void opensWhatItClosedAndNothingElse() {
        long seed = Long.getLong("chizheng.seed", System.nanoTime());
        System.out.println("SealTests seed=" + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            byte[] clear = bytes(random, random.nextInt(200));
            byte[] bound = bytes(random, random.nextInt(40));
            byte[] closed = seal.close(clear, bound);

            assertThat(seal.open(closed, bound))
                    .hasValueSatisfying(open -> assertThat(open).isEqualTo(clear));
            assertThat(new Seal(SECRET, "test/seal/1").open(closed, bound)).isPresent();
            assertThat(new Seal(SECRET, "test/seal/2").open(closed, bound)).isEmpty();
            assertThat(seal.open(closed, bytes(random, 41))).isEmpty();
            assertThat(seal.open(Arrays.copyOf(closed, random.nextInt(closed.length)), bound))
                    .isEmpty();
            assertThat(seal.open(Arrays.copyOf(closed, closed.length + 1), bound))
                    .isEmpty();
            closed[random.nextInt(closed.length)] ^= (byte) (1 << random.nextInt(8));
            assertThat(seal.open(closed, bound)).isEmpty();
        }
    }

    private static byte[] bytes(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
