package org.chizheng.journey;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a coordinator does with the register of people. */
final class PeopleSteps {

    private static final List<String> FAULTS =
            List.of("出生日期不存在", "校验码不正确", "15 位旧号码已停用", "文件内公民身份号码重复", "劳务派遣", "统一社会信用代码");

    private PeopleSteps() {}

    /** Imports the file, sees the faulty rows with their reasons, and takes the good ones in. */
    static void importWithFaults(Person coordinator, Path file) {
        coordinator.open("/officers").pressThe("import-officers");
        upload(coordinator, file);
        coordinator.the("import-commit").waitFor();
        for (String fault : FAULTS) {
            coordinator.the("import-findings").getByText(fault).first().waitFor();
        }
        coordinator.the("import-commit").getByText("导入 6 人").waitFor();
        coordinator.pressThe("import-commit");
        coordinator.the("import-result").waitFor();
    }

    /** Opens accounts for those just imported; user name and activation code, by name. */
    static Map<String, List<String>> openAccounts(Person coordinator) {
        coordinator.pressThe("import-open-accounts");
        Download list = coordinator
                .page()
                .waitForDownload(
                        () -> coordinator.the("import-accounts-download").click());
        Map<String, List<String>> accounts = new HashMap<>();
        try (InputStream in = list.createReadStream();
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            book.getSheetAt(0)
                    .forEach(row -> accounts.put(
                            row.getCell(0).getStringCellValue(),
                            List.of(
                                    row.getCell(2).getStringCellValue(),
                                    row.getCell(3).getStringCellValue())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return accounts;
    }

    private static void upload(Person coordinator, Path file) {
        coordinator.page().locator("vaadin-upload input[type=file]").setInputFiles(file);
    }

    /** The official day before today. */
    static String yesterday() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1).toString();
    }
}
