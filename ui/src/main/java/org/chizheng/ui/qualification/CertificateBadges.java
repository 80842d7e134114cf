package org.chizheng.ui.qualification;

import com.vaadin.flow.component.html.Div;
import org.chizheng.certificates.Certificate;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.parts.StatusBadge.Tone;

/** Whether a certificate can be used today, with every reason against it. */
class CertificateBadges extends Div {

    CertificateBadges(Certificate certificate) {
        addClassName("badges");
        if (certificate.usable()) {
            add(new StatusBadge(getTranslation("qualification.certificate.usable"), Tone.GOOD));
        }
        certificate.impediments().stream()
                .sorted()
                .forEach(
                        reason -> add(new StatusBadge(getTranslation("terms.Impediment." + reason), Tones.of(reason))));
    }
}
