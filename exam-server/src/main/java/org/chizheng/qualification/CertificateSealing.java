package org.chizheng.qualification;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.chizheng.certificates.verification.Seal;
import org.chizheng.officers.identity.MasterSecret;
import org.springframework.stereotype.Component;

/** Seals QR codes with a key of the installation's secret, so that every node makes and knows the same seals. */
@Component
class CertificateSealing implements Seal {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKey key;

    CertificateSealing(MasterSecret secret) {
        this.key = secret.keyFor("certificate/qr/1", ALGORITHM);
    }

    @Override
    public byte[] over(byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(content);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java runtime lacks " + ALGORITHM, missing);
        }
    }
}
