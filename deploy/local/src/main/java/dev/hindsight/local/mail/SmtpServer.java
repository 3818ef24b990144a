package dev.hindsight.local.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Listens for SMTP clients on 127.0.0.1, each on a thread of its own. */
final class SmtpServer {
    private final ServerSocket listening;
    private final Mailbox mailbox;

    SmtpServer(int port, Mailbox mailbox) {
        this.mailbox = mailbox;
        try {
            listening = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen for mail on port " + port, e);
        }
        Thread.ofPlatform().daemon().name("smtp").start(this::accept);
    }

    void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                var socket = listening.accept();
                Thread.ofVirtual().start(() -> hold(socket));
            } catch (IOException e) {
                if (!listening.isClosed()) {
                    System.err.println("mail catcher: " + e.getMessage());
                }
            }
        }
    }

    private void hold(Socket socket) {
        try (socket) {
            socket.setSoTimeout(120_000);
            new SmtpConversation(socket, mailbox).hold();
        } catch (IOException e) {
            System.err.println("mail catcher: a client went away: " + e.getMessage());
        }
    }
}
