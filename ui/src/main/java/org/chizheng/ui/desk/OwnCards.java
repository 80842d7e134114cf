package org.chizheng.ui.desk;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chizheng.exams.Exams;
import org.chizheng.marking.ResultReading;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.sittings.Entering;
import org.chizheng.training.HoursLedger;
import org.chizheng.training.TrainingSessions;
import org.chizheng.ui.exams.MyExamsCard;
import org.chizheng.ui.training.MyHoursCard;
import org.chizheng.ui.training.MySessionsCard;

/** What a person on the register sees of their own affairs. */
@org.springframework.stereotype.Component
class OwnCards {

    private final Exams exams;
    private final Entering entering;
    private final ResultReading results;
    private final HoursLedger ledger;
    private final TrainingSessions sessions;
    private final Clock clock;

    OwnCards(
            Exams exams,
            Entering entering,
            ResultReading results,
            HoursLedger ledger,
            TrainingSessions sessions,
            Clock clock) {
        this.exams = exams;
        this.entering = entering;
        this.results = results;
        this.ledger = ledger;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** The cards of a caller; none for an account that is nobody on the register. */
    List<Component> of(Caller caller) {
        Optional<OfficerId> officer = caller.asOfficer();
        if (officer.isEmpty()) {
            return List.of();
        }
        List<Component> cards = new ArrayList<>();
        cards.add(new MyExamsCard(caller, exams, entering, results));
        cards.add(new MyHoursCard(ledger, officer.get(), clock));
        MySessionsCard ahead = new MySessionsCard(sessions.own(caller), clock);
        if (!ahead.isEmpty()) {
            cards.add(ahead);
        }
        return cards;
    }
}
