package org.chizheng.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.chizheng.bench.KeptConnection.Reply;
import org.chizheng.bench.SeededExam.Seat;

/** Candidates who share a connection and answer; no two writes say the same. */
final class Writers {

    private Writers() {}

    /** A candidate who goes on answering, whoever writes for them. */
    static final class Sitter {

        private final Seat seat;
        private final long lease;
        private long seq;

        private Sitter(Seat seat, long lease) {
            this.seat = seat;
            this.lease = lease;
        }
    }

    /** Sits them down under a lease that all of them have. */
    static List<Sitter> seated(List<Seat> seats, long lease) {
        return seats.stream().map(seat -> new Sitter(seat, lease)).toList();
    }

    /**
     * Deals the candidates to as many writers on the full path.
     *
     * @param batch how many answers a request holds
     * @param acknowledged counts the answers of which the server said that they are saved
     */
    static List<Full> full(List<Sitter> sitters, int count, int batch, Random random, AtomicLong acknowledged) {
        List<Full> writers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            writers.add(new Full(batch, new Random(random.nextLong()), acknowledged));
        }
        for (int i = 0; i < sitters.size(); i++) {
            writers.get(i % count).sitters.add(sitters.get(i));
        }
        return writers;
    }

    /** Deals the seats to as many writers on the bare path. */
    static List<Bare> bare(List<Seat> seats, int count, Random random) {
        List<Bare> writers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            writers.add(new Bare(new Random(random.nextLong())));
        }
        for (int i = 0; i < seats.size(); i++) {
            writers.get(i % count).attempts.add(seats.get(i).attempt());
        }
        return writers;
    }

    /** Writes as the exam page does. */
    static final class Full implements Load.Writing {

        private final List<Sitter> sitters = new ArrayList<>();
        private final int batch;
        private final Random random;
        private final AtomicLong acknowledged;

        private Full(int batch, Random random, AtomicLong acknowledged) {
            this.batch = batch;
            this.random = random;
            this.acknowledged = acknowledged;
        }

        @Override
        public boolean write(KeptConnection connection) throws IOException {
            Sitter one = sitters.get(random.nextInt(sitters.size()));
            StringBuilder order =
                    new StringBuilder("{\"lease\":").append(one.lease).append(",\"answers\":[");
            StringBuilder seqs = new StringBuilder();
            for (int i = 0; i < batch; i++) {
                String comma = i == 0 ? "" : ",";
                seqs.append(comma).append(++one.seq);
                order.append(comma)
                        .append("{\"seq\":")
                        .append(one.seq)
                        .append(",\"item\":")
                        .append(1 + random.nextInt(SeededExam.ITEMS))
                        .append(",\"chosen\":[\"")
                        .append(SeededExam.letter(random.nextInt(4)))
                        .append("\"],\"flagged\":false,\"at\":1767225600000}");
            }
            Reply reply = connection.send(
                    "PUT",
                    one.seat.path() + "/answers",
                    one.seat.ticket(),
                    order.append("]}").toString());
            if (reply.status() == 200 && reply.body().contains("\"acknowledged\":[" + seqs + "]")) {
                acknowledged.addAndGet(batch);
                return true;
            }
            return false;
        }
    }

    /** Changes rows and nothing more. */
    static final class Bare implements Load.Writing {

        private final List<Long> attempts = new ArrayList<>();
        private final Random random;
        private long seq;

        private Bare(Random random) {
            this.random = random;
        }

        @Override
        public boolean write(KeptConnection connection) throws IOException {
            String order = "{\"attempt\":" + attempts.get(random.nextInt(attempts.size())) + ",\"item\":"
                    + (1 + random.nextInt(SeededExam.ITEMS)) + ",\"seq\":" + ++seq + ",\"chosen\":\""
                    + SeededExam.letter(random.nextInt(4)) + "\"}";
            return connection.send("PUT", BareServer.PATH, null, order).status() == 200;
        }

        /** The number of the newest write; every write of this writer has a higher one than all before. */
        long newest() {
            return seq;
        }
    }
}
