package org.chizheng.training;

/** How a course is held. */
public enum Delivery {
    /** 集中. */
    CLASSROOM,
    /** 网络. */
    ONLINE,
    /** 会议. */
    MEETING,
    /** 竞赛. */
    COMPETITION
}
