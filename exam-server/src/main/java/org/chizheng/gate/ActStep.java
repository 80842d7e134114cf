package org.chizheng.gate;

/** The step of the procedure that is about to be recorded. */
public enum ActStep {
    /** 立案. */
    FILING(false),
    /** 调查取证. */
    INVESTIGATION(true),
    /** 现场检查. */
    INSPECTION(true),
    /** 听证. */
    HEARING(false),
    /** 决定. */
    DECISION(false),
    /** 当场处罚、当场实施. */
    ON_THE_SPOT(true),
    /** 送达. */
    SERVICE(false),
    /** 执行. */
    EXECUTION(false);

    private final boolean faceToFace;

    ActStep(boolean faceToFace) {
        this.faceToFace = faceToFace;
    }

    /** Whether the officers must show their certificates in it (行政处罚法 52, 55). */
    public boolean faceToFace() {
        return faceToFace;
    }
}
