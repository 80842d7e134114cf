package org.chizheng.sittings.incidents;

/** What may stand in the log of a sitting. */
public enum IncidentKind {
    /** 离开页面: the page says that it was left; a hint, never a finding. */
    LEFT_PAGE,
    /** 换设备: another place took over. */
    OTHER_PLACE,
    /** 网络地址超出范围: answers or signs of life from outside the addresses of the exam; tells from which. */
    OTHER_ADDRESS,
    /** 答案不一致: what was handed in is not all what the page showed; tells the digest of what counts. */
    ANSWERS_DIFFER,
    /** 收卷后送达: answers came too late to count, and are kept as evidence. */
    LATE_ANSWERS,
    /** 身份存疑. */
    IDENTITY,
    /** 设备故障. */
    DEVICE,
    /** 停电断网. */
    OUTAGE,
    /** 违纪. */
    MISCONDUCT,
    /** 其他. */
    OTHER,
    /** 暂停. */
    PAUSED,
    /** 恢复. */
    RESUMED,
    /** 加时. */
    TIME_GIVEN,
    /** 补时: time given back for an outage. */
    COMPENSATED,
    /** 恢复考试: an attempt that the bell had closed goes on; tells what its receipt had said. */
    REOPENED,
    /** 强制交卷. */
    FORCED,
    /** 作废. */
    VOIDED,
    /** 撤销作废. */
    REINSTATED;

    /** Whether a person may note it; the others are noted by what happens. */
    public boolean isNotedByPeople() {
        return ordinal() >= IDENTITY.ordinal() && !isAct();
    }

    /** Whether it says what an invigilator did, rather than what happened. */
    public boolean isAct() {
        return ordinal() >= PAUSED.ordinal();
    }
}
