package org.chizheng.qualification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.CertificateKind;
import org.chizheng.certificates.CertificateStatus;
import org.chizheng.certificates.Certificates;
import org.chizheng.certificates.HolderId;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamPart;
import org.chizheng.marking.PublishedResult;
import org.chizheng.marking.Results;
import org.chizheng.marking.Verdict;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.profiles.JurisdictionProfiles;
import org.chizheng.profiles.OfficialTime;
import org.springframework.stereotype.Component;

/** Who has a reason to sit an exam, as of today. */
@Component
class ExamNeeds {

    private final Results results;
    private final Qualifications qualifications;
    private final Certificates certificates;
    private final JurisdictionProfiles profiles;
    private final Clock clock;

    ExamNeeds(
            Results results,
            Qualifications qualifications,
            Certificates certificates,
            JurisdictionProfiles profiles,
            Clock clock) {
        this.results = results;
        this.qualifications = qualifications;
        this.certificates = certificates;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** Who of these people has the rule's reason, in their order. */
    List<OfficerId> among(List<Officer> people, Exam exam, EnrolmentRule rule) {
        List<OfficerId> ids = people.stream().map(Officer::id).toList();
        Predicate<Officer> reason = switch (rule.need()) {
            case ANYBODY -> officer -> true;
            case PART_OWED -> owing(ids, exam);
            case FAILED_LAST -> failing(ids, exam);
            case CERTIFICATE_ENDS -> ending(ids, rule.months());
        };
        return people.stream().filter(reason).map(Officer::id).toList();
    }

    private Predicate<Officer> owing(List<OfficerId> ids, Exam exam) {
        // a pass is good for as many years as in the awarding of qualifications, its day included
        LocalDate good = today().minusYears(profiles.version(exam.profile()).qualificationYears());
        Map<OfficerId, List<PublishedResult>> published = results.ofAll(ids);
        Map<OfficerId, List<Qualification>> qualified = qualifications.ofAll(ids);
        return officer -> published.getOrDefault(officer.id(), List.of()).stream()
                        .filter(result -> ofPart(result, exam) && result.verdict() == Verdict.PASSED)
                        .noneMatch(
                                pass -> OfficialTime.dayOf(pass.publishedAt()).isAfter(good))
                && qualified.getOrDefault(officer.id(), List.of()).stream()
                        .filter(one -> one.state() == QualificationState.QUALIFIED)
                        .noneMatch(one -> exam.part() == ExamPart.PUBLIC || one.domain() == exam.domain());
    }

    private Predicate<Officer> failing(List<OfficerId> ids, Exam exam) {
        Map<OfficerId, List<PublishedResult>> published = results.ofAll(ids);
        return officer -> published.getOrDefault(officer.id(), List.of()).stream()
                .filter(result -> ofPart(result, exam))
                .findFirst()
                .filter(latest -> latest.verdict() == Verdict.FAILED)
                .isPresent();
    }

    private Predicate<Officer> ending(List<OfficerId> ids, int months) {
        LocalDate today = today();
        LocalDate soon = today.plusMonths(months);
        Map<HolderId, List<Certificate>> held = certificates.ofAll(
                ids.stream().map(id -> new HolderId(id.value())).toList());
        return officer -> held.getOrDefault(new HolderId(officer.id().value()), List.of()).stream()
                .filter(certificate -> certificate.kind() == CertificateKind.ENFORCEMENT
                        && certificate.status() == CertificateStatus.ACTIVE
                        && certificate.category().equals(officer.domain().name()))
                .map(Certificate::validTo)
                .max(LocalDate::compareTo)
                .filter(last -> !last.isBefore(today) && !last.isAfter(soon))
                .isPresent();
    }

    private static boolean ofPart(PublishedResult result, Exam exam) {
        return result.part() == exam.part() && (exam.part() == ExamPart.PUBLIC || result.domain() == exam.domain());
    }

    private LocalDate today() {
        return OfficialTime.today(clock);
    }
}
