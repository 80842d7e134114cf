package org.chizheng.certificates.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.CertificateFixtures;
import org.chizheng.certificates.CertificateStatus;
import org.chizheng.certificates.Certificates;
import org.chizheng.certificates.HoldKind;
import org.chizheng.certificates.Replacement;
import org.chizheng.certificates.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Transactional
class PublicCheckTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 1);

    @Autowired
    Certificates certificates;

    @Autowired
    PublicCheck check;

    @Autowired
    CertificateLinks links;

    @Autowired
    SettableClock clock;

    private Certificate certificate;

    @BeforeEach
    void issueOne() {
        clock.setToStartOf(TODAY);
        certificate = certificates.issue(CertificateFixtures.order(1, TODAY));
    }

    @Test
    void findsATypedNumber() {
        PublicCertificate found =
                found(check.byNumber(" " + certificate.number().toLowerCase(Locale.ROOT)));

        assertThat(found.holderName()).isEqualTo("欧阳晓明");
        assertThat(found.status()).isEqualTo(PublicStatus.USABLE);
        assertThat(found.sealed()).isFalse();
    }

    @Test
    void tellsAMistypedNumberFromAnUnknownOne() {
        Certificate never = certificate;
        String mistyped = never.number().replace('1', '7');

        assertThat(check.byNumber(mistyped)).isInstanceOf(CheckOutcome.Mistyped.class);
        assertThat(check.byNumber("ZZ9920250000011")).isInstanceOf(CheckOutcome.Mistyped.class);
        assertThat(check.byNumber(unknownNumber())).isInstanceOf(CheckOutcome.Unknown.class);
    }

    @Test
    void refusesAForgedCode() {
        String seal = seal(certificate);
        Certificate other = certificates.issue(CertificateFixtures.order(2, TODAY));

        assertThat(found(check.byCode(certificate.number(), seal)).sealed()).isTrue();
        assertThat(check.byCode(other.number(), seal)).isInstanceOf(CheckOutcome.Forged.class);
        assertThat(check.byCode(certificate.number(), "")).isInstanceOf(CheckOutcome.Forged.class);
        assertThat(check.byCode(unknownNumber(), seal)).isInstanceOf(CheckOutcome.Forged.class);
    }

    @Test
    void showsARevokedCertificateAsRevokedAndASuspensionWithoutItsReason() {
        certificates.hold(certificate.id(), HoldKind.REVIEW_INVALID, clock.instant(), "年审逾期", "review");
        assertThat(found(check.byNumber(certificate.number())).status()).isEqualTo(PublicStatus.SUSPENDED);

        certificates.end(certificate.id(), CertificateStatus.REVOKED, clock.instant(), "徇私枉法", "issuer");
        PublicCertificate revoked = found(check.byNumber(certificate.number()));
        assertThat(revoked.status()).isEqualTo(PublicStatus.REVOKED);
        assertThat(revoked.toString()).doesNotContain("徇私枉法");
    }

    @Test
    void aLostCardSaysSoAndNothingAboutItsSuccessor() {
        certificates.hold(certificate.id(), HoldKind.LOST, clock.instant(), "遗失", "officer");
        Certificate successor = certificates.replace(
                new Replacement(certificate.id(), CertificateFixtures.order(1, TODAY), certificate.validTo(), "补证"));

        PublicCertificate old = found(check.byCode(certificate.number(), seal(certificate)));
        assertThat(old.status()).isEqualTo(PublicStatus.LOST);
        assertThat(old.toString()).doesNotContain(successor.number());
    }

    private String seal(Certificate of) {
        String link = links.of(of);
        return link.substring(link.indexOf("?s=") + 3);
    }

    /** A number with a right check character that was rolled out of another prefix. */
    private String unknownNumber() {
        String body = "99992025000001";
        return "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                .chars()
                .mapToObj(last -> body + (char) last)
                .filter(number -> !(check.byNumber(number) instanceof CheckOutcome.Mistyped))
                .findFirst()
                .orElseThrow();
    }

    private static PublicCertificate found(CheckOutcome outcome) {
        return ((CheckOutcome.Found) outcome).certificate();
    }
}
