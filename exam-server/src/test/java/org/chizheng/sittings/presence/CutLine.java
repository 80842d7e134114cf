package org.chizheng.sittings.presence;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to a server on this machine that can be cut, or swallow whatever is said, and be mended. */
final class CutLine implements AutoCloseable {

    private enum Way {
        OPEN,
        SILENT,
        CUT
    }

    private final int target;
    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Set<Closeable> ends = ConcurrentHashMap.newKeySet();
    private volatile Way way = Way.OPEN;

    CutLine(int target) throws IOException {
        this.target = target;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    /** Who speaks is told at once that nobody is there. */
    void cut() throws IOException {
        way = Way.CUT;
        drop();
    }

    /** What is said is lost, and nobody hears of it. */
    void fallSilent() {
        way = Way.SILENT;
    }

    void mend() throws IOException {
        drop();
        way = Way.OPEN;
    }

    private void drop() throws IOException {
        for (Closeable end : ends) {
            end.close();
        }
        ends.clear();
    }

    private void serve() {
        try {
            while (true) {
                Socket near = server.accept();
                if (way == Way.CUT) {
                    near.close();
                } else {
                    Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
                    ends.add(near);
                    ends.add(far);
                    Thread.ofVirtual().start(() -> carry(near, far));
                    Thread.ofVirtual().start(() -> carry(far, near));
                }
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void carry(Socket from, Socket to) {
        byte[] some = new byte[8192];
        try (from;
                to) {
            InputStream said = from.getInputStream();
            for (int count = said.read(some); count >= 0; count = said.read(some)) {
                if (way == Way.OPEN) {
                    to.getOutputStream().write(some, 0, count);
                }
            }
        } catch (IOException cut) {
            // as it was wanted
        }
    }

    @Override
    public void close() throws IOException {
        cut();
        server.close();
    }
}
