package org.chizheng.sittings.invigilation;

import java.util.List;
import java.util.NoSuchElementException;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.Exams;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Role;
import org.springframework.stereotype.Component;

/** Who may look into a room, and who may act there. */
@Component
class Room {

    /** Those who watch. */
    static final Role[] WATCHERS = {Role.INVIGILATOR, Role.COORDINATOR, Role.SUPERVISOR};

    private final Exams exams;

    Room(Exams exams) {
        this.exams = exams;
    }

    /** The exam, for a caller of one of these roles in whose organisations it is held. */
    Exam of(Caller caller, ExamId id, Role... roles) {
        caller.require(roles);
        Exam exam = exams.find(id).orElseThrow(() -> new NoSuchElementException("no exam " + id));
        caller.requireSees(exam.organisationPath());
        return exam;
    }

    List<Exam> all(Caller caller) {
        return caller.is(WATCHERS) ? exams.visibleTo(caller) : List.of();
    }
}
