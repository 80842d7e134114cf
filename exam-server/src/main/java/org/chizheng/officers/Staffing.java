package org.chizheng.officers;

/** 编制: on what footing a person works for the unit. */
public enum Staffing {
    /** 行政编制. */
    ADMINISTRATIVE(true),
    /** 参照公务员法管理. */
    CIVIL_SERVANT_MANAGED(true),
    /** 事业编制. */
    PUBLIC_INSTITUTION(true),
    /** 工勤. */
    WORKER(false),
    /** 合同制. */
    CONTRACT(false),
    /** 劳务派遣. */
    DISPATCHED(false),
    /** 借调. */
    SECONDED(false);

    private final boolean mayEnforce;

    Staffing(boolean mayEnforce) {
        this.mayEnforce = mayEnforce;
    }

    /** Whether people on this footing may apply for qualification (Henan 20, Shandong 10). */
    public boolean mayEnforce() {
        return mayEnforce;
    }
}
