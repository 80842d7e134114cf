package org.chizheng.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.CertificateFact;
import org.chizheng.certificates.CertificateFilter;
import org.chizheng.certificates.CertificateId;
import org.chizheng.certificates.CertificateKind;
import org.chizheng.certificates.CertificateStatus;
import org.chizheng.certificates.Certificates;
import org.chizheng.certificates.HoldKind;
import org.chizheng.certificates.HolderId;
import org.chizheng.certificates.IssueOrder;
import org.chizheng.certificates.Replacement;
import org.chizheng.certificates.Standing;
import org.chizheng.certificates.Standing.Impediment;
import org.chizheng.officers.Caller;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Officers;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationKind;
import org.chizheng.officers.OrganisationLevel;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.Organisations;
import org.chizheng.officers.Staffing;
import org.chizheng.profiles.OfficialTime;

/** People, places and certificates that a test can break, slow down and change after the fact. */
final class FakeRegisters {

    static final OrganisationPath COUNTY = new OrganisationPath("/1/2/");
    static final OrganisationPath BESIDE = new OrganisationPath("/1/3/");
    static final String UNIT = "11411221MB0000007A";
    static final String UNIT_BESIDE = "11411222MB0000008B";

    /** A hold with when it was true and when it was learned. */
    private record Hold(HoldKind kind, Instant since, Instant learnedAt) {}

    private final Map<Long, Officer> people = new LinkedHashMap<>();
    private final Map<String, Long> idNumbers = new HashMap<>();
    private final Map<Long, Certificate> cards = new LinkedHashMap<>();
    private final Map<Long, List<Hold>> holds = new HashMap<>();

    /** Thrown or done on every call, for tests of failure. */
    volatile Runnable trouble = () -> {};

    /** Thrown or done on calls about people only. */
    volatile Runnable troubleWithPeople = () -> {};

    final Officers officers = new People();
    final Organisations organisations = new Places();
    final Certificates certificates = new Cards();

    long hire(String idNumber) {
        long id = people.size() + 1L;
        idNumbers.put(idNumber, id);
        people.put(
                id,
                new Officer(
                        new OfficerId(id),
                        "人" + id,
                        PersonReference.mask(idNumber),
                        "1",
                        null,
                        new OrganisationId(7),
                        COUNTY,
                        "某县城市管理局",
                        Staffing.ADMINISTRATIVE,
                        null,
                        EnforcementDomain.URBAN_MANAGEMENT,
                        false,
                        true,
                        null,
                        null));
        return id;
    }

    String certify(long officer) {
        String number = "41000" + (100 + officer);
        LocalDate from = LocalDate.of(2024, 1, 1);
        cards.put(
                officer,
                new Certificate(
                        new CertificateId(officer + 1000),
                        number,
                        CertificateKind.ENFORCEMENT,
                        new HolderId(officer),
                        "人" + officer,
                        7,
                        COUNTY.value(),
                        "某县城市管理局",
                        "411221",
                        "URBAN_MANAGEMENT",
                        "某县司法局",
                        from,
                        from,
                        from.plusYears(5).minusDays(1),
                        CertificateStatus.ACTIVE,
                        Set.of(),
                        Set.of()));
        return number;
    }

    void suspend(long officer, Instant since, Instant learnedAt) {
        holds.computeIfAbsent(officer, id -> new ArrayList<>()).add(new Hold(HoldKind.SUSPENDED, since, learnedAt));
    }

    private final class People implements Officers {
        @Override
        public Optional<Officer> find(OfficerId id) {
            trouble.run();
            troubleWithPeople.run();
            return Optional.ofNullable(people.get(id.value()));
        }

        @Override
        public Map<OfficerId, Officer> findAll(Collection<OfficerId> ids) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Officer> byIdNumber(String idNumber) {
            return Optional.ofNullable(idNumbers.get(idNumber)).flatMap(id -> find(new OfficerId(id)));
        }

        @Override
        public List<Officer> visibleTo(Caller caller) {
            throw new UnsupportedOperationException();
        }
    }

    private final class Places implements Organisations {
        @Override
        public Optional<Organisation> find(OrganisationId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Organisation> byCreditCode(String creditCode) {
            trouble.run();
            return switch (creditCode) {
                case UNIT -> Optional.of(place(7, creditCode, "411221", COUNTY));
                case UNIT_BESIDE -> Optional.of(place(8, creditCode, "411222", BESIDE));
                default -> Optional.empty();
            };
        }

        private Organisation place(long id, String code, String region, OrganisationPath path) {
            return new Organisation(
                    new OrganisationId(id),
                    code,
                    "某县城市管理局",
                    region,
                    OrganisationLevel.COUNTY,
                    OrganisationKind.ADMINISTRATIVE,
                    path,
                    false,
                    "公告〔2020〕1号",
                    LocalDate.of(2020, 1, 1));
        }

        @Override
        public List<Organisation> visibleTo(Caller caller) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean holdsDelegation(OrganisationId organisation, String powerItem, LocalDate day) {
            return false;
        }

        @Override
        public boolean needsDelegation(OrganisationId organisation, String powerItem) {
            return false;
        }

        @Override
        public Optional<Organisation> justiceBureauFor(OrganisationId organisation) {
            return Optional.empty();
        }
    }

    private final class Cards implements Certificates {
        @Override
        public List<Standing> standings(HolderId holder, Instant asOf, Instant knownAt) {
            trouble.run();
            Certificate card = cards.get(holder.value());
            return card == null ? List.of() : List.of(standing(card, asOf, knownAt));
        }

        private Standing standing(Certificate card, Instant asOf, Instant knownAt) {
            Set<Impediment> impediments = EnumSet.noneOf(Impediment.class);
            LocalDate day = OfficialTime.dayOf(asOf);
            if (day.isBefore(card.validFrom())) {
                impediments.add(Impediment.NOT_YET_VALID);
            }
            if (day.isAfter(card.validTo())) {
                impediments.add(Impediment.EXPIRED);
            }
            holds.getOrDefault(card.holder().value(), List.of()).stream()
                    .filter(hold ->
                            !hold.since().isAfter(asOf) && !hold.learnedAt().isAfter(knownAt))
                    .forEach(hold ->
                            impediments.add(Impediment.valueOf(hold.kind().name())));
            return new Standing(
                    card.id(),
                    card.number(),
                    card.kind(),
                    card.holder(),
                    card.organisation(),
                    card.region(),
                    card.category(),
                    card.validFrom(),
                    card.validTo(),
                    asOf,
                    impediments);
        }

        @Override
        public Optional<Certificate> byNumber(String number) {
            trouble.run();
            return cards.values().stream()
                    .filter(card -> card.number().equals(number))
                    .findFirst();
        }

        @Override
        public Certificate issue(IssueOrder order) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Certificate replace(Replacement replacement) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Certificate> find(CertificateId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Certificate> of(HolderId holder) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<HolderId, List<Certificate>> ofAll(Collection<HolderId> holders) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Certificate> below(String organisationPath) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Certificate> page(CertificateFilter filter, int offset, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int count(CertificateFilter filter) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<CertificateFact> facts(CertificateId id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void hold(CertificateId id, HoldKind kind, Instant since, String reason, String by) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void lift(CertificateId id, HoldKind kind, String reason, String by) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void end(CertificateId id, CertificateStatus terminal, Instant since, String reason, String by) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void correct(CertificateId id, long fact, String reason, String by) {
            throw new UnsupportedOperationException();
        }
    }
}
