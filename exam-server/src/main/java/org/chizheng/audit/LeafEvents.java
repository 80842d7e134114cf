package org.chizheng.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.CertificateEvent;
import org.chizheng.certificates.CertificateEvent.CertificateEnded;
import org.chizheng.certificates.CertificateEvent.CertificateIssued;
import org.chizheng.certificates.CertificateEvent.FactCorrected;
import org.chizheng.certificates.CertificateEvent.HoldLifted;
import org.chizheng.certificates.CertificateEvent.HoldPlaced;
import org.chizheng.questionbank.BankEvent;
import org.chizheng.questionbank.BankEvent.EnemiesMade;
import org.chizheng.questionbank.BankEvent.EnemiesReconciled;
import org.chizheng.questionbank.BankEvent.QuestionCommented;
import org.chizheng.questionbank.BankEvent.QuestionRejected;
import org.chizheng.questionbank.BankEvent.QuestionRestored;
import org.chizheng.questionbank.BankEvent.QuestionWritten;
import org.chizheng.questionbank.BankEvent.QuestionsApproved;
import org.chizheng.questionbank.BankEvent.QuestionsConfirmed;
import org.chizheng.questionbank.BankEvent.QuestionsExported;
import org.chizheng.questionbank.BankEvent.QuestionsFrozen;
import org.chizheng.questionbank.BankEvent.QuestionsImported;
import org.chizheng.questionbank.BankEvent.QuestionsResumed;
import org.chizheng.questionbank.BankEvent.QuestionsRetired;
import org.chizheng.questionbank.BankEvent.QuestionsSubmitted;
import org.chizheng.questionbank.BankEvent.QuestionsSuspended;
import org.chizheng.questionbank.BankEvent.QuestionsWithdrawn;
import org.chizheng.questionbank.BankEvent.StatuteImported;
import org.chizheng.questionbank.BankEvent.StepUndone;
import org.chizheng.questionbank.QuestionId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Turns what the two leaves tell into entries, within the transaction of the act: they know no log. */
@Component
class LeafEvents {

    private final AuditLog log;

    LeafEvents(AuditLog log) {
        this.log = log;
    }

    @EventListener
    void on(CertificateEvent event) {
        Certificate certificate = event.certificate();
        log.append(new AuditEntry(
                event.by(),
                "certificate." + action(event),
                "certificate:" + certificate.id().value(),
                certificate.organisationPath(),
                facts(event)));
    }

    @EventListener
    void on(BankEvent event) {
        List<Long> ids = event.questions().stream().map(QuestionId::value).toList();
        String subject = ids.size() == 1 ? "question:" + ids.getFirst() : "questions:" + ids.size();
        Map<String, String> facts = new HashMap<>();
        facts.put("questions", ids.stream().map(String::valueOf).collect(Collectors.joining(",")));
        switch (event) {
            case QuestionsImported imported -> facts.put("source", imported.source());
            case QuestionsExported exported -> facts.put("format", exported.format());
            case QuestionRestored restored -> facts.put("restored", Integer.toString(restored.ordinal()));
            case StepUndone undone -> facts.put("step", undone.step().name());
            case QuestionsFrozen frozen -> facts.put("law", frozen.law());
            case StatuteImported statute -> {
                subject = "statute:" + statute.law();
                facts.put("version", statute.version());
            }
            default -> {
                // the questions say it all
            }
        }
        log.append(new AuditEntry(
                event.by().name(), action(event), subject, event.by().organisationPath(), facts));
    }

    private static String action(BankEvent event) {
        return switch (event) {
            case QuestionWritten written -> "question.written";
            case QuestionRestored restored -> "question.restored";
            case QuestionCommented commented -> "question.commented";
            case StepUndone undone -> "question.undone";
            case QuestionsImported imported -> "question.imported";
            case QuestionsExported exported -> "question.exported";
            case QuestionsSubmitted submitted -> "question.submitted";
            case QuestionsWithdrawn withdrawn -> "question.withdrawn";
            case QuestionsApproved approved -> "question.approved";
            case QuestionRejected rejected -> "question.rejected";
            case QuestionsSuspended suspended -> "question.suspended";
            case QuestionsResumed resumed -> "question.resumed";
            case QuestionsRetired retired -> "question.retired";
            case QuestionsFrozen frozen -> "question.frozen";
            case QuestionsConfirmed confirmed -> "question.confirmed";
            case EnemiesMade enemies -> "question.enemies-made";
            case EnemiesReconciled friends -> "question.enemies-reconciled";
            case StatuteImported statute -> "statute.imported";
        };
    }

    private static String action(CertificateEvent event) {
        return switch (event) {
            case CertificateIssued issued -> "issued";
            case HoldPlaced placed -> "held";
            case HoldLifted lifted -> "lifted";
            case CertificateEnded ended -> "ended";
            case FactCorrected corrected -> "corrected";
        };
    }

    private static Map<String, String> facts(CertificateEvent event) {
        String number = event.certificate().number();
        return switch (event) {
            case CertificateIssued issued -> Map.of("number", number);
            case HoldPlaced placed ->
                Map.of(
                        "number", number,
                        "hold", placed.hold().name(),
                        "since", placed.since().toString(),
                        "reason", placed.reason());
            case HoldLifted lifted ->
                Map.of("number", number, "hold", lifted.hold().name(), "reason", lifted.reason());
            case CertificateEnded ended ->
                Map.of(
                        "number", number,
                        "end", ended.terminal().name(),
                        "since", ended.since().toString(),
                        "reason", ended.reason());
            case FactCorrected corrected ->
                Map.of("number", number, "fact", Long.toString(corrected.fact()), "reason", corrected.reason());
        };
    }
}
