package org.chizheng.questionbank.transfer.qti;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chizheng.questionbank.Pictures.Picture;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.response.Part;
import org.chizheng.questionbank.response.Response;
import org.chizheng.questionbank.transfer.Format;
import org.chizheng.questionbank.transfer.Gaps;
import org.chizheng.questionbank.transfer.Omission.Why;
import org.chizheng.questionbank.transfer.Outflow;
import org.chizheng.questionbank.transfer.QuestionWriter;
import org.springframework.stereotype.Component;

/**
 * Writes packages: an item and its pictures after the other, and the manifest at the end. A case is one item with several
 * interactions.
 */
@Component
public class QtiWriter implements QuestionWriter {

    @Override
    public Set<Format> formats() {
        return Set.of(Format.QTI_2_1, Format.QTI_2_2, Format.QTI_3_0);
    }

    @Override
    public void write(Outflow questions, OutputStream out) throws IOException {
        QtiDialect dialect = QtiDialect.of(questions.format());
        // on the disk: of a large bank the manifest alone takes a hundred megabytes
        Path manifest = Files.createTempFile("chizheng-manifest", ".part");
        try (Writer resources = Files.newBufferedWriter(manifest)) {
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            resources.write(head(dialect));
            questions.each(question -> {
                if (!isClear(question.current().content())) {
                    questions.omitted(question, Why.AMBIGUOUS);
                    return;
                }
                try {
                    write(question, dialect, zip, resources);
                    questions.written();
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
            resources.write("</resources>\n</manifest>\n");
            resources.close();
            zip.putNextEntry(new ZipEntry(QtiPackage.MANIFEST));
            Files.copy(manifest, zip);
            zip.closeEntry();
            zip.finish();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        } finally {
            Files.delete(manifest);
        }
    }

    /** Whether it is clear where the fields of all blanks go. */
    private static boolean isClear(QuestionContent content) {
        return switch (content.response()) {
            case Response.Blanks blanks -> Gaps.areClear(content.stem());
            case Response.Case(List<Part> parts) ->
                parts.stream()
                        .filter(part -> part.response() instanceof Response.Blanks)
                        .allMatch(part -> Gaps.areClear(part.stem()));
            default -> true;
        };
    }

    private static String head(QtiDialect dialect) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<manifest xmlns=\"http://www.imsglobal.org/xsd/imscp_v1p1\" identifier=\"CHIZHENG\">\n<metadata><schema>"
                + dialect.schema() + "</schema><schemaversion>1.0.0</schemaversion></metadata>\n<organizations/>\n"
                + "<resources>\n";
    }

    private static void write(Question question, QtiDialect dialect, ZipOutputStream zip, Writer resources)
            throws IOException {
        QtiText item = new QtiText(dialect, question);
        put(zip, QtiText.FOLDER + item.name() + ".xml", item.xml().getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, Picture> picture : item.pictures().entrySet()) {
            put(zip, QtiText.FOLDER + picture.getKey(), picture.getValue().bytes());
        }
        resources.write(
                new QtiListing(dialect, item).resource(question.current().content()));
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
