package org.chizheng.exams;

import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Role;
import org.springframework.stereotype.Service;

@Service
class StoredExams implements Exams {

    private static final Role[] RUN_OR_WATCH = {Role.COORDINATOR, Role.INVIGILATOR, Role.ISSUER, Role.SUPERVISOR};

    private final ExamTable exams;
    private final CandidateTable candidates;
    private final PaperTable papers;

    StoredExams(ExamTable exams, CandidateTable candidates, PaperTable papers) {
        this.exams = exams;
        this.candidates = candidates;
        this.papers = papers;
    }

    @Override
    public Optional<Exam> find(ExamId id) {
        return exams.find(id);
    }

    @Override
    public List<Exam> visibleTo(Caller caller) {
        return caller.is(RUN_OR_WATCH) ? exams.below(caller.path()) : List.of();
    }

    @Override
    public List<Exam> enrolled(OfficerId officer) {
        return exams.publishedFor(officer);
    }

    @Override
    public List<OfficerId> candidates(ExamId exam) {
        return candidates.of(exam);
    }

    @Override
    public int candidateCount(ExamId exam) {
        return candidates.count(exam);
    }

    @Override
    public Optional<PaperId> paperOf(ExamId exam, OfficerId officer, int ordinal) {
        return candidates.paper(exam, officer, ordinal);
    }

    @Override
    public List<FrozenPaper> papers(Collection<PaperId> ids) {
        return papers.findAll(ids);
    }

    @Override
    public FrozenPaper paper(PaperId id) {
        return papers.find(id).orElseThrow(() -> new NoSuchElementException("no paper " + id));
    }
}
