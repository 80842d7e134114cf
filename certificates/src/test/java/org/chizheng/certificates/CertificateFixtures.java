package org.chizheng.certificates;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;

/** Orders with made-up people. */
public final class CertificateFixtures {

    private static final AtomicLong APPLICATIONS = new AtomicLong();

    private CertificateFixtures() {}

    public static IssueOrder order(long holder, LocalDate validFrom) {
        return order("application:" + APPLICATIONS.incrementAndGet(), holder, validFrom);
    }

    public static IssueOrder order(String application, long holder, LocalDate validFrom) {
        return new IssueOrder(
                application,
                CertificateKind.ENFORCEMENT,
                new HolderId(holder),
                "欧阳晓明",
                7,
                "/1/3/7/",
                "云岭市湖东区城市管理局",
                "411202",
                "URBAN_MANAGEMENT",
                "云岭市湖东区司法局",
                "4112",
                validFrom,
                5,
                "issuer");
    }
}
