package org.chizheng.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.CertificateId;
import org.chizheng.certificates.CertificateKind;
import org.chizheng.certificates.CertificateStatus;
import org.chizheng.certificates.Certificates;
import org.chizheng.certificates.HoldKind;
import org.chizheng.certificates.HolderId;
import org.chizheng.certificates.Standing.Impediment;
import org.chizheng.gate.GateDecisions;
import org.chizheng.officers.AccountId;
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
import org.chizheng.officers.Role;
import org.chizheng.officers.Staffing;
import org.chizheng.training.HoursBalance;
import org.chizheng.training.HoursLedger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** A city of the real size: 6,400 officers, 61 townships in six counties; figures against a plain count. */
class OverseeingTests {

    private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");
    private static final int OFFICERS = 6_400;
    private static final int COUNTIES = 6;
    private static final int TOWNSHIPS = 61;

    private final long seed = Long.getLong("chizheng.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final List<Organisation> places = new ArrayList<>();
    private final List<Officer> people = new ArrayList<>();
    private final Map<HolderId, List<Certificate>> cards = new HashMap<>();
    private final Map<OfficerId, HoursBalance> hours = new HashMap<>();
    private final Map<OrganisationId, Map<PersonStanding, Integer>> expected = new HashMap<>();
    private int calls;
    private Oversight oversight;

    @BeforeEach
    void aCity() {
        place(1, "/1/", OrganisationLevel.CITY);
        for (int county = 0; county < COUNTIES; county++) {
            place(10 + county, "/1/" + (10 + county) + "/", OrganisationLevel.COUNTY);
        }
        for (int town = 0; town < TOWNSHIPS; town++) {
            int county = 10 + town % COUNTIES;
            place(100 + town, "/1/" + county + "/" + (100 + town) + "/", OrganisationLevel.TOWNSHIP);
        }
        for (int i = 0; i < OFFICERS; i++) {
            somebody(i + 1L, places.get(random.nextInt(places.size())));
        }
        oversight = new Overseeing(
                counting(Organisations.class, this::aboutPlaces),
                counting(Officers.class, this::aboutPeople),
                counting(Certificates.class, (method, given) -> {
                    Map<HolderId, List<Certificate>> found = new HashMap<>(cards);
                    found.keySet().retainAll((Collection<?>) given[0]);
                    return found;
                }),
                counting(HoursLedger.class, (method, given) -> hours),
                counting(GateDecisions.class, (method, given) -> Map.of(new OrganisationId(100), 3)),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void countsEverybodyOnceAtTheRightPlaceWithAConstantNumberOfQuestions() {
        Overview overview = oversight.overview(supervisor("/1/"));
        assertThat(calls).isEqualTo(5);
        assertThat(overview.total().officers() + overview.total().auxiliaries()).isEqualTo(OFFICERS);
        assertThat(overview.total().refusals()).isEqualTo(3);
        for (OrganisationFigures figures : overview.organisations()) {
            Map<PersonStanding, Integer> own =
                    expected.getOrDefault(figures.organisation().id(), Map.of());
            assertThat(counted(figures.own()))
                    .as("%s, -Dchizheng.seed=%d", figures.organisation().name(), seed)
                    .isEqualTo(own);
            assertThat(counted(figures.withBelow())).isEqualTo(below(figures.organisation()));
        }
        assertThat(overview.organisations().getFirst().withBelow()).isEqualTo(overview.total());
    }

    @Test
    void seesNothingBeside() {
        Overview overview = oversight.overview(supervisor("/1/10/"));
        assertThat(overview.organisations())
                .allMatch(figures -> figures.organisation().path().value().startsWith("/1/10/"));
        assertThatThrownBy(() -> oversight.people(supervisor("/1/10/"), new OrganisationId(11)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> oversight.people(supervisor("/1/10/"), new OrganisationId(1)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void thePeopleBehindAFigureAreThoseThatWereCounted() {
        Overview overview = oversight.overview(supervisor("/1/"));
        OrganisationFigures county = overview.organisations().get(1);
        List<PersonLine> lines =
                oversight.people(supervisor("/1/"), county.organisation().id());
        Figures again = lines.stream()
                .map(line -> Figures.of(line.standing(), line.behind()))
                .reduce(Figures.NONE, Figures::plus);
        assertThat(again.plus(Figures.ofRefusals(county.withBelow().refusals())))
                .isEqualTo(county.withBelow());
    }

    @Test
    void aUsableCertificateCountsBesideAnEndedOne() {
        Officer officer = people.getFirst();
        Certificate revoked = card(officer.id(), CertificateStatus.REVOKED, Impediment.REVOKED);
        Certificate good = card(officer.id(), CertificateStatus.ACTIVE);
        assertThat(StandingRules.deciding(List.of(revoked, good))).contains(good);
        assertThat(StandingRules.of(serving(officer), Optional.of(good))).isEqualTo(PersonStanding.CERTIFIED);
    }

    private Object aboutPlaces(Method method, Object[] given) {
        if (method.getName().equals("find")) {
            return places.stream().filter(place -> place.id().equals(given[0])).findFirst();
        }
        return places.stream()
                .filter(place -> ((Caller) given[0]).sees(place.path()))
                .toList();
    }

    private Object aboutPeople(Method method, Object[] given) {
        return people.stream()
                .filter(officer -> ((Caller) given[0]).sees(officer.organisationPath()))
                .toList();
    }

    private void place(long id, String path, OrganisationLevel level) {
        places.add(new Organisation(
                new OrganisationId(id),
                "",
                "机关" + id,
                "411200",
                level,
                OrganisationKind.ADMINISTRATIVE,
                new OrganisationPath(path),
                false,
                null,
                null));
    }

    private void somebody(long id, Organisation unit) {
        PersonStanding standing = PersonStanding.values()[random.nextInt(PersonStanding.values().length)];
        OfficerId officer = new OfficerId(id);
        people.add(new Officer(
                officer,
                "人" + id,
                "",
                "1",
                null,
                unit.id(),
                unit.path(),
                unit.name(),
                Staffing.ADMINISTRATIVE,
                null,
                EnforcementDomain.TRANSPORT,
                standing == PersonStanding.AUXILIARY,
                true,
                null,
                null));
        boolean met = random.nextBoolean();
        hours.put(officer, new HoursBalance(2026, met ? 1350 : 1349, 1350, 1350, 1350, 45));
        List<Certificate> own = switch (standing) {
            case CERTIFIED -> List.of(card(officer, CertificateStatus.ACTIVE));
            case EXPIRED -> List.of(card(officer, CertificateStatus.ACTIVE, Impediment.EXPIRED));
            case HELD -> List.of(card(officer, CertificateStatus.ACTIVE, Impediment.SUSPENDED));
            case ENDED -> List.of(card(officer, CertificateStatus.REVOKED, Impediment.REVOKED));
            case NEVER, AUXILIARY -> List.of();
        };
        if (!own.isEmpty()) {
            cards.put(new HolderId(id), own);
        }
        expected.computeIfAbsent(unit.id(), any -> new EnumMap<>(PersonStanding.class))
                .merge(standing, 1, Integer::sum);
    }

    private Map<PersonStanding, Integer> below(Organisation organisation) {
        Map<PersonStanding, Integer> sum = new EnumMap<>(PersonStanding.class);
        places.stream()
                .filter(place -> organisation.path().covers(place.path()))
                .forEach(place -> expected.getOrDefault(place.id(), Map.of())
                        .forEach((standing, count) -> sum.merge(standing, count, Integer::sum)));
        return sum;
    }

    private static Map<PersonStanding, Integer> counted(Figures figures) {
        Map<PersonStanding, Integer> counted = new EnumMap<>(PersonStanding.class);
        counted.put(PersonStanding.CERTIFIED, figures.certified());
        counted.put(PersonStanding.EXPIRED, figures.expired());
        counted.put(PersonStanding.HELD, figures.held());
        counted.put(PersonStanding.ENDED, figures.ended());
        counted.put(PersonStanding.NEVER, figures.never());
        counted.put(PersonStanding.AUXILIARY, figures.auxiliaries());
        counted.values().removeIf(count -> count == 0);
        return counted;
    }

    private static Officer serving(Officer officer) {
        return new Officer(
                officer.id(),
                officer.name(),
                "",
                "1",
                null,
                officer.organisation(),
                officer.organisationPath(),
                "",
                Staffing.ADMINISTRATIVE,
                null,
                EnforcementDomain.TRANSPORT,
                false,
                true,
                null,
                null);
    }

    private static Certificate card(OfficerId officer, CertificateStatus status, Impediment... impediments) {
        LocalDate from = LocalDate.of(2024, 1, 1);
        return new Certificate(
                new CertificateId(officer.value()),
                "No" + officer.value(),
                CertificateKind.ENFORCEMENT,
                new HolderId(officer.value()),
                "",
                1,
                "/1/",
                "",
                "411200",
                "TRANSPORT",
                "",
                from,
                from,
                from.plusYears(5),
                status,
                Set.<HoldKind>of(),
                Set.of(impediments));
    }

    private static Caller supervisor(String path) {
        return new Caller(
                new AccountId(1),
                "李监督",
                new OrganisationId(1),
                new OrganisationPath(path),
                null,
                Set.of(Role.SUPERVISOR));
    }

    private interface Answering {
        Object answer(Method method, Object[] given);
    }

    private <T> T counting(Class<T> type, Answering answering) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    calls++;
                    return answering.answer(method, given);
                }));
    }
}
