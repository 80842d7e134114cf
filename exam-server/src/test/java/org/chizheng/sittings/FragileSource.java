package org.chizheng.sittings;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A data source whose next commit can be made to die: before it reached the disk, or after, with the answer lost; or the
 * machine runs out of memory with half of the group written, once.
 */
final class FragileSource extends DelegatingDataSource {

    enum Fate {
        LIVE,
        DIE_BEFORE_COMMIT,
        DIE_AFTER_COMMIT,
        BREAK_HALFWAY
    }

    private static final String SECOND_HALF = "INSERT INTO answer (";

    private volatile Fate next = Fate.LIVE;

    FragileSource(DataSource source) {
        super(source);
    }

    void next(Fate fate) {
        next = fate;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                FragileSource.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                    if (next == Fate.BREAK_HALFWAY
                            && method.getName().equals("prepareStatement")
                            && args[0].toString().startsWith(SECOND_HALF)) {
                        next = Fate.LIVE;
                        throw new OutOfMemoryError("halfway");
                    }
                    Fate fate = method.getName().equals("commit") ? next : Fate.LIVE;
                    if (fate == Fate.DIE_BEFORE_COMMIT) {
                        throw new SQLException("died before the commit");
                    }
                    try {
                        Object result = method.invoke(connection, args);
                        if (fate == Fate.DIE_AFTER_COMMIT) {
                            throw new SQLException("died after the commit");
                        }
                        return result;
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
    }
}
