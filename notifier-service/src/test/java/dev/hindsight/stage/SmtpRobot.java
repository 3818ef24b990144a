package dev.hindsight.stage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

/** An SMTP server that answers RCPT TO as it is told, for what a friendly server never says, or takes its time over each mail. */
public final class SmtpRobot implements AutoCloseable {

    private final ServerSocket socket;
    private volatile String recipientAnswer;
    private final Duration pause;
    private final Queue<Socket> clients = new ConcurrentLinkedQueue<>();
    private final Queue<String> taken = new ConcurrentLinkedQueue<>();

    /** @param recipientAnswer such as {@code 550 no such mailbox}; empty for silence */
    public SmtpRobot(int port, String recipientAnswer) {
        this(port, recipientAnswer, Duration.ZERO);
    }

    /** @param pause before it says that it has taken a mail */
    public SmtpRobot(int port, String recipientAnswer, Duration pause) {
        this.recipientAnswer = recipientAnswer;
        this.pause = pause;
        try {
            socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Thread.ofPlatform().daemon().start(this::serve);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                clients.add(client);
                Thread.ofPlatform().daemon().start(() -> talk(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1));
                OutputStream out = client.getOutputStream()) {
            String toRecipients = recipientAnswer;
            say(out, "220 robot");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String answer = answer(line.toUpperCase(Locale.ROOT), toRecipients);
                if (answer.startsWith("354")) {
                    say(out, answer);
                    take(in);
                    answer = "250 taken";
                }
                if (!answer.isEmpty()) {
                    say(out, answer);
                }
            }
        } catch (IOException hungUp) {
            // the other side may leave at any moment
        }
    }

    /** Of a mail itself only its id matters here. */
    private void take(BufferedReader in) throws IOException {
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (line.startsWith("Message-ID: ")) {
                taken.add(line.substring("Message-ID: ".length()));
            }
        }
        CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(pause.toMillis(), MILLISECONDS)).join();
    }

    private static String answer(String line, String toRecipients) {
        return switch (line.split("[ :]")[0]) {
            case "RCPT" -> toRecipients;
            case "QUIT" -> "221 bye";
            case "DATA" -> "354 go on";
            default -> "250 ok";
        };
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(ISO_8859_1));
        out.flush();
    }

    /** For connections from now on; those that there are go on as they began. */
    public void answers(String toRecipients) {
        recipientAnswer = toRecipients;
    }

    /** Message ids in the order in which they came. */
    public List<String> taken() {
        return List.copyOf(taken);
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Socket client : clients) {
                client.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
