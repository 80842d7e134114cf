package org.chizheng.gate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OrganisationId;

/** Reads what the gate decided about the caller's organisation and below; for supervisors and coordinators. */
public interface GateDecisions {

    /** A part of the decisions, newest first. */
    List<DecisionSummary> page(Caller caller, DecisionFilter filter, int offset, int limit);

    /** How many decisions the filter finds. */
    int count(Caller caller, DecisionFilter filter);

    /** How many refusals each organisation got since an instant; organisations without any are absent. */
    Map<OrganisationId, Integer> refusalsByOrganisation(Caller caller, Instant since);

    /** One decision with its facts. */
    Optional<DecisionDetail> find(Caller caller, DecisionId id);

    /** Judges a decision again from its kept facts, and checks that they were not touched; empty if unknown. */
    Optional<Replay> replay(Caller caller, DecisionId id);

    /** Allowances since an instant that would not be given by what was learned later, newest first. */
    List<TaintedDecision> tainted(Caller caller, Instant since);

    /** The first link of the whole chain that was altered, removed or inserted; empty if it is whole. */
    Optional<DecisionId> brokenLink(Caller caller);
}
