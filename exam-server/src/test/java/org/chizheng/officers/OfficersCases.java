package org.chizheng.officers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chizheng.officers.PeopleFixtures.bureau;
import static org.chizheng.officers.PeopleFixtures.house;
import static org.chizheng.officers.PeopleFixtures.person;
import static org.chizheng.officers.PeopleFixtures.township;
import static org.chizheng.officers.PeopleFixtures.unit;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chizheng.RecordingAuditLog;
import org.chizheng.audit.AuditEntry;
import org.chizheng.officers.identity.CreditCode;
import org.chizheng.officers.identity.IdNumber;
import org.chizheng.officers.identity.IdNumbers;
import org.chizheng.profiles.OfficialTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What the register of people must do on every database. */
abstract class OfficersCases {

    private static final long SEED = System.nanoTime();
    private static final Random RANDOM = new Random(SEED);

    static {
        System.out.println("OfficersCases seed " + SEED);
    }

    @Autowired
    Officers officers;

    @Autowired
    OfficerSearch search;

    @Autowired
    OfficerRegistration registration;

    @Autowired
    OfficerChanges changes;

    @Autowired
    OfficerEligibility eligibility;

    @Autowired
    RevealingIdNumbers revealing;

    @Autowired
    Organisations organisations;

    @Autowired
    OrganisationRegistration organisationRegistration;

    @Autowired
    Delegations delegations;

    @Autowired
    RecordingAuditLog audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Organisation bureau;
    Organisation unit;
    Caller coordinator;

    @BeforeEach
    void aCounty() {
        bureau = bureau(organisationRegistration, "县司法局");
        unit = unit(organisationRegistration, "县城市管理局", bureau);
        coordinator = PeopleFixtures.of(bureau, Role.COORDINATOR);
        audit.drain();
    }

    @Test
    void aPersonIsFoundByIdNumberAndShownMasked() {
        IdNumber number = IdNumbers.random(RANDOM);
        OfficerId id = registered(person("秦明远", number, unit));
        Officer found =
                officers.byIdNumber(number.value().toLowerCase(Locale.ROOT)).orElseThrow();
        assertThat(found.id()).isEqualTo(id);
        assertThat(found.maskedIdNumber()).isEqualTo(number.masked());
        assertThat(found.organisationPath()).isEqualTo(unit.path());
        assertThat(officers.findAll(List.of(id, new OfficerId(-1)))).containsOnlyKeys(id);
        assertThat(officers.byIdNumber("nonsense")).isEmpty();
    }

    @Test
    void noColumnHoldsAnIdNumberInTheClear() {
        IdNumber number = IdNumbers.random(RANDOM);
        OfficerId id = registered(person("秦明远", number, unit));
        jdbc.sql("select * from officer where id = ?")
                .param(id.value())
                .query()
                .singleRow()
                .values()
                .forEach(value -> {
                    String text = value instanceof byte[] bytes
                            ? new String(bytes, StandardCharsets.ISO_8859_1)
                            : String.valueOf(value);
                    assertThat(text).doesNotContain(number.value());
                });
    }

    @Test
    void revealingAnIdNumberLeavesAnEntryEachTime() {
        IdNumber number = IdNumbers.random(RANDOM);
        OfficerId id = registered(person("秦明远", number, unit));
        audit.drain();
        assertThat(revealing.reveal(coordinator, id, "制证")).isEqualTo(number);
        assertThat(revealing.reveal(PeopleFixtures.of(bureau, Role.ISSUER), id, "核对"))
                .isEqualTo(number);
        List<AuditEntry> entries = audit.drain();
        assertThat(entries).extracting(AuditEntry::action).containsExactly("id-number.revealed", "id-number.revealed");
        assertThat(entries.toString()).doesNotContain(number.value());
        Caller supervisor = PeopleFixtures.of(bureau, Role.SUPERVISOR, Role.ADMINISTRATOR);
        assertThatThrownBy(() -> revealing.reveal(supervisor, id, "看看")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodySeesBesideOrAbove() {
        Organisation other = bureau(organisationRegistration, "邻县司法局");
        OfficerId theirs = registered(person("邻县人", IdNumbers.random(RANDOM), other));
        OfficerId ours = registered(person("本县人", IdNumbers.random(RANDOM), unit));
        OfficerId above = registered(person("局里人", IdNumbers.random(RANDOM), bureau));
        Caller unitCoordinator = PeopleFixtures.of(unit, Role.COORDINATOR);
        assertThat(officers.visibleTo(coordinator)).extracting(Officer::id).containsExactly(above, ours);
        assertThat(officers.visibleTo(unitCoordinator)).extracting(Officer::id).containsExactly(ours);
        assertThat(search.count(unitCoordinator, OfficerFilter.ALL)).isEqualTo(1);
        assertThat(search.find(coordinator, theirs)).isEmpty();
        assertThatThrownBy(() -> registration.register(coordinator, person("某人", IdNumbers.random(RANDOM), other)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> changes.transfer(coordinator, ours, other.id(), LocalDate.of(2026, 1, 1), "调动"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> revealing.reveal(unitCoordinator, above, "看看"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> officers.visibleTo(PeopleFixtures.of(unit, Role.OFFICER, Role.ADMINISTRATOR)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(organisations.visibleTo(coordinator)).containsExactly(bureau, unit);
    }

    @Test
    void searchNarrowsAndSorts() {
        IdNumber number = IdNumbers.random(RANDOM);
        registered(person("甲一", number, unit));
        registered(person("乙%二", IdNumbers.random(RANDOM), unit));
        registered(person("丙三", IdNumbers.random(RANDOM), bureau));
        assertThat(names(new OfficerFilter("甲", null, null, null, null, null))).containsExactly("甲一");
        assertThat(names(new OfficerFilter("%", null, null, null, null, null))).containsExactly("乙%二");
        assertThat(names(new OfficerFilter(number.value(), null, null, null, null, null)))
                .containsExactly("甲一");
        assertThat(names(new OfficerFilter(null, unit.id(), null, null, true, false)))
                .hasSize(2);
        assertThat(names(new OfficerFilter(null, null, EnforcementDomain.HEALTH, null, null, null)))
                .isEmpty();
        assertThat(search.page(coordinator, OfficerFilter.ALL, OfficerOrder.REGISTERED, true, 1, 1))
                .extracting(Officer::name)
                .containsExactly("乙%二");
    }

    @Test
    void excludedFootingAndMinorsAreRefusedButAuxiliariesHaveAListOfTheirOwn() {
        LocalDate today = OfficialTime.today(clock);
        NewOfficer contract = with(person("合同工", IdNumbers.random(RANDOM), unit), Staffing.CONTRACT, false);
        assertThat(registration.register(coordinator, contract))
                .isEqualTo(new Registration.Refused(Set.of(Ineligibility.EXCLUDED_STAFFING)));
        NewOfficer minor = person("少年", IdNumbers.born(today.minusYears(18), RANDOM.nextInt(1000)), unit);
        assertThat(registration.register(coordinator, minor))
                .isEqualTo(new Registration.Refused(Set.of(Ineligibility.UNDER_AGE)));
        OfficerId auxiliary = registered(with(contract, Staffing.CONTRACT, true));
        assertThat(eligibility.check(auxiliary, today))
                .containsExactly(Ineligibility.EXCLUDED_STAFFING, Ineligibility.AUXILIARY);
        assertThat(eligibility.check(registered(person("在编", IdNumbers.random(RANDOM), unit)), today))
                .isEmpty();
    }

    @Test
    void aTransferKeepsThePersonAndSettlesTheClaim() {
        Organisation destination = unit(organisationRegistration, "县市场监督管理局", bureau);
        IdNumber number = IdNumbers.random(RANDOM);
        OfficerId id = registered(person("秦明远", number, unit));
        assertThat(registration.register(coordinator, person("秦明远", number, destination)))
                .isEqualTo(new Registration.InAnotherUnit());
        assertThat(changes.conflicts(coordinator)).hasSize(1);
        assertThat(changes.conflicts(PeopleFixtures.of(destination, Role.COORDINATOR))
                        .getFirst()
                        .presentUnit())
                .isNull();
        Officer moved = changes.transfer(coordinator, id, destination.id(), OfficialTime.today(clock), "调动");
        LocalDate today = OfficialTime.today(clock);
        assertThat(officers.unitOn(id, today)).contains(destination.id());
        assertThat(officers.unitOn(id, today.minusDays(1))).isPresent().isNotEqualTo(Optional.of(destination.id()));
        assertThat(moved.id()).isEqualTo(id);
        assertThat(officers.find(id).orElseThrow().organisation()).isEqualTo(destination.id());
        assertThat(revealing.reveal(coordinator, id, "核对")).isEqualTo(number);
        assertThat(changes.conflicts(coordinator)).isEmpty();
    }

    @Test
    void registeringAgainChangesNothing() {
        NewOfficer person = person("秦明远", IdNumbers.random(RANDOM), unit);
        OfficerId id = registered(person);
        audit.drain();
        assertThat(registration.register(coordinator, person)).isEqualTo(new Registration.AlreadyThere(id));
        assertThat(audit.drain()).isEmpty();
    }

    /** On an empty register, as on a province's first day: there the database chooses its way of reading anew. */
    @RepeatedTest(10)
    void oneIdNumberInTwoUnitsAtTheSameInstantGivesOnePersonAndOneConflict() throws Exception {
        List.of("registration_conflict", "officer_transfer", "officer")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
        Organisation second = unit(organisationRegistration, "县市场监督管理局", bureau);
        int people = 40;
        List<IdNumber> numbers = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            numbers.add(IdNumbers.born(LocalDate.of(1990, 1, 1).plusDays(RANDOM.nextInt(6000)), i));
        }
        CyclicBarrier start = new CyclicBarrier(2);
        List<Registration> outcomes = new ArrayList<>();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<List<Registration>>> imports = new ArrayList<>();
            for (Organisation place : List.of(unit, second)) {
                List<NewOfficer> batch = numbers.stream()
                        .map(number -> person("同一人", number, place))
                        .toList();
                imports.add(both.submit(() -> {
                    start.await();
                    return registration.registerAll(coordinator, batch);
                }));
            }
            for (Future<List<Registration>> done : imports) {
                outcomes.addAll(done.get());
            }
        }
        assertThat(outcomes)
                .filteredOn(o -> o instanceof Registration.Registered)
                .hasSize(people);
        assertThat(outcomes)
                .filteredOn(o -> o instanceof Registration.InAnotherUnit)
                .hasSize(people);
        assertThat(changes.conflicts(coordinator)).hasSize(people);
        assertThat(search.count(coordinator, OfficerFilter.ALL)).isEqualTo(people);
    }

    @Test
    void aDelegationCountsFromItsFirstToItsLastDayAndForItsItemOnly() {
        Organisation town = township(organisationRegistration, "某乡人民政府", bureau);
        LocalDate from = LocalDate.of(2023, 5, 30);
        LocalDate to = LocalDate.of(2025, 5, 29);
        delegations.register(
                house(), List.of(new Delegation(town.id(), "CG-001", "县人民政府", "文号", "419921100", from, to)));
        assertThat(organisations.holdsDelegation(town.id(), "CG-001", from.minusDays(1)))
                .isFalse();
        assertThat(organisations.holdsDelegation(town.id(), "CG-001", from)).isTrue();
        assertThat(organisations.holdsDelegation(town.id(), "CG-001", to)).isTrue();
        assertThat(organisations.holdsDelegation(town.id(), "CG-001", to.plusDays(1)))
                .isFalse();
        assertThat(organisations.holdsDelegation(town.id(), "CG-046", from)).isFalse();
        assertThat(organisations.needsDelegation(town.id(), "CG-046")).isTrue();
        assertThat(organisations.needsDelegation(unit.id(), "CG-046")).isFalse();
    }

    @Test
    void theNearestJusticeBureauAboveDecides() {
        assertThat(organisations.justiceBureauFor(unit.id()).orElseThrow()).isEqualTo(bureau);
        assertThat(organisations.justiceBureauFor(bureau.id()).orElseThrow()).isEqualTo(bureau);
    }

    @Test
    void anOrganisationIsAnnouncedAndItsCodeIsTakenOnce() {
        Organisation announced =
                organisationRegistration.announce(coordinator, unit.id(), "公告〔2020〕1号", LocalDate.of(2020, 3, 1));
        assertThat(announced.announcedBy(LocalDate.of(2020, 2, 29))).isFalse();
        assertThat(organisations.byCreditCode(unit.creditCode()).orElseThrow().announcedBy(LocalDate.of(2020, 3, 1)))
                .isTrue();
        NewOrganisation twin = new NewOrganisation(
                new CreditCode(unit.creditCode()),
                " ",
                "41992",
                OrganisationLevel.PROVINCE,
                OrganisationKind.ADMINISTRATIVE,
                bureau.id(),
                false);
        assertThat(organisationRegistration.register(coordinator, twin))
                .isEqualTo(new OrganisationEntry.Refused(Set.of(
                        OrganisationRefusal.CREDIT_CODE_TAKEN,
                        OrganisationRefusal.NAME_MISSING,
                        OrganisationRefusal.REGION_MALFORMED,
                        OrganisationRefusal.LEVEL_ABOVE_PARENT)));
    }

    @Test
    void instantsAreStoredInUtc() {
        OfficerId id = registered(person("秦明远", IdNumbers.random(RANDOM), unit));
        LocalDateTime utc = LocalDateTime.now(clock.withZone(ZoneOffset.UTC));
        for (String row : List.of(
                "officer where id = " + id.value(),
                "organisation where id = " + unit.id().value())) {
            LocalDateTime stored = jdbc.sql("select registered_at from " + row)
                    .query(LocalDateTime.class)
                    .single();
            assertThat(stored).as(row).isBetween(utc.minusMinutes(10), utc.plusMinutes(1));
        }
    }

    private List<String> names(OfficerFilter filter) {
        List<Officer> page = search.page(coordinator, filter, OfficerOrder.NAME, false, 0, 50);
        assertThat(search.count(coordinator, filter)).isEqualTo(page.size());
        return page.stream().map(Officer::name).toList();
    }

    private OfficerId registered(NewOfficer person) {
        Registration outcome = registration.register(house(), person);
        assertThat(outcome).isInstanceOf(Registration.Registered.class);
        return ((Registration.Registered) outcome).officer();
    }

    private static NewOfficer with(NewOfficer person, Staffing staffing, boolean auxiliary) {
        return new NewOfficer(
                person.name(),
                person.gender(),
                person.idNumber(),
                person.phone(),
                person.organisation(),
                staffing,
                person.post(),
                person.domain(),
                auxiliary,
                person.serviceFrom());
    }

    @Test
    void aJusticeBureauSeesTheWholeAreaOfItsGovernment() {
        Organisation county = PeopleFixtures.unit(
                organisationRegistration, "县人民政府", PeopleFixtures.bureau(organisationRegistration, "市司法局"));
        Organisation beside = PeopleFixtures.unit(organisationRegistration, "县城市管理局", county);
        Organisation justice = PeopleFixtures.bureauUnder(organisationRegistration, "县司法局", county);

        assertThat(justice.outlook()).isEqualTo(county.path());
        assertThat(beside.outlook()).isEqualTo(beside.path());
        assertThat(organisations.justiceBureauFor(beside.id()).orElseThrow()).isEqualTo(justice);
        assertThat(PeopleFixtures.of(justice, Role.SUPERVISOR).sees(beside.path()))
                .isTrue();
        assertThat(PeopleFixtures.of(beside, Role.SUPERVISOR).sees(justice.path()))
                .isFalse();
    }
}
