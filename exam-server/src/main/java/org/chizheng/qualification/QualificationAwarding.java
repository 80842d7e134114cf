package org.chizheng.qualification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chizheng.audit.AuditEntry;
import org.chizheng.audit.AuditLog;
import org.chizheng.exams.ExamPart;
import org.chizheng.marking.PublishedResult;
import org.chizheng.marking.ResultPublished;
import org.chizheng.marking.Results;
import org.chizheng.marking.Verdict;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Officers;
import org.chizheng.officers.Organisations;
import org.chizheng.profiles.JurisdictionProfile;
import org.chizheng.profiles.JurisdictionProfiles;
import org.chizheng.profiles.OfficialTime;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Public law and the professional law of the own domain, both passed: qualified (Henan 21, Zhejiang 28). Runs within the
 * publication of a result; a result that is published again changes nothing.
 */
@Component
class QualificationAwarding {

    private final Results results;
    private final QualificationTable rows;
    private final Qualifications qualifications;
    private final Officers officers;
    private final Organisations organisations;
    private final JurisdictionProfiles profiles;
    private final AuditLog audit;
    private final Clock clock;

    QualificationAwarding(
            Results results,
            QualificationTable rows,
            Qualifications qualifications,
            Officers officers,
            Organisations organisations,
            JurisdictionProfiles profiles,
            AuditLog audit,
            Clock clock) {
        this.results = results;
        this.rows = rows;
        this.qualifications = qualifications;
        this.officers = officers;
        this.organisations = organisations;
        this.profiles = profiles;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    void on(ResultPublished event) {
        if (event.result().verdict() != Verdict.PASSED) {
            return;
        }
        OfficerId id = event.result().officer();
        officers.find(id).filter(officer -> !isQualified(officer)).ifPresent(officer -> {
            Optional<PublishedResult> publicPart = latestPass(event.result(), officer, ExamPart.PUBLIC);
            Optional<PublishedResult> professional = latestPass(event.result(), officer, ExamPart.PROFESSIONAL);
            if (publicPart.isPresent() && professional.isPresent()) {
                award(officer, publicPart.get(), professional.get());
            }
        });
    }

    private boolean isQualified(Officer officer) {
        return qualifications
                .of(officer.id(), officer.domain())
                .filter(qualification -> qualification.state() == QualificationState.QUALIFIED)
                .isPresent();
    }

    private Optional<PublishedResult> latestPass(PublishedResult fresh, Officer officer, ExamPart part) {
        return Stream.concat(Stream.of(fresh), results.of(officer.id()).stream())
                .filter(result -> result.part() == part && result.verdict() == Verdict.PASSED)
                .filter(result -> part == ExamPart.PUBLIC || result.domain() == officer.domain())
                .max(Comparator.comparing(PublishedResult::publishedAt));
    }

    private void award(Officer officer, PublishedResult publicPart, PublishedResult professional) {
        LocalDate first = OfficialTime.dayOf(publicPart.publishedAt());
        LocalDate second = OfficialTime.dayOf(professional.publishedAt());
        LocalDate qualifiedOn = first.isAfter(second) ? first : second;
        LocalDate older = first.isAfter(second) ? second : first;
        JurisdictionProfile profile = profiles.at(
                organisations.find(officer.organisation()).orElseThrow().region(), qualifiedOn);
        if (!goodUntil(older, profile).isBefore(qualifiedOn)) {
            QualificationTable.Row row = new QualificationTable.Row(
                    officer.id(), officer.domain(), qualifiedOn, goodUntil(qualifiedOn, profile), profile.id(), false);
            if (rows.insert(row, publicPart.exam(), professional.exam(), clock.instant())) {
                log(officer, row);
            }
        }
    }

    private static LocalDate goodUntil(LocalDate day, JurisdictionProfile profile) {
        return day.plusYears(profile.qualificationYears()).minusDays(1);
    }

    private void log(Officer officer, QualificationTable.Row row) {
        audit.append(new AuditEntry(
                "system",
                "qualification.awarded",
                "officer:" + officer.id().value(),
                officer.organisationPath().value(),
                Map.of(
                        "domain",
                        row.domain().name(),
                        "goodUntil",
                        row.goodUntil().toString())));
    }
}
