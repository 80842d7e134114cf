package org.chizheng.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.groups.Tuple;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerRegistration;
import org.chizheng.officers.Officers;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationRegistration;
import org.chizheng.officers.PeopleFixtures;
import org.chizheng.officers.Registration;
import org.chizheng.officers.Role;
import org.chizheng.officers.identity.IdNumbers;
import org.chizheng.officers.intake.Finding;
import org.chizheng.officers.intake.FindingReason;
import org.chizheng.officers.intake.IntakeColumn;
import org.chizheng.officers.intake.ListedPeople;
import org.chizheng.officers.intake.PeopleList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists that name people by their accounts. */
@SecurityTest
class ListedAccountsModuleTests {

    private static final Random RANDOM = new Random();

    @Autowired
    PeopleList list;

    @Autowired
    Accounts accounts;

    @Autowired
    OfficerAccounts officerAccounts;

    @Autowired
    Officers officers;

    @Autowired
    OfficerRegistration registration;

    @Autowired
    OrganisationRegistration organisations;

    /** No two tests share an account. */
    String mark;

    Organisation unit;
    Caller coordinator;
    Officer qin;
    Officer yuan;
    Officer neighbour;

    @BeforeEach
    void aCountyAndItsNeighbour() {
        mark = UUID.randomUUID().toString().substring(0, 8);
        Organisation bureau = PeopleFixtures.bureau(organisations, "县司法局");
        unit = PeopleFixtures.unit(organisations, "县城市管理局", bureau);
        Organisation elsewhere = PeopleFixtures.bureau(organisations, "邻县司法局");
        coordinator = PeopleFixtures.of(bureau, Role.COORDINATOR);
        qin = registered("秦明远", unit);
        yuan = registered("袁静姝", unit);
        neighbour = registered("邻人", elsewhere);
        AccountFixtures.ofOfficer(accounts, "qin." + mark, qin);
        AccountFixtures.ofOfficer(accounts, "lin-" + mark, neighbour);
        AccountFixtures.signedUp(accounts, "zhou-" + mark, unit.id(), Role.REVIEWER);
    }

    @Test
    void aPastedAccountNamesItsHolder() {
        String opened =
                officerAccounts.open(coordinator, List.of(yuan.id())).getFirst().username();

        ListedPeople listed = read((" QIN." + mark).toUpperCase(Locale.ROOT) + " \n" + opened + "\n");

        assertThat(listed.findings()).isEmpty();
        assertThat(listed.people()).containsEntry(1, qin.id()).containsEntry(2, yuan.id());
    }

    @Test
    void anAccountOfElsewhereIsAsUnknownAsOneThatNobodyHas() {
        ListedPeople listed = read("lin-" + mark + "\nnobody-" + mark + "\nzhou-" + mark + "\nqín." + mark + "\n");

        assertThat(listed.people()).isEmpty();
        assertThat(listed.findings())
                .extracting(Finding::row, Finding::column, Finding::reason, Finding::value, Finding::detail)
                .containsExactlyInAnyOrder(
                        unknown(1, "lin-" + mark),
                        unknown(2, "nobody-" + mark),
                        unknown(3, "zhou-" + mark),
                        unknown(4, "qín." + mark));
        assertThat(list.read(PeopleFixtures.house(), ("lin-" + mark).getBytes(UTF_8))
                        .people()
                        .values())
                .as("to whoever sees the neighbour, it is known")
                .containsExactly(neighbour.id());
    }

    @Test
    void oneListMayNameOnePersonOnceOnlyInWhateverWay() {
        ListedPeople listed = read("秦明远," + unit.name() + "\nqin." + mark + "\n");

        assertThat(listed.people()).hasSize(1).containsEntry(1, qin.id());
        assertThat(listed.findings())
                .containsExactly(new Finding(2, IntakeColumn.ACCOUNT, FindingReason.PERSON_TWICE, "qin." + mark, "1"));
    }

    @Test
    void aWorkbookAndATextInGbkAreReadByTheirHeadings() throws IOException {
        List<List<String>> rows = List.of(
                List.of("序号", "姓名", "单位", "登录账号"),
                List.of("1", "", "", "qin." + mark),
                List.of("2", "袁静姝", unit.name(), ""),
                List.of("3", "谁都不是", "", "lin-" + mark),
                List.of("4", "", "", "419921199503122171"));
        String text = String.join(
                "\r\n", rows.stream().map(row -> String.join(",", row)).toList());

        for (byte[] file : List.of(workbook(rows), text.getBytes(Charset.forName("GBK")))) {
            ListedPeople listed = list.read(coordinator, file);
            assertThat(listed.people()).hasSize(2).containsEntry(2, qin.id()).containsEntry(3, yuan.id());
            assertThat(listed.findings())
                    .extracting(Finding::row, Finding::reason)
                    .containsExactly(tuple(4, FindingReason.ACCOUNT_UNKNOWN), tuple(5, FindingReason.ACCOUNT_UNKNOWN));
            assertThat(listed.findings().toString())
                    .as("an ID number in the wrong column stays hidden")
                    .doesNotContain("419921199503122171");
        }
    }

    private static Tuple unknown(int row, String account) {
        return tuple(row, IntakeColumn.ACCOUNT, FindingReason.ACCOUNT_UNKNOWN, account, "");
    }

    private ListedPeople read(String text) {
        return list.read(coordinator, text.getBytes(UTF_8));
    }

    private Officer registered(String name, Organisation where) {
        Registration entered = registration.register(
                PeopleFixtures.house(), PeopleFixtures.person(name, IdNumbers.random(RANDOM), where));
        return officers.find(((Registration.Registered) entered).officer()).orElseThrow();
    }

    private static byte[] workbook(List<List<String>> rows) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet();
            for (int number = 0; number < rows.size(); number++) {
                Row row = sheet.createRow(number);
                List<String> values = rows.get(number);
                IntStream.range(0, values.size())
                        .forEach(place -> row.createCell(place).setCellValue(values.get(place)));
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
