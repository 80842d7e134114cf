package org.chizheng.questionbank.transfer.qti;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.transfer.Archive;
import org.chizheng.questionbank.transfer.Finding;
import org.chizheng.questionbank.transfer.ImportChoice;
import org.chizheng.questionbank.transfer.Intake;
import org.chizheng.questionbank.transfer.Labels;
import org.chizheng.questionbank.transfer.Origin;
import org.chizheng.questionbank.transfer.QuestionReader;
import org.chizheng.questionbank.transfer.Reason;
import org.chizheng.questionbank.transfer.SourceFile;
import org.chizheng.questionbank.transfer.UnreadableException;
import org.chizheng.questionbank.transfer.markup.Node.Element;
import org.chizheng.questionbank.transfer.markup.PictureLinks;
import org.chizheng.questionbank.transfer.markup.XmlStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reads packages and single items of QTI 2.1, 2.2 and 3.0: choice, inline choice, text entry, order, match, extended text,
 * and several of these in one item as a case; other interactions are named item by item.
 */
@Component
@Order(20)
public class QtiReader implements QuestionReader {

    private static final Set<String> ITEM = Set.of("assessmentItem");
    private static final Set<String> TEXTS = Set.of(".csv", ".txt", ".gift", ".xlsx");

    @Override
    public boolean reads(SourceFile file) throws IOException {
        if (file.ending().equals(".zip") || file.zipped()) {
            return !TEXTS.contains(file.ending());
        }
        // other XML is refused here too: by its name, or because no table begins like this
        return file.markup() && !TEXTS.contains(file.ending()) || file.ending().equals(".xml");
    }

    @Override
    public void read(SourceFile file, ImportChoice choice, Intake intake) throws IOException, UnreadableException {
        if (file.zipped()) {
            try (Archive archive = Archive.open(file.path())) {
                new QtiPackage(archive)
                        .each((resource, bytes) -> take(resource, bytes, archive, choice, intake), intake);
            }
        } else if (file.ending().equals(".zip")) {
            throw new UnreadableException(Finding.ofFile(Reason.NOT_A_PACKAGE, file.name()));
        } else {
            readItem(file, choice, intake);
        }
    }

    private static void readItem(SourceFile file, ImportChoice choice, Intake intake)
            throws IOException, UnreadableException {
        try (InputStream in = Files.newInputStream(file.path());
                XmlStream xml = new XmlStream(in)) {
            Optional<Element> item = xml.next(ITEM);
            if (item.isEmpty()) {
                throw new UnreadableException(Finding.ofFile(Reason.XML_UNKNOWN, file.name()));
            }
            Labels none = Labels.none();
            take(item.get(), "", none, new QtiFiles(null, ""), choice, intake);
        }
    }

    /** An item that cannot be read is a finding; the others of the package are imported. */
    private static void take(QtiResource resource, byte[] bytes, Archive archive, ImportChoice choice, Intake intake) {
        String name = resource.href();
        try (XmlStream xml = new XmlStream(new ByteArrayInputStream(bytes))) {
            Optional<Element> item = xml.next(ITEM);
            if (item.isPresent()) {
                take(item.get(), name, resource.labels(), new QtiFiles(archive, name), choice, intake);
            } else {
                intake.note(Finding.ofFile(Reason.XML_UNKNOWN, name).in(name));
            }
        } catch (UnreadableException broken) {
            intake.note(broken.finding().in(name));
        }
    }

    private static void take(
            Element item, String name, Labels labels, QtiFiles files, ImportChoice choice, Intake intake) {
        List<Finding> findings = new ArrayList<>();
        QtiItem read = new QtiItem(item, labels, name, findings);
        Origin.OfItem origin = read.origin();
        PictureLinks links = new PictureLinks(
                files::bytes, (reason, words) -> findings.add(origin.finding(files.precise(reason, words), words)));
        QuestionContent content = read.content(choice, links);
        intake.take(origin, content, findings);
    }
}
