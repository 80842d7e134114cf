package org.chizheng.questionbank.statutes;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chizheng.questionbank.DecodedText;
import org.chizheng.questionbank.LawName;

/** Reads a file with a law and finds everything that is wrong with it. */
final class StatuteExamination {

    static final int LARGEST_FILE = 8 << 20;
    private static final int LONGEST_NAME = 200;
    private static final char LOST = '\uFFFD';

    private StatuteExamination() {}

    static StatuteDryRun of(String fileName, byte[] bytes) {
        if (bytes.length == 0) {
            return StatuteDryRun.unreadable(fileName, StatuteProblem.FILE_EMPTY);
        }
        if (bytes.length > LARGEST_FILE) {
            return StatuteDryRun.unreadable(fileName, StatuteProblem.FILE_TOO_LARGE);
        }
        Optional<DecodedText> read = DecodedText.of(bytes);
        if (read.isEmpty()) {
            return StatuteDryRun.unreadable(fileName, StatuteProblem.ENCODING_UNKNOWN);
        }
        DecodedText file = read.get();
        if (file.hasControls()) {
            return StatuteDryRun.unreadable(fileName, StatuteProblem.NOT_A_TEXT_FILE);
        }
        if (file.text().isBlank()) {
            return StatuteDryRun.unreadable(fileName, StatuteProblem.FILE_EMPTY);
        }
        return examined(fileName, file);
    }

    private static StatuteDryRun examined(String fileName, DecodedText file) {
        List<StatuteFinding> findings = new ArrayList<>();
        if (!file.charset().equals(StandardCharsets.UTF_8)) {
            findings.add(StatuteFinding.ofFile(
                    StatuteProblem.NOT_UTF8, file.charset().name()));
        }
        int lost = file.text().indexOf(LOST);
        if (lost >= 0) {
            int line = (int) file.text().substring(0, lost).lines().count();
            findings.add(new StatuteFinding(Math.max(1, line), StatuteProblem.CHARACTERS_LOST, around(file, lost)));
        }
        StatuteReader reader = new StatuteReader(findings);
        List<Article> articles = reader.read(file.text());
        String name = name(reader.name(), fileName, findings);
        String preamble = reader.preamble();
        Optional<LocalDate> adopted = adopted(preamble, fileName, findings);
        Optional<LocalDate> effective = adopted.flatMap(day -> StatuteDates.effective(articles, day));
        if (adopted.isEmpty()) {
            findings.add(StatuteFinding.ofFile(StatuteProblem.ADOPTED_UNKNOWN, ""));
        }
        if (effective.isEmpty() && !articles.isEmpty()) {
            findings.add(StatuteFinding.ofFile(
                    StatuteProblem.EFFECTIVE_UNKNOWN, articles.getLast().words()));
        }
        findings.sort(Comparator.comparingInt(StatuteFinding::line));
        StatuteText text = new StatuteText(name, preamble, articles);
        return new StatuteDryRun(fileName, text, adopted.orElse(null), effective.orElse(null), findings);
    }

    private static String around(DecodedText file, int place) {
        return file.text()
                .substring(Math.max(0, place - 10), Math.min(file.text().length(), place + 10));
    }

    private static String name(String title, String fileName, List<StatuteFinding> findings) {
        String ofFile = fileName.replaceFirst("^.*[/\\\\]", "")
                .replaceFirst("\\.\\w{1,8}$", "")
                .replaceFirst("[（(_\\-\\s]*\\d{4}[-.年_]?\\d{0,2}[-.月_]?\\d{0,2}日?[）)]?$", "")
                .strip();
        String name = title.isEmpty()
                ? ofFile
                : title.replaceAll("[《》]", "").replaceAll("(?<=\\p{IsHan}) (?=\\p{IsHan})", "");
        if (!name.matches(".*\\p{IsHan}.*")) {
            findings.add(StatuteFinding.ofFile(StatuteProblem.NAME_MISSING, name));
        } else if (name.length() > LONGEST_NAME) {
            findings.add(StatuteFinding.ofFile(StatuteProblem.NAME_TOO_LONG, name));
        } else if (ofFile.matches(".*\\p{IsHan}.*") && !new LawName(ofFile).means(new LawName(name))) {
            findings.add(StatuteFinding.ofFile(StatuteProblem.NAME_DIFFERS, name + " / " + ofFile));
        }
        return name;
    }

    /** The text itself has the last word; a file may carry the day of its publication. */
    private static Optional<LocalDate> adopted(String preamble, String fileName, List<StatuteFinding> findings) {
        Optional<LocalDate> resolved = StatuteDates.resolved(preamble);
        Optional<LocalDate> named = StatuteDates.inName(fileName);
        if (resolved.isPresent() && named.isPresent() && !resolved.equals(named)) {
            findings.add(StatuteFinding.ofFile(StatuteProblem.DATE_DIFFERS, resolved.get() + " / " + named.get()));
        }
        return resolved.or(() -> named);
    }
}
