package org.chizheng.questionbank;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts rows and their current versions together. */
@Component
class QuestionAssembly {

    private final StoredVersions versions;

    QuestionAssembly(StoredVersions versions) {
        this.versions = versions;
    }

    /** The questions in the order of their rows. */
    List<Question> of(List<StoredQuestion> rows) {
        List<Long> ids = rows.stream().map(row -> row.version().value()).toList();
        Map<QuestionVersionId, StoredVersion> current =
                versions.findAllById(ids).stream().collect(Collectors.toMap(StoredVersion::id, Function.identity()));
        return rows.stream()
                .map(row -> row.with(Objects.requireNonNull(current.get(row.version()))))
                .toList();
    }
}
