package org.chizheng.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chizheng.qualification.QualificationFixtures.SUPERVISOR;

import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.verification.CertificateLinks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class VerificationEndpointTests {

    private QualificationFixtures room;
    private MockMvcTester mvc;
    private Certificate certificate;

    @BeforeEach
    void open() {
        room = new QualificationFixtures();
        mvc = MockMvcTester.of(room.get(VerificationEndpoint.class));
        certificate = room.certified(room.qualified());
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void answersWhoeverAsksWithPublicFactsOnly() {
        assertThat(mvc.get().uri("/api/v1/verification/" + certificate.number()))
                .hasStatusOk()
                .bodyText()
                .contains("欧阳晓明", "\"usable\":true", "\"sealed\":false")
                .doesNotContain("411***");
    }

    @Test
    void showsASuspensionWithoutItsReason() {
        room.get(CertificateCare.class).suspend(SUPERVISOR, certificate.id(), room.clock.instant(), "涉嫌徇私");

        assertThat(mvc.get().uri("/api/v1/verification/" + certificate.number()))
                .bodyText()
                .contains("\"status\":\"SUSPENDED\"", "\"usable\":false")
                .doesNotContain("涉嫌徇私");
    }

    @Test
    void knowsTheCodesThatItSealed() {
        String link = room.get(CertificateLinks.class).of(certificate);
        String seal = link.substring(link.indexOf('?'));

        assertThat(mvc.get().uri("/api/v1/verification/" + certificate.number() + seal))
                .bodyText()
                .contains("\"sealed\":true");
        assertThat(mvc.get().uri("/api/v1/verification/" + certificate.number() + "?s=forged"))
                .hasStatus(422);
    }

    @Test
    void saysThatANumberIsUnknown() {
        assertThat(mvc.get().uri("/api/v1/verification/4120250000099"))
                .hasStatus(404)
                .bodyText()
                .contains("urn:chizheng:problem:certificate-number-mistyped");
    }
}
