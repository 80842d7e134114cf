package org.chizheng.questionbank.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files that are broken, foreign or hostile, as tests need them. */
final class BadFiles {

    static final String MOODLE = """
            <quiz><question type="multichoice"><questiontext format="html"><text>%s</text></questiontext>
            <answer fraction="100"><text>甲</text></answer><answer fraction="0"><text>乙</text></answer>
            </question></quiz>""";
    static final List<String> HEADINGS = List.of("题型", "科目", "题干", "选项A", "选项B", "答案");

    private BadFiles() {}

    static DryRun examine(String name, String file) {
        return Exchange.examine(name, file.getBytes(StandardCharsets.UTF_8));
    }

    static Finding only(DryRun run) {
        assertThat(run.accepted()).isEmpty();
        assertThat(run.findings()).hasSize(1);
        return run.findings().getFirst();
    }

    static byte[] workbook(List<? extends List<?>> rows) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("题");
            for (int line = 0; line < rows.size(); line++) {
                Row row = sheet.createRow(line);
                for (int place = 0; place < rows.get(line).size(); place++) {
                    switch (rows.get(line).get(place)) {
                        case Double number -> row.createCell(place).setCellValue(number);
                        case String text
                        when text.startsWith("=") -> row.createCell(place).setCellFormula(text.substring(1));
                        case Object text -> row.createCell(place).setCellValue(text.toString());
                    }
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
