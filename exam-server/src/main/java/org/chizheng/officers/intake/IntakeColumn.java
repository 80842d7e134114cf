package org.chizheng.officers.intake;

import java.util.List;

/** A column of the file, found by its heading wherever it stands. */
public enum IntakeColumn {
    /** 姓名. */
    NAME(true),
    /** 性别. */
    GENDER(true),
    /** 公民身份号码. */
    ID_NUMBER(true),
    /** 手机. */
    PHONE(false),
    /** 统一社会信用代码 of the unit. */
    CREDIT_CODE(true),
    /** 编制. */
    STAFFING(true),
    /** 岗位. */
    POST(false),
    /** 执法领域. */
    DOMAIN(true),
    /** 登录账号: how a list may name somebody; not part of an import, since accounts are opened after it. */
    ACCOUNT(false);

    /** What a file of people to enter in the register may have, in the order of its template. */
    static final List<IntakeColumn> IMPORTED =
            List.of(NAME, GENDER, ID_NUMBER, PHONE, CREDIT_CODE, STAFFING, POST, DOMAIN);

    private final boolean required;

    IntakeColumn(boolean required) {
        this.required = required;
    }

    /** Whether the column, and a value in each of its cells, must be there. */
    public boolean isRequired() {
        return required;
    }
}
