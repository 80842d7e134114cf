package org.chizheng.sittings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chizheng.exams.Exams;
import org.chizheng.exams.FrozenPaper;
import org.chizheng.exams.PaperId;
import org.springframework.stereotype.Component;

/** Shapes of the papers in use. An attempt keeps its paper, so nothing here can be stale. */
@Component
public class PaperShapes {

    /** More than sit at once, or every second answer would read a paper; each takes some 150 bytes. */
    private static final int KEPT = 200_000;

    private final Exams exams;
    private final AttemptTable attempts;
    private final Map<AttemptId, PaperShape> shapes = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<AttemptId, PaperShape> eldest) {
            return size() > KEPT;
        }
    };

    PaperShapes(Exams exams, AttemptTable attempts) {
        this.exams = exams;
        this.attempts = attempts;
    }

    /** Empty if there is no such attempt, or if it is not in memory and the ticket is not one of its own. */
    public Optional<PaperShape> of(AttemptId id, Ticket ticket) {
        PaperShape known;
        synchronized (shapes) {
            known = shapes.get(id);
        }
        if (known != null) {
            return Optional.of(known);
        }
        return attempts.find(id).filter(attempt -> attempt.admits(ticket)).map(this::of);
    }

    /** What can be answered in an attempt. */
    public PaperShape of(Attempt attempt) {
        PaperShape known;
        synchronized (shapes) {
            known = shapes.get(attempt.id());
        }
        return known != null ? known : load(attempt.id(), attempt.paper());
    }

    private PaperShape load(AttemptId id, PaperId paper) {
        return keep(id, exams.paper(paper));
    }

    /** Keeps the shape of a paper that was read for another reason. */
    public PaperShape keep(AttemptId id, FrozenPaper paper) {
        PaperShape shape = new PaperShape(paper);
        synchronized (shapes) {
            shapes.put(id, shape);
        }
        return shape;
    }
}
