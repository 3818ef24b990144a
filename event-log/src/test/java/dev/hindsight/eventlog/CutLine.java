package dev.hindsight.eventlog;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** A line to the database that can be cut after a commit has gone through and before the answer is back. */
final class CutLine implements AutoCloseable {

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int target;
    private final AtomicInteger cuts = new AtomicInteger();
    private volatile boolean armed;

    CutLine(int target) throws IOException {
        this.target = target;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    int cuts() {
        return cuts.get();
    }

    /** The next COMMIT reaches the database; nobody hears of it. */
    void swallowTheNextAnswer() {
        armed = true;
    }

    private void accept() {
        try {
            while (true) {
                var near = server.accept();
                var far = new Socket(InetAddress.getLoopbackAddress(), target);
                Thread.ofVirtual().start(() -> pump(near, far, false));
                Thread.ofVirtual().start(() -> pump(far, near, true));
            }
        } catch (IOException e) {
            // the test has ended
        }
    }

    private void pump(Socket from, Socket to, boolean isAnswer) {
        try (from; to; InputStream in = from.getInputStream()) {
            var bytes = new byte[64 << 10];
            for (int read = in.read(bytes); read > 0; read = in.read(bytes)) {
                var said = new String(bytes, 0, read, java.nio.charset.StandardCharsets.ISO_8859_1);
                if (isAnswer && armed && said.contains("COMMIT")) {
                    armed = false;
                    cuts.incrementAndGet();
                    return;
                }
                to.getOutputStream().write(bytes, 0, read);
            }
        } catch (IOException e) {
            // cut from the other side
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
