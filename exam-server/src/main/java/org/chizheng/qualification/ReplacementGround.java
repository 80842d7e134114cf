package org.chizheng.qualification;

/** 换发, 补证: why a certificate is replaced. */
public enum ReplacementGround {
    /** 调动. */
    TRANSFER,
    /** 更名. */
    RENAME,
    /** 损毁. */
    DAMAGE,
    /** 遗失. */
    LOST,
    /** 到期换发. */
    RENEWAL
}
