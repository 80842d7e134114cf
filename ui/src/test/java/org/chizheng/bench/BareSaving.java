package org.chizheng.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/**
 * The least that a durable save can be: queued, then written with whoever else waits by one statement in one commit.
 * No owner, no lease, no deadline, no log, no check of any kind; as many threads and as large groups as the product.
 */
final class BareSaving {

    private static final int THREADS = 2;
    private static final int QUEUE = 2_048;
    private static final int GROUP = 256;

    record Order(long attempt, int item, long seq, String chosen) {}

    record Saved(long acknowledged) {}

    private record Waiting(Order order, CompletableFuture<Saved> told) {}

    private final DataSource source;
    private final List<BlockingQueue<Waiting>> queues = new ArrayList<>();

    BareSaving(DataSource source) throws SQLException {
        this.source = source;
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE bare_answer (attempt_id BIGINT NOT NULL, item INT NOT NULL,"
                    + " seq BIGINT NOT NULL, chosen VARCHAR(26) NOT NULL, PRIMARY KEY (attempt_id, item))");
        }
        for (int i = 0; i < THREADS; i++) {
            BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(QUEUE);
            queues.add(queue);
            Thread.ofPlatform().daemon().name("bare-" + i).start(() -> work(queue));
        }
    }

    /** Returns after the commit. */
    Saved save(Order order) throws InterruptedException, ExecutionException {
        Waiting waiting = new Waiting(order, new CompletableFuture<>());
        queues.get((int) (order.attempt() % THREADS)).put(waiting);
        return waiting.told().get();
    }

    private void work(BlockingQueue<Waiting> queue) {
        while (true) {
            List<Waiting> group = new ArrayList<>();
            try {
                Waiting first = queue.poll(1, TimeUnit.SECONDS);
                if (first == null) {
                    continue;
                }
                group.add(first);
                queue.drainTo(group, GROUP - 1);
                commit(group.stream().map(Waiting::order).toList());
                group.forEach(one -> one.told().complete(new Saved(one.order().seq())));
            } catch (InterruptedException ended) {
                return;
            } catch (SQLException failed) {
                group.forEach(one -> one.told().completeExceptionally(failed));
            }
        }
    }

    private void commit(List<Order> orders) throws SQLException {
        String rows = String.join(
                ", ",
                IntStream.range(0, orders.size()).mapToObj(i -> "(?, ?, ?, ?)").toList());
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement("INSERT INTO bare_answer VALUES " + rows
                    + " ON DUPLICATE KEY UPDATE seq = VALUES(seq), chosen = VALUES(chosen)")) {
                int at = 1;
                for (Order order : orders) {
                    statement.setLong(at++, order.attempt());
                    statement.setInt(at++, order.item());
                    statement.setLong(at++, order.seq());
                    statement.setString(at++, order.chosen());
                }
                statement.executeUpdate();
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }
}
