package org.chizheng.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chizheng.bench.KeptConnection.Reply;
import org.chizheng.bench.SeededExam.Seat;

/** Candidates who share a connection and answer one question at a time; no two writes say the same. */
final class Writers {

    private Writers() {}

    /** Deals the seats to as many writers on the full path, each with a lease for every seat of its own. */
    static List<Full> full(List<Seat> seats, int count, int port, Random random) throws IOException {
        List<Full> writers = new ArrayList<>();
        try (KeptConnection connection = new KeptConnection(port)) {
            for (int i = 0; i < count; i++) {
                writers.add(new Full(new Random(random.nextLong())));
            }
            for (int i = 0; i < seats.size(); i++) {
                writers.get(i % count).take(seats.get(i), connection);
            }
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

        private record Place(Seat seat, long lease) {}

        private final List<Place> places = new ArrayList<>();
        private final List<Long> seqs = new ArrayList<>();
        private final Random random;
        private long acknowledged;

        private Full(Random random) {
            this.random = random;
        }

        private void take(Seat seat, KeptConnection connection) throws IOException {
            places.add(new Place(seat, seat.lease(connection)));
            seqs.add(0L);
        }

        @Override
        public boolean write(KeptConnection connection) throws IOException {
            int at = random.nextInt(places.size());
            Place place = places.get(at);
            long seq = seqs.get(at) + 1;
            seqs.set(at, seq);
            String order = "{\"lease\":" + place.lease() + ",\"answers\":[{\"seq\":" + seq + ",\"item\":"
                    + (1 + random.nextInt(SeededExam.ITEMS)) + ",\"chosen\":[\""
                    + SeededExam.letter(random.nextInt(4)) + "\"],\"flagged\":false,\"at\":1767225600000}]}";
            Reply reply = connection.send(
                    "PUT", place.seat().path() + "/answers", place.seat().ticket(), order);
            if (reply.status() == 200 && reply.body().contains("\"acknowledged\":[" + seq + "]")) {
                acknowledged++;
                return true;
            }
            return false;
        }

        long acknowledged() {
            return acknowledged;
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
