package org.chizheng.gate;

/** What somebody does in an act. */
public enum ParticipantRole {
    /** 执法人员, an enforcement actor: judged and counted. */
    ENFORCER,
    /** 辅助人员: may assist, never counts. */
    AUXILIARY,
    /** 记录人: keeps the record, does not count by that. */
    RECORDER
}
