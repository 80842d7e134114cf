package org.chizheng.exams.publishing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chizheng.exams.AccessCode;
import org.chizheng.exams.Candidacy;
import org.chizheng.exams.CandidatePlan;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.Exams;
import org.chizheng.exams.FrozenPaper;
import org.chizheng.exams.PaperId;
import org.chizheng.exams.Sitting;
import org.chizheng.exams.SittingId;
import org.chizheng.exams.planning.CandidateTable;
import org.chizheng.exams.planning.ExamTable;
import org.chizheng.exams.seating.SittingTable;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class StoredExams implements Exams {

    private static final Role[] RUN_OR_WATCH = {Role.COORDINATOR, Role.INVIGILATOR, Role.ISSUER, Role.SUPERVISOR};

    private final ExamTable exams;
    private final CandidateTable candidates;
    private final SittingTable sittings;
    private final PaperTable papers;
    private final PlanMemory memory;

    StoredExams(
            ExamTable exams, CandidateTable candidates, SittingTable sittings, PaperTable papers, PlanMemory memory) {
        this.exams = exams;
        this.candidates = candidates;
        this.sittings = sittings;
        this.papers = papers;
        this.memory = memory;
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
    public List<Exam> below(OrganisationPath path) {
        return exams.below(path);
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
    public List<Sitting> sittings(ExamId exam) {
        return sittings.of(exam);
    }

    @Override
    public Optional<Sitting> sitting(SittingId id) {
        return sittings.find(id);
    }

    @Override
    public void hold(Collection<SittingId> ids) {
        sittings.hold(ids);
    }

    @Override
    public Exam hold(ExamId exam) {
        return exams.lock(exam);
    }

    @Override
    public List<Candidacy> holdPlaces(ExamId exam, Collection<OfficerId> people) {
        return candidates.hold(exam, people);
    }

    @Override
    public List<Candidacy> candidacies(ExamId exam) {
        return candidates.places(exam);
    }

    @Override
    public Optional<AccessCode> code(ExamId exam, @Nullable SittingId sitting) {
        return sitting == null ? exams.code(exam) : sittings.code(exam, sitting);
    }

    @Override
    public Optional<Exam> recent(ExamId exam) {
        return memory.recent(exam);
    }

    @Override
    public Optional<CandidatePlan> plan(ExamId exam, OfficerId officer) {
        return memory.of(exam, officer);
    }

    @Override
    public List<OfficerId> dueBy(ExamId exam, Instant now) {
        if (exams.find(exam).filter(found -> !now.isBefore(found.closes())).isEmpty()) {
            return List.of();
        }
        Set<SittingId> open = sittings.of(exam).stream()
                .filter(sitting -> now.isBefore(sitting.closes()))
                .map(Sitting::id)
                .collect(Collectors.toSet());
        return candidates.places(exam).stream()
                .filter(person -> person.sitting() == null ? !person.deferred() : !open.contains(person.sitting()))
                .map(Candidacy::officer)
                .toList();
    }

    @Override
    public Optional<Candidacy> candidacy(ExamId exam, OfficerId officer) {
        return candidates.place(exam, officer);
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
