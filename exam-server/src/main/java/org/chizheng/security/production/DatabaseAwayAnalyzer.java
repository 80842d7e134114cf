package org.chizheng.security.production;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A database that cannot be reached is named in a sentence, which a stack trace of a hundred lines would hide. */
class DatabaseAwayAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    /** MySQL: access to the database denied, wrong password, no such database. */
    private static final Set<Integer> REFUSALS = Set.of(1044, 1045, 1049);

    /** H2: another process has the file open. */
    private static final int FILE_IN_USE = 90020;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, SQLException cause) {
        if (cause.getErrorCode() == FILE_IN_USE) {
            return new FailureAnalysis(
                    "数据正被另一个进程使用。 Another process is using these data.",
                    "系统可能已在运行：请在界面上操作，或先停止它；或用 CHIZHENG_HOME 另选数据目录。"
                            + " It may be running already: use its screens, or stop it first; or choose another CHIZHENG_HOME.",
                    cause);
        }
        String state = cause.getSQLState();
        boolean isAway = state != null && state.startsWith("08");
        return isAway || REFUSALS.contains(cause.getErrorCode())
                ? new FailureAnalysis(
                        "数据库没有应答，或者拒绝了连接。 The database does not answer, or refuses:\n" + cause.getMessage(),
                        "请检查数据库是否在运行，以及 CHIZHENG_MYSQL_HOST、_PORT、_DATABASE、_USER、_PASSWORD。"
                                + " See whether it runs, and look at these variables.",
                        cause)
                : null;
    }
}
