package org.chizheng.sittings.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.chizheng.TestDatabase;
import org.chizheng.exams.ExamId;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.identity.MasterSecret;
import org.chizheng.profiles.StoredTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SignedReceiptTests {

    private static final ReceiptFacts FACTS = new ReceiptFacts(
            "20260302-000123",
            new ExamId(17),
            new OfficerId(55),
            Instant.ofEpochMilli(1_772_443_860_123L),
            24,
            25,
            "0f".repeat(32));

    private final ReceiptKey key = new ReceiptKey(new MasterSecret("the secret of an installation, 32 and more"));
    private static TestDatabase database;
    private final ReceiptCheck check =
            new ReceiptCheck(key, new SupersededReceipts(database.jdbc()), "https://exam.example.gov.cn/");

    @BeforeAll
    static void open() {
        database = TestDatabase.h2();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void theSameReceiptHasTheSameSignatureOnEveryNode() {
        ReceiptKey otherNode = new ReceiptKey(new MasterSecret("the secret of an installation, 32 and more"));

        assertThat(otherNode.sign(FACTS)).isEqualTo(key.sign(FACTS));
        assertThat(FACTS.text()).isEqualTo("""
                chizheng receipt 1
                number=20260302-000123
                exam=17
                candidate=55
                handedInAt=1772443860123
                answered=24
                questions=25
                sha256=%s
                """.formatted("0f".repeat(32)));
    }

    @Test
    void comesBackFromItsAddress() {
        SignedReceipt receipt = key.sign(FACTS);
        String address = check.address(receipt);

        assertThat(address)
                .startsWith("https://exam.example.gov.cn/receipt?n=20260302-000123&")
                .hasSizeLessThan(300);
        assertThat(check.check(query(receipt))).isEqualTo(new ReceiptCheck.Outcome.Genuine(receipt));
    }

    @Test
    void tellsThatItsAttemptWentOn() {
        SignedReceipt receipt = key.sign(FACTS);
        Instant since = FACTS.handedInAt().plusSeconds(600);
        SignedReceipt later = key.sign(new ReceiptFacts(
                FACTS.number(), FACTS.exam(), FACTS.officer(), since.plusSeconds(600), 25, 25, "1e".repeat(32)));
        database.jdbc()
                .sql("""
                        INSERT INTO attempt_reopening (attempt_id, deadline, closed_at, receipt_answered,
                            receipt_questions, receipt_hash, receipt_signature, reopened_at)
                        VALUES (123, :closed, :closed, 24, 25, :hash, :signature, :since)""")
                .param("closed", StoredTime.of(FACTS.handedInAt()))
                .param("hash", FACTS.hash())
                .param("signature", receipt.signature())
                .param("since", StoredTime.of(since))
                .update();

        assertThat(check.check(query(receipt))).isEqualTo(new ReceiptCheck.Outcome.Superseded(receipt, since));
        assertThat(check.check(query(later))).isEqualTo(new ReceiptCheck.Outcome.Genuine(later));
        assertThat(check.check(with(query(receipt), "a", "25"))).isEqualTo(new ReceiptCheck.Outcome.Forged());
        database.jdbc()
                .sql("DELETE FROM attempt_reopening WHERE attempt_id = 123")
                .update();
    }

    @Test
    void refusesEveryChangedPart() {
        Map<String, String> genuine = query(key.sign(FACTS));
        Map<String, String> changes = Map.of(
                "n", "20260302-000124",
                "x", "18",
                "c", "56",
                "t", "1772443860124",
                "a", "25",
                "q", "24",
                "h", Base64.getUrlEncoder().withoutPadding().encodeToString(new byte[32]));
        changes.forEach((part, value) -> assertThat(check.check(with(genuine, part, value)))
                .as(part)
                .isEqualTo(new ReceiptCheck.Outcome.Forged()));
    }

    @Test
    void refusesEveryChangedBitOfTheSignature() {
        long seed = System.nanoTime();
        System.out.println("seed=" + seed);
        Random random = new Random(seed);
        SignedReceipt receipt = key.sign(FACTS);
        String[] parts = receipt.signature().split("\\.");
        byte[] signature = Base64.getUrlDecoder().decode(parts[1]);
        for (int i = 0; i < 200; i++) {
            byte[] changed = signature.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            String written =
                    parts[0] + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(changed);
            assertThat(check.check(with(query(receipt), "s", written))).isEqualTo(new ReceiptCheck.Outcome.Forged());
        }
    }

    @Test
    void refusesWhatAnotherInstallationSigned() {
        ReceiptKey other = new ReceiptKey(new MasterSecret("another secret, which is as long as the first"));

        assertThat(check.check(query(other.sign(FACTS)))).isEqualTo(new ReceiptCheck.Outcome.Forged());
        String borrowedName = key.id() + "." + other.sign(FACTS).signature().split("\\.")[1];
        assertThat(check.check(query(new SignedReceipt(FACTS, borrowedName))))
                .isEqualTo(new ReceiptCheck.Outcome.Forged());
    }

    @Test
    void knowsWhatIsNoReceipt() {
        Map<String, String> genuine = query(key.sign(FACTS));

        genuine.keySet()
                .forEach(part -> assertThat(check.check(without(genuine, part)))
                        .as(part)
                        .isEqualTo(new ReceiptCheck.Outcome.Unreadable()));
        assertThat(check.check(with(genuine, "t", "soon"))).isEqualTo(new ReceiptCheck.Outcome.Unreadable());
        assertThat(check.check(with(genuine, "s", "no signature"))).isEqualTo(new ReceiptCheck.Outcome.Forged());
    }

    @Test
    void thePublicKeyAloneIsEnough() throws Exception {
        SignedReceipt receipt = key.sign(FACTS);
        String pem = key.publicKey()
                .lines()
                .filter(line -> !line.startsWith("-----"))
                .collect(Collectors.joining());
        PublicKey known = KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(pem)));
        Signature checking = Signature.getInstance("Ed25519");
        checking.initVerify(known);
        checking.update(FACTS.text().getBytes(StandardCharsets.UTF_8));

        assertThat(checking.verify(
                        Base64.getUrlDecoder().decode(receipt.signature().split("\\.")[1])))
                .isTrue();
    }

    private static Map<String, String> query(SignedReceipt receipt) {
        return Arrays.stream(receipt.query().split("&"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
    }

    private static Map<String, String> with(Map<String, String> query, String part, String value) {
        Map<String, String> changed = new HashMap<>(query);
        changed.put(part, value);
        return changed;
    }

    private static Map<String, String> without(Map<String, String> query, String part) {
        Map<String, String> changed = new HashMap<>(query);
        changed.remove(part);
        return changed;
    }
}
