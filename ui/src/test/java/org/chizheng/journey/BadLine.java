package org.chizheng.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A line between a browser and the product that can be made bad: slow, lossy, cut. It passes bytes on and knows nothing
 * of HTTP but the path that a request names. What is lost on a real line stalls the connection until it is sent again,
 * or breaks it: so do the losses here.
 */
final class BadLine implements AutoCloseable {

    private static final int STALL_MILLIS = 3_000;
    private static final int STUCK_AT_MOST_SECONDS = 60;

    private final ServerSocket listening;
    private final int server;
    private final Random random;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger answersToLose = new AtomicInteger();
    private volatile String lostPath = "";
    private volatile Duration delay = Duration.ZERO;
    private volatile double loss;
    private volatile int bytesPerSecond = Integer.MAX_VALUE;
    private volatile boolean isCut;
    private volatile Stuck stuck = new Stuck("", false);

    /** A request that does not get on. */
    private static final class Stuck {
        private final String path;
        private final boolean isHeard;
        private final AtomicBoolean isTaken = new AtomicBoolean();
        private final CountDownLatch came = new CountDownLatch(1);
        private final CountDownLatch over = new CountDownLatch(1);

        Stuck(String path, boolean isHeard) {
            this.path = path;
            this.isHeard = isHeard;
            this.isTaken.set(path.isEmpty());
        }
    }

    /** Two sockets, and whether the one to the browser is held up. */
    private static final class Wire {
        private volatile @Nullable Stuck stuck;
    }

    /** A good line to a port of this machine. */
    BadLine(int server, long seed) {
        this.server = server;
        this.random = new Random(seed);
        System.out.println("bad line: seed=" + seed);
        try {
            listening = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::listen);
    }

    /** Where browsers find it. */
    String address() {
        return "http://127.0.0.1:" + listening.getLocalPort();
    }

    /** Everything takes so long in each direction. */
    void delay(Duration each) {
        delay = each;
    }

    /** This share of what is sent gets stuck for a while or breaks its connection. */
    void loss(double share) {
        loss = share;
    }

    /** No more than this goes through a connection in each direction. */
    void throttle(int bytesEachSecond) {
        bytesPerSecond = bytesEachSecond;
    }

    /** Breaks every connection and admits no other, though the browser still believes to have a network. */
    void cut() {
        isCut = true;
        open.forEach(BadLine::reset);
    }

    /** Admits connections again, as good or bad as the line was before. */
    void splice() {
        isCut = false;
    }

    /** The server hears the next so many requests of a path; nobody hears what it answers. */
    void loseAnswers(String path, int many) {
        lostPath = path;
        answersToLose.set(many);
    }

    /**
     * The next request of a path gets stuck on its way to the server, or, where the server is to hear it, the answer on
     * its way back: until {@link #letGo} or {@link #mend}.
     */
    void stick(String path, boolean isHeard) {
        stuck = new Stuck(path, isHeard);
    }

    /** Waits until a request of that path came by. */
    void awaitStuck() {
        await(stuck.came);
        if (stuck.isHeard) {
            // time to act on it
            LockSupport.parkNanos(Duration.ofMillis(700).toNanos());
        }
    }

    /** Lets what is stuck go on. */
    void letGo() {
        stuck.over.countDown();
    }

    /** How many answers are still to be lost. */
    int answersToLose() {
        return answersToLose.get();
    }

    /** A good line again. */
    void mend() {
        delay = Duration.ZERO;
        loss = 0;
        bytesPerSecond = Integer.MAX_VALUE;
        answersToLose.set(0);
        isCut = false;
        letGo();
    }

    private void listen() {
        while (!listening.isClosed()) {
            try {
                Socket browser = listening.accept();
                Thread.ofVirtual().start(() -> connect(browser));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket browser) {
        if (isCut) {
            reset(browser);
            return;
        }
        try {
            Socket product = new Socket(InetAddress.getLoopbackAddress(), server);
            product.setTcpNoDelay(true);
            browser.setTcpNoDelay(true);
            open.add(browser);
            open.add(product);
            Wire wire = new Wire();
            Thread.ofVirtual().start(() -> carry(product, browser, false, wire));
            carry(browser, product, true, wire);
        } catch (IOException away) {
            reset(browser);
        }
    }

    private void carry(Socket from, Socket to, boolean isRequest, Wire wire) {
        byte[] bytes = new byte[16_384];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int some = in.read(bytes); some > 0; some = in.read(bytes)) {
                boolean isLost = isRequest && losesAnswerTo(bytes, some);
                suffer(from, to);
                holdUp(bytes, some, isRequest, wire);
                if (isLost) {
                    reset(from);
                }
                pass(bytes, some, out);
                if (isLost) {
                    // the server has it, and time to act on it
                    LockSupport.parkNanos(Duration.ofMillis(700).toNanos());
                    reset(to);
                }
            }
        } catch (IOException broken) {
            reset(from);
            reset(to);
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private boolean losesAnswerTo(byte[] bytes, int length) {
        return answersToLose.get() > 0 && asksFor(lostPath, bytes, length) && answersToLose.getAndDecrement() > 0;
    }

    private void holdUp(byte[] bytes, int length, boolean isRequest, Wire wire) {
        Stuck now = stuck;
        if (isRequest && asksFor(now.path, bytes, length) && !now.isTaken.getAndSet(true)) {
            wire.stuck = now;
            now.came.countDown();
        }
        Stuck held = wire.stuck;
        if (held != null && held.isHeard != isRequest) {
            await(held.over);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(STUCK_AT_MOST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean asksFor(String path, byte[] bytes, int length) {
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains(path + " HTTP/1.1");
    }

    /** Piece by piece, as a narrow line does. */
    private void pass(byte[] bytes, int length, OutputStream out) throws IOException {
        for (int from = 0; from < length; ) {
            int rate = bytesPerSecond;
            int some = Math.min(length - from, Math.max(1, rate / 4));
            if (rate < Integer.MAX_VALUE) {
                LockSupport.parkNanos((long) (some * 1e9 / rate));
            }
            out.write(bytes, from, some);
            from += some;
        }
    }

    private void suffer(Socket from, Socket to) throws IOException {
        long nanos = delay.toNanos();
        if (chance(loss)) {
            if (chance(0.5)) {
                reset(from);
                reset(to);
                throw new IOException("lost");
            }
            nanos += Duration.ofMillis(STALL_MILLIS).toNanos();
        }
        if (nanos > 0) {
            LockSupport.parkNanos(nanos);
        }
    }

    private synchronized boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** As a line breaks: without a farewell. */
    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException gone) {
            // all the better
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        open.forEach(BadLine::reset);
    }
}
