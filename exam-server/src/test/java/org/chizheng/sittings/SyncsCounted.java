package org.chizheng.sittings;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A data source that counts how often H2 is told to bring to the disk what was committed. */
final class SyncsCounted extends DelegatingDataSource {

    private final AtomicInteger syncs = new AtomicInteger();

    SyncsCounted(DataSource source) {
        super(source);
    }

    int syncs() {
        return syncs.get();
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return proxy(Connection.class, (proxy, method, args) -> {
            Object result = call(connection, method, args);
            return method.getName().equals("createStatement") ? counted((Statement) result) : result;
        });
    }

    private Statement counted(Statement statement) {
        return proxy(Statement.class, (proxy, method, args) -> {
            if (method.getName().equals("execute") && args[0].equals("CHECKPOINT SYNC")) {
                syncs.incrementAndGet();
            }
            return call(statement, method, args);
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(SyncsCounted.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object target, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
