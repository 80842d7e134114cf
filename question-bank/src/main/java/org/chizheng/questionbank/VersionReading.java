package org.chizheng.questionbank;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads versions by their numbers, many in one statement. */
@Service
class VersionReading implements VersionContents {

    private static final int CHUNK = 500;

    private final StoredVersions versions;

    VersionReading(StoredVersions versions) {
        this.versions = versions;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<QuestionVersionId, QuestionContent> of(Collection<QuestionVersionId> wanted) {
        List<Long> ids =
                wanted.stream().map(QuestionVersionId::value).distinct().toList();
        Map<QuestionVersionId, QuestionContent> contents = new HashMap<>();
        for (int start = 0; start < ids.size(); start += CHUNK) {
            List<Long> chunk = ids.subList(start, Math.min(ids.size(), start + CHUNK));
            versions.findAllById(chunk).forEach(version -> contents.put(version.id(), version.content()));
        }
        return contents;
    }
}
