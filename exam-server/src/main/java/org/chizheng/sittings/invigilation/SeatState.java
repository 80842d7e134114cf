package org.chizheng.sittings.invigilation;

/** Where a candidate stands, as the roster says it. */
public enum SeatState {
    /** 未到: the attempt that they come for has not begun, and nobody has seen them at the door. */
    ABSENT,
    /** 候考: let in at the door, no attempt yet. */
    WAITING,
    /** 作答中. */
    SITTING,
    /** 离线: underway, and not heard of for a while. */
    OFFLINE,
    /** 已暂停. */
    PAUSED,
    /** 已交卷: by the candidate. */
    HANDED_IN,
    /** 已收卷: by the bell or an invigilator. */
    CLOSED,
    /** 已作废. */
    VOID;

    /** Whether the attempt takes answers. */
    public boolean isUnderway() {
        return this == SITTING || this == OFFLINE || this == PAUSED;
    }
}
