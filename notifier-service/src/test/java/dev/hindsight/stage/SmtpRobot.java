package dev.hindsight.stage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** An SMTP server that answers RCPT TO as it is told, for what a friendly server never says. */
public final class SmtpRobot implements AutoCloseable {

    private final ServerSocket socket;
    private volatile String recipientAnswer;
    private final Queue<Socket> clients = new ConcurrentLinkedQueue<>();

    /** @param recipientAnswer such as {@code 550 no such mailbox}; empty for silence */
    public SmtpRobot(int port, String recipientAnswer) {
        this.recipientAnswer = recipientAnswer;
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
                    while (!".".equals(in.readLine())) {
                        // the mail itself does not matter here
                    }
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
