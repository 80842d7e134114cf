package org.chizheng.questionbank.transfer.moodle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.transfer.Finding;
import org.chizheng.questionbank.transfer.ImportChoice;
import org.chizheng.questionbank.transfer.Intake;
import org.chizheng.questionbank.transfer.Origin;
import org.chizheng.questionbank.transfer.QuestionReader;
import org.chizheng.questionbank.transfer.Reason;
import org.chizheng.questionbank.transfer.SourceFile;
import org.chizheng.questionbank.transfer.UnreadableException;
import org.chizheng.questionbank.transfer.markup.Node.Element;
import org.chizheng.questionbank.transfer.markup.XmlStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reads Moodle's XML with the pictures in it: multichoice, truefalse, shortanswer, cloze with fields to write into,
 * matching, ordering and essay; other types are named one by one.
 */
@Component
@Order(15)
public class MoodleReader implements QuestionReader {

    @Override
    public boolean reads(SourceFile file) throws IOException {
        if (file.zipped() || !file.markup()) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file.path());
                XmlStream xml = new XmlStream(in)) {
            return xml.root().equals("quiz");
        } catch (UnreadableException broken) {
            return false;
        }
    }

    @Override
    public void read(SourceFile file, ImportChoice choice, Intake intake) throws IOException, UnreadableException {
        boolean found = false;
        String category = "";
        Set<String> told = new HashSet<>();
        try (InputStream in = file.stream(intake);
                XmlStream xml = new XmlStream(in)) {
            Optional<Element> next = xml.next(Set.of("question"));
            for (; next.isPresent(); next = xml.next(Set.of("question"))) {
                Element question = next.get();
                found = true;
                if (question.attribute("type").equals("category")) {
                    category = category(question);
                    boolean subject = choice.subjectCalled(category).isPresent();
                    if (!subject && !category.isEmpty() && told.add(category)) {
                        intake.note(Finding.at(question.line(), Reason.CATEGORY_IGNORED, category));
                    }
                } else {
                    take(question, choice, category, intake);
                }
            }
        }
        if (!found) {
            throw new UnreadableException(Finding.ofFile(Reason.FILE_EMPTY, file.name()));
        }
    }

    private static String category(Element question) {
        String path = question.first("category").map(Element::text).orElse("").strip();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void take(Element question, ImportChoice choice, String category, Intake intake) {
        List<Finding> findings = new ArrayList<>();
        MoodleQuestion read = new MoodleQuestion(question, findings);
        Origin.OfItem origin = read.origin();
        QuestionContent content = read.content(choice, category);
        intake.take(origin, content, findings);
    }
}
