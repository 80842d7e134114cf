package org.chizheng.journey;

import com.microsoft.playwright.Locator;

/** What an administrator does so that other systems may ask the gate, and what is seen of their questions. */
final class GateSteps {

    private GateSteps() {}

    /** Issues a key for both questions and records, and hands it to the case system. */
    static CaseSystem issueKey(Person administrator, RunningProduct product, String unit) {
        administrator.open("/api-keys").pressThe("new-api-key");
        administrator.fill("系统名称", "演练办案系统").choose("单位", unit);
        administrator.page().getByLabel("登记执法记录").check();
        administrator.pressThe("issue-api-key");
        Locator secret = administrator.the("secret");
        secret.waitFor();
        return new CaseSystem(product, secret.innerText().strip());
    }
}
