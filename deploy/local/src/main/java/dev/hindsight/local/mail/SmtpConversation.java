package dev.hindsight.local.mail;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One SMTP client (RFC 5321), whose every mail is taken. A mail is answered with 250 only after it is kept, so that a client
 * which heard nothing may send it again.
 */
final class SmtpConversation {
    private static final int LARGEST = 20 * 1024 * 1024;

    private final Mailbox mailbox;
    private final InputStream in;
    private final OutputStream out;
    private String from = "";
    private final List<String> to = new ArrayList<>();

    SmtpConversation(Socket socket, Mailbox mailbox) throws IOException {
        this.mailbox = mailbox;
        in = new BufferedInputStream(socket.getInputStream());
        out = socket.getOutputStream();
    }

    void hold() throws IOException {
        say("220 mail catcher ready");
        for (var line = line(); line != null; line = line()) {
            var command = new String(line, StandardCharsets.UTF_8).strip();
            if (!answer(command, command.toUpperCase(Locale.ROOT))) {
                return;
            }
        }
    }

    /** Returns whether the conversation goes on. */
    private boolean answer(String command, String upper) throws IOException {
        if (upper.startsWith("EHLO")) {
            say("250-mail catcher\r\n250-PIPELINING\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 SIZE " + LARGEST);
        } else if (upper.startsWith("MAIL FROM:")) {
            from = address(command);
            to.clear();
            say("250 ok");
        } else if (upper.startsWith("RCPT TO:")) {
            to.add(address(command));
            say("250 ok");
        } else if (upper.equals("DATA")) {
            data();
        } else if (upper.equals("QUIT")) {
            say("221 bye");
            return false;
        } else if (upper.equals("RSET") || upper.equals("NOOP") || upper.startsWith("HELO")) {
            say("250 ok");
        } else {
            say("502 not known here");
        }
        return true;
    }

    private void data() throws IOException {
        if (to.isEmpty()) {
            say("503 for whom?");
            return;
        }
        say("354 end with a dot");
        var content = new ByteArrayOutputStream();
        for (var line = line(); line != null; line = line()) {
            if (line.length == 1 && line[0] == '.') {
                mailbox.keep(new Envelope(from, List.copyOf(to)), content.toByteArray());
                say("250 kept");
                return;
            }
            int stuffed = line.length > 0 && line[0] == '.' ? 1 : 0;
            content.write(line, stuffed, line.length - stuffed);
            content.writeBytes(new byte[]{'\r', '\n'});
            if (content.size() > LARGEST) {
                throw new IOException("a mail larger than " + LARGEST + " bytes");
            }
        }
    }

    private static String address(String command) {
        int open = command.indexOf('<');
        int close = command.indexOf('>', open + 1);
        return open < 0 || close < 0 ? command.substring(command.indexOf(':') + 1).strip() : command.substring(open + 1, close);
    }

    /** A line without its end, or null when the client has gone. */
    private byte @org.jspecify.annotations.Nullable [] line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next != -1; next = in.read()) {
            if (next == '\n') {
                return line.toByteArray();
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return null;
    }

    private void say(String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
