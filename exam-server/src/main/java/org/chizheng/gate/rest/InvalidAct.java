package org.chizheng.gate.rest;

import java.util.List;

/** A request that is no act. */
final class InvalidAct extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldFault> faults;

    InvalidAct(List<FieldFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    List<FieldFault> faults() {
        return faults;
    }
}
