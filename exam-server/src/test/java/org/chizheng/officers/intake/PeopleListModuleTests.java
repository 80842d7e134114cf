package org.chizheng.officers.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.chizheng.RecordingAuditLog;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Officer;
import org.chizheng.officers.Officers;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationRegistration;
import org.chizheng.officers.PeopleFixtures;
import org.chizheng.officers.Role;
import org.chizheng.officers.identity.IdNumbers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, module = "officers", extraIncludes = "profiles")
@Import(RecordingAuditLog.class)
@ActiveProfiles("test")
class PeopleListModuleTests {

    private static final Random RANDOM = new Random();

    @Autowired
    PeopleList list;

    @Autowired
    OfficerImport imports;

    @Autowired
    Officers officers;

    @Autowired
    OrganisationRegistration organisations;

    Organisation unit;
    Caller coordinator;
    String qin;
    String yuan;
    String stranger;

    @BeforeEach
    void aCounty() {
        qin = IdNumbers.random(RANDOM).value();
        yuan = IdNumbers.random(RANDOM).value();
        stranger = IdNumbers.random(RANDOM).value();
        Organisation bureau = PeopleFixtures.bureau(organisations, "县司法局");
        unit = PeopleFixtures.unit(organisations, "县城市管理局", bureau);
        Organisation elsewhere = PeopleFixtures.bureau(organisations, "邻县司法局");
        coordinator = PeopleFixtures.of(bureau, Role.COORDINATOR);
        register(coordinator, unit, "秦明远", qin);
        register(coordinator, unit, "袁静姝", yuan);
        register(coordinator, unit, "袁静姝", IdNumbers.random(RANDOM).value());
        register(PeopleFixtures.of(elsewhere, Role.COORDINATOR), elsewhere, "邻人", stranger);
    }

    @Test
    void aPastedListNeedsNoHeadings() {
        ListedPeople listed = read(qin + "\n" + yuan.toLowerCase(Locale.ROOT) + "\n秦明远," + unit.name() + "\n袁静姝,"
                + unit.name() + "\n" + stranger + "\n秦明远,别处\n419921199503122171\n");

        assertThat(listed.rows()).isEqualTo(7);
        assertThat(listed.people().keySet()).containsExactly(1, 2);
        assertThat(listed.people().get(1)).isEqualTo(named("秦明远"));
        assertThat(listed.findings())
                .extracting(Finding::row, Finding::column, Finding::reason)
                .containsExactlyInAnyOrder(
                        tuple(3, IntakeColumn.NAME, FindingReason.PERSON_TWICE),
                        tuple(4, IntakeColumn.NAME, FindingReason.PERSON_AMBIGUOUS),
                        tuple(5, IntakeColumn.ID_NUMBER, FindingReason.PERSON_UNKNOWN),
                        tuple(6, IntakeColumn.NAME, FindingReason.PERSON_UNKNOWN),
                        tuple(7, IntakeColumn.ID_NUMBER, FindingReason.ID_NUMBER_CHECK_CHARACTER));
        assertThat(listed.findings().toString()).doesNotContain(stranger, qin);
    }

    @Test
    void aWorkbookIsReadByItsHeadings() {
        ListedPeople listed = list.read(
                coordinator,
                Workbooks.of(List.of(
                        List.of("序号", "单位", "姓名", "身份证号"),
                        List.of("1", unit.name(), "秦明远", ""),
                        List.of("2", unit.name(), "袁静姝", yuan),
                        List.of("3", unit.name(), "数字", 419921199503122000L),
                        List.of("4", unit.name(), "公式", "=A1"))));

        assertThat(listed.rows()).isEqualTo(4);
        assertThat(listed.people().keySet()).containsExactly(2, 3);
        assertThat(listed.findings())
                .extracting(Finding::row, Finding::reason)
                .containsExactly(tuple(4, FindingReason.ID_NUMBER_AS_NUMBER), tuple(5, FindingReason.FORMULA));
    }

    @Test
    void anEmptyListSaysSo() {
        assertThat(read("  \n ").findings()).extracting(Finding::reason).containsExactly(FindingReason.FILE_EMPTY);
    }

    private ListedPeople read(String text) {
        return list.read(coordinator, text.getBytes(StandardCharsets.UTF_8));
    }

    private Object named(String name) {
        return officers.visibleTo(coordinator).stream()
                .filter(officer -> officer.name().equals(name))
                .map(Officer::id)
                .findFirst()
                .orElseThrow();
    }

    private void register(Caller by, Organisation where, String name, String number) {
        ImportCheck check = imports.check(
                by,
                "人员.xlsx",
                Workbooks.of(List.of(
                        Workbooks.HEADINGS, List.of(name, "男", number, "", where.creditCode(), "行政", "队员", "城市管理"))));
        assertThat(imports.commit(by, check, (done, all) -> {}).registered()).hasSize(1);
    }
}
