package org.chizheng.security.production;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the faults in place of a stack trace. */
class UnsafeProductionAnalyzer extends AbstractFailureAnalyzer<UnsafeProductionException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, UnsafeProductionException cause) {
        return new FailureAnalysis(
                "这些设置会丢失数据或让外人进入，系统拒绝启动。\n"
                        + "These settings would lose data or let strangers in:\n"
                        + cause.inPlainWords(),
                "请改正后再启动，说明见 README。 Mend them and start again; see the README.",
                cause);
    }
}
