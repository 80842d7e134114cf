package org.chizheng.certificates.verification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.StringJoiner;
import org.chizheng.certificates.Certificate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address that a certificate's QR code holds: {@code <public url>/verify/<number>?s=<seal>}. */
@Component
public class CertificateLinks {

    /** 128 bits keep the code coarse enough for a scratched card and an old phone. */
    private static final int SEAL_BYTES = 16;

    private final ObjectProvider<Seal> seal;
    private final String publicUrl;

    CertificateLinks(ObjectProvider<Seal> seal, @Value("${chizheng.public-url}") String publicUrl) {
        this.seal = seal;
        this.publicUrl = publicUrl.replaceAll("/+$", "");
    }

    /** The sealed address of a certificate. */
    public String of(Certificate certificate) {
        return publicUrl + "/verify/" + certificate.number() + "?s=" + sealOf(certificate);
    }

    /** Whether a seal belongs to this certificate and to everything that is printed on it. */
    boolean matches(Certificate certificate, String given) {
        return MessageDigest.isEqual(
                sealOf(certificate).getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private String sealOf(Certificate certificate) {
        byte[] sealed = seal.getObject().over(content(certificate));
        byte[] kept = Arrays.copyOf(sealed, SEAL_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(kept);
    }

    /** All that is printed, each part with its length, so that no two certificates give the same content. */
    private static byte[] content(Certificate certificate) {
        StringJoiner parts = new StringJoiner("|");
        for (Object part : new Object[] {
            certificate.number(),
            certificate.kind(),
            certificate.holderName(),
            certificate.organisationName(),
            certificate.region(),
            certificate.category(),
            certificate.issuerName(),
            certificate.issuedOn(),
            certificate.validFrom(),
            certificate.validTo()
        }) {
            String text = part.toString();
            parts.add(text.length() + ":" + text);
        }
        return parts.toString().getBytes(StandardCharsets.UTF_8);
    }
}
