package org.chizheng.officers.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.chizheng.RecordingAuditLog;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerChanges;
import org.chizheng.officers.OfficerFilter;
import org.chizheng.officers.OfficerRegistration;
import org.chizheng.officers.OfficerSearch;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationRegistration;
import org.chizheng.officers.PeopleFixtures;
import org.chizheng.officers.RegistrationConflict;
import org.chizheng.officers.Role;
import org.chizheng.officers.identity.IdNumber;
import org.chizheng.officers.identity.IdNumbers;
import org.chizheng.profiles.OfficialTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.ActiveProfiles;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, module = "officers", extraIncludes = "profiles")
@Import(RecordingAuditLog.class)
@ActiveProfiles("test")
class OfficerImportModuleTests {

    private static final long SEED = System.nanoTime();
    private static final Random RANDOM = new Random(SEED);

    static {
        System.out.println("OfficerImportModuleTests seed " + SEED);
    }

    @Autowired
    OfficerImport imports;

    @Autowired
    OfficerRegistration registration;

    @Autowired
    OfficerSearch search;

    @Autowired
    OfficerChanges changes;

    @Autowired
    OrganisationRegistration organisations;

    @Autowired
    Clock clock;

    Organisation bureau;
    Organisation unit;
    Organisation elsewhere;
    Caller coordinator;

    @BeforeEach
    void aCounty() {
        bureau = PeopleFixtures.bureau(organisations, "县司法局");
        unit = PeopleFixtures.unit(organisations, "县城市管理局", bureau);
        elsewhere = PeopleFixtures.bureau(organisations, "邻县司法局");
        coordinator = PeopleFixtures.of(bureau, Role.COORDINATOR);
    }

    @Test
    void goodRowsAreImportedAndASecondTimeChangesNothing() {
        byte[] file = Workbooks.of(List.of(
                Workbooks.HEADINGS,
                row("秦明远", IdNumbers.random(RANDOM).value()),
                row("袁静姝", IdNumbers.random(RANDOM).value().replace('X', 'x'))));
        ImportCheck check = imports.check(coordinator, "人员.xlsx", file);
        assertThat(check.findings()).isEmpty();
        assertThat(check.accepted()).hasSize(2);
        List<Integer> progress = new ArrayList<>();
        assertThat(imports.commit(coordinator, check, (done, all) -> progress.add(done))
                        .registered())
                .hasSize(2);
        assertThat(progress).containsExactly(2);
        assertThat(imports.commit(coordinator, check, (done, all) -> {}))
                .isEqualTo(new ImportResult(List.of(), 2, 0, 0));
        ImportCheck again = imports.check(coordinator, "人员.xlsx", file);
        assertThat(again.alreadyThere()).isEqualTo(2);
        assertThat(again.accepted()).isEmpty();
        assertThat(again.findings()).isEmpty();
    }

    @Test
    void everyFaultIsFoundWithItsRowColumnAndReason() {
        String right = IdNumbers.random(RANDOM).value();
        LocalDate today = OfficialTime.today(clock);
        String minor = IdNumbers.born(today.minusYears(18), 7).value();
        List<List<?>> rows = List.of(
                Workbooks.HEADINGS,
                row("好人", right),
                row("一九零零", "419921190002292314"),
                row("校验码错", "419921199503122171"),
                row("十五位", "419921920514203"),
                row("重复", right),
                List.of(),
                row("派遣", IdNumbers.random(RANDOM).value(), unit.creditCode(), "劳务派遣", "城市管理"),
                row("邻县", IdNumbers.random(RANDOM).value(), elsewhere.creditCode(), "行政", "城市管理"),
                row("代码错", IdNumbers.random(RANDOM).value(), "91310115MA1G4L1WXK", "行政", "城市管理"),
                row("数字", 419921199503122000L),
                row("公式", "=A1&\"1\""),
                row("未成年", minor),
                row("", IdNumbers.random(RANDOM).value(), unit.creditCode(), "编外", "打假"));
        ImportCheck check = imports.check(coordinator, "人员.xlsx", Workbooks.of(rows));
        assertThat(check.findings())
                .extracting(Finding::row, Finding::column, Finding::reason)
                .containsExactlyInAnyOrder(
                        tuple(3, IntakeColumn.ID_NUMBER, FindingReason.ID_NUMBER_DATE),
                        tuple(4, IntakeColumn.ID_NUMBER, FindingReason.ID_NUMBER_CHECK_CHARACTER),
                        tuple(5, IntakeColumn.ID_NUMBER, FindingReason.ID_NUMBER_FIFTEEN_DIGITS),
                        tuple(6, IntakeColumn.ID_NUMBER, FindingReason.DUPLICATE_IN_FILE),
                        tuple(8, IntakeColumn.STAFFING, FindingReason.STAFFING_EXCLUDED),
                        tuple(9, IntakeColumn.CREDIT_CODE, FindingReason.UNIT_NOT_IN_AREA),
                        tuple(10, IntakeColumn.CREDIT_CODE, FindingReason.CREDIT_CODE_CHECK_CHARACTER),
                        tuple(11, IntakeColumn.ID_NUMBER, FindingReason.ID_NUMBER_AS_NUMBER),
                        tuple(12, IntakeColumn.ID_NUMBER, FindingReason.FORMULA),
                        tuple(13, IntakeColumn.ID_NUMBER, FindingReason.UNDER_AGE),
                        tuple(14, IntakeColumn.NAME, FindingReason.VALUE_MISSING),
                        tuple(14, IntakeColumn.STAFFING, FindingReason.STAFFING_UNKNOWN),
                        tuple(14, IntakeColumn.DOMAIN, FindingReason.DOMAIN_UNKNOWN));
        assertThat(check.findings().toString()).doesNotContain(right, minor, "419921190002292314", "419921920514203");
        assertThat(check.accepted()).hasSize(1);
        assertThat(check.rows()).isEqualTo(12);
        assertThat(check.faultyRows()).isEqualTo(11);
    }

    @Test
    void columnsMayStandInAnyOrderAndMissingOnesAreNamed() {
        byte[] mixed = Workbooks.of(List.of(
                List.of("序号", "执法领域（必填）", " 公民身份号码*", "性别", "编制类型", "姓 名", "统一社会信用代码"),
                List.of(1, "城管", IdNumbers.random(RANDOM).value(), "女", "参公", "汪雅琴", unit.creditCode())));
        ImportCheck check = imports.check(coordinator, "乱序.xlsx", mixed);
        assertThat(check.findings()).isEmpty();
        assertThat(check.accepted().getFirst().gender()).isEqualTo("2");
        byte[] missing = Workbooks.of(List.of(List.of("姓名", "性别", "姓名", "公民身份号码", "编制", "岗位"), List.of("某人")));
        assertThat(imports.check(coordinator, "缺列.xlsx", missing).findings())
                .extracting(Finding::column, Finding::reason)
                .containsExactlyInAnyOrder(
                        tuple(IntakeColumn.NAME, FindingReason.COLUMN_TWICE),
                        tuple(IntakeColumn.CREDIT_CODE, FindingReason.COLUMN_MISSING),
                        tuple(IntakeColumn.DOMAIN, FindingReason.COLUMN_MISSING));
    }

    @Test
    void textFilesAreReadInUtf8AndInGbk() {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GBK"))) {
            String csv = String.join(",", Workbooks.HEADINGS) + "\r\n"
                    + String.join(
                            ",",
                            "\"秦,明远\"",
                            "男",
                            IdNumbers.random(RANDOM).value(),
                            "19900000001",
                            unit.creditCode(),
                            "行政",
                            "",
                            "城市管理")
                    + "\r\n某人,男,4.19921E+17,,=1+1,行政,,城市管理\r\n";
            ImportCheck check = imports.check(coordinator, "人员.csv", csv.getBytes(charset));
            assertThat(check.accepted()).singleElement().satisfies(person -> {
                assertThat(person.name()).isEqualTo("秦,明远");
                assertThat(person.post()).isNull();
            });
            assertThat(check.findings())
                    .extracting(Finding::row, Finding::reason)
                    .containsExactlyInAnyOrder(
                            tuple(3, FindingReason.ID_NUMBER_AS_NUMBER), tuple(3, FindingReason.FORMULA));
        }
    }

    @Test
    void whatIsNoTableIsSaidToBeNone() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2};
        byte[] brokenZip = {'P', 'K', 3, 4, 5, 6, 7};
        for (byte[] file : List.of(picture, brokenZip)) {
            assertThat(imports.check(coordinator, "x.xlsx", file).findings())
                    .extracting(Finding::reason)
                    .containsExactly(FindingReason.FILE_UNREADABLE);
        }
        assertThat(imports.check(coordinator, "x.csv", new byte[0]).findings())
                .extracting(Finding::reason)
                .containsExactly(FindingReason.FILE_EMPTY);
    }

    @Test
    void aPersonOfAnotherUnitIsNamedOnlyToThoseWhoSeeThem() {
        IdNumber ours = IdNumbers.random(RANDOM);
        IdNumber theirs = IdNumbers.random(RANDOM);
        IdNumber renamed = IdNumbers.random(RANDOM);
        registration.register(PeopleFixtures.house(), PeopleFixtures.person("本县人", ours, bureau));
        registration.register(PeopleFixtures.house(), PeopleFixtures.person("邻县人", theirs, elsewhere));
        registration.register(PeopleFixtures.house(), PeopleFixtures.person("原名", renamed, unit));
        byte[] file = Workbooks.of(List.of(
                Workbooks.HEADINGS, row("本县人", ours.value()), row("邻县人", theirs.value()), row("新名", renamed.value())));
        ImportCheck check = imports.check(coordinator, "人员.xlsx", file);
        assertThat(check.findings())
                .extracting(Finding::reason, Finding::detail)
                .containsExactly(
                        tuple(FindingReason.REGISTERED_ELSEWHERE, ""),
                        tuple(FindingReason.REGISTERED_ELSEWHERE, ""),
                        tuple(FindingReason.REGISTERED_UNDER_ANOTHER_NAME, "原名"));
        assertThat(registration.known(coordinator, List.of(theirs)).get(theirs).name())
                .isNull();
    }

    @Test
    void peopleOfOtherUnitsAreClaimedOnlyWhenAskedFor() {
        IdNumber theirs = IdNumbers.random(RANDOM);
        registration.register(PeopleFixtures.house(), PeopleFixtures.person("邻县人", theirs, elsewhere));
        ImportCheck check = imports.check(
                coordinator, "人员.xlsx", Workbooks.of(List.of(Workbooks.HEADINGS, row("邻县人", theirs.value()))));
        imports.commit(coordinator, check, (done, all) -> {});
        assertThat(changes.conflicts(coordinator)).isEmpty();
        ImportResult result = imports.commit(coordinator, check.claims(), (done, all) -> {});
        assertThat(result.inAnotherUnit()).isEqualTo(1);
        assertThat(changes.conflicts(coordinator))
                .extracting(RegistrationConflict::claimingUnit)
                .containsExactly(unit.id());
    }

    @Test
    void aCityIsImportedInSeconds() {
        int people = 6_400;
        List<List<?>> rows = new ArrayList<>();
        rows.add(Workbooks.HEADINGS);
        for (int i = 0; i < people; i++) {
            LocalDate birth = LocalDate.of(1970, 1, 1).plusDays(i % 9_000);
            rows.add(row("人员" + i, IdNumbers.born(birth, i / 9_000 + 500).value()));
        }
        byte[] file = Workbooks.of(rows);
        long start = System.nanoTime();
        ImportCheck check = imports.check(coordinator, "全市.xlsx", file);
        ImportResult result = imports.commit(coordinator, check, (done, all) -> {});
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        System.out.println("imported " + people + " people in " + took.toMillis() + " ms");
        assertThat(result.registered()).hasSize(people);
        assertThat(search.count(coordinator, OfficerFilter.ALL)).isEqualTo(people);
        assertThat(took).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void theTemplateIsAcceptedAsItIs() throws Exception {
        byte[] template = imports.template(coordinator);
        assertThat(imports.check(coordinator, "模板.xlsx", template).findings()).isEmpty();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template))) {
            assertThat(workbook.getSheetAt(0).getDataValidations()).hasSize(3);
            assertThat(workbook.getSheetAt(1).getRow(2).getCell(1).getStringCellValue())
                    .isEqualTo(unit.creditCode());
        }
    }

    @Test
    void onlyCoordinatorsImport() {
        Caller supervisor = PeopleFixtures.of(bureau, Role.SUPERVISOR);
        assertThatThrownBy(() -> imports.check(supervisor, "x", new byte[0])).isInstanceOf(AccessDeniedException.class);
        ImportCheck check = imports.check(
                coordinator,
                "x",
                Workbooks.of(List.of(
                        Workbooks.HEADINGS, row("某人", IdNumbers.random(RANDOM).value()))));
        assertThatThrownBy(() -> imports.commit(PeopleFixtures.of(elsewhere, Role.COORDINATOR), check, (d, a) -> {}))
                .isInstanceOf(AccessDeniedException.class);
    }

    private List<?> row(String name, Object idNumber) {
        return row(name, idNumber, unit.creditCode(), "行政", "城市管理");
    }

    private static List<?> row(String name, Object idNumber, String code, String staffing, String domain) {
        return List.of(name, "男", idNumber, 19900000001L, code, staffing, "执法队员", domain);
    }
}
