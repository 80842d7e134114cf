package org.chizheng.bench;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One connection that is kept open, as a browser keeps it: so lean that the server's work is what gets measured. */
final class KeptConnection implements Closeable {

    /** An answer of the server, its body in UTF-8. */
    record Reply(int status, String body) {

        /** The body, unless the request was refused. */
        String accepted() {
            if (status != 200) {
                throw new IllegalStateException("refused: " + this);
            }
            return body;
        }
    }

    private final int port;
    private Socket socket;
    private InputStream in;
    private OutputStream out;
    private final byte[] buffer = new byte[16_384];
    private int at;
    private int end;

    KeptConnection(int port) throws IOException {
        this.port = port;
        connect();
    }

    private void connect() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        in = socket.getInputStream();
        out = socket.getOutputStream();
        at = 0;
        end = 0;
    }

    /** Sends a request and waits for the answer; with a body it is JSON, with a ticket it is shown. */
    Reply send(String method, String path, @Nullable String ticket, @Nullable String json) throws IOException {
        byte[] body = json == null ? new byte[0] : json.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder(256)
                .append(method)
                .append(' ')
                .append(path)
                .append(" HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n");
        if (ticket != null) {
            head.append("Authorization: Bearer ").append(ticket).append("\r\n");
        }
        if (json != null) {
            head.append("Content-Type: application/json\r\n");
        }
        head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
        byte[] first = head.toString().getBytes(StandardCharsets.US_ASCII);
        byte[] request = Arrays.copyOf(first, first.length + body.length);
        System.arraycopy(body, 0, request, first.length, body.length);
        out.write(request);
        return receive();
    }

    private Reply receive() throws IOException {
        int status = Integer.parseInt(line().substring(9, 12));
        int length = 0;
        boolean isChunked = false;
        boolean isLast = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).trim());
            } else if (lower.startsWith("transfer-encoding:")) {
                isChunked = lower.contains("chunked");
            } else if (lower.equals("connection: close")) {
                isLast = true;
            }
        }
        byte[] body = isChunked ? chunks() : bytes(length);
        if (isLast) {
            // as servers do after some number of requests
            close();
            connect();
        }
        return new Reply(status, new String(body, StandardCharsets.UTF_8));
    }

    private byte[] chunks() throws IOException {
        byte[] all = new byte[0];
        for (int length = chunkLength(); length > 0; length = chunkLength()) {
            byte[] chunk = bytes(length);
            int before = all.length;
            all = Arrays.copyOf(all, before + length);
            System.arraycopy(chunk, 0, all, before, length);
            line();
        }
        line();
        return all;
    }

    private int chunkLength() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private byte[] bytes(int length) throws IOException {
        byte[] bytes = new byte[length];
        for (int filled = 0; filled < length; ) {
            fill();
            int some = Math.min(length - filled, end - at);
            System.arraycopy(buffer, at, bytes, filled, some);
            at += some;
            filled += some;
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(48);
        while (true) {
            fill();
            while (at < end) {
                char c = (char) buffer[at++];
                if (c == '\n') {
                    line.setLength(line.length() - 1);
                    return line.toString();
                }
                line.append(c);
            }
        }
    }

    /** Makes sure that something is there to be read. */
    private void fill() throws IOException {
        if (at == end) {
            int some = in.read(buffer);
            if (some < 0) {
                throw new EOFException("the server is gone");
            }
            at = 0;
            end = some;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
