package org.chizheng.sittings.presence;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line to a server on this machine that can be cut, or swallow whatever is said, and be mended. */
final class CutLine implements AutoCloseable {

    private final int target;
    private final int port;
    private final Set<Closeable> open = ConcurrentHashMap.newKeySet();
    private volatile boolean isSilent;

    CutLine(int target) throws IOException {
        this.target = target;
        ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.port = server.getLocalPort();
        serve(server);
    }

    int port() {
        return port;
    }

    void cut() throws IOException {
        for (Closeable one : open) {
            one.close();
        }
        open.clear();
    }

    /** What is said is lost, and nobody hears of it. */
    void fallSilent() {
        isSilent = true;
    }

    void mend() throws IOException {
        cut();
        isSilent = false;
        ServerSocket server = new ServerSocket();
        server.setReuseAddress(true);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        serve(server);
    }

    private void serve(ServerSocket server) {
        open.add(server);
        Thread.ofVirtual().start(() -> {
            try {
                while (true) {
                    Socket near = server.accept();
                    Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
                    open.add(near);
                    open.add(far);
                    Thread.ofVirtual().start(() -> carry(near, far));
                    Thread.ofVirtual().start(() -> carry(far, near));
                }
            } catch (IOException cut) {
                // the line is cut, as it was wanted
            }
        });
    }

    private void carry(Socket from, Socket to) {
        byte[] some = new byte[8192];
        try (from;
                to) {
            InputStream said = from.getInputStream();
            for (int count = said.read(some); count >= 0; count = said.read(some)) {
                if (!isSilent) {
                    to.getOutputStream().write(some, 0, count);
                }
            }
        } catch (IOException cut) {
            // the line is cut, as it was wanted
        }
    }

    @Override
    public void close() throws IOException {
        cut();
    }
}
