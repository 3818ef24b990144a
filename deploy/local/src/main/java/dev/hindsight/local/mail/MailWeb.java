package dev.hindsight.local.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** The catcher's web page and JSON. A mail's HTML is shown in a sandbox that runs no script and loads nothing. */
final class MailWeb {
    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();
    private static final String OURS = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; form-action 'self'";
    private static final String FOREIGN = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    private static final Pattern ONE = Pattern.compile("/messages/(?<id>[0-9-]+)/?(?<as>html|source|json|)");

    private final HttpServer server;
    private final Mailbox mailbox;

    MailWeb(int port, Mailbox mailbox) {
        this.mailbox = mailbox;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot show mails on port " + port, e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var answer = answer(exchange.getRequestMethod(), exchange.getRequestURI().getPath());
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.getResponseHeaders().set("Content-Security-Policy", answer.policy());
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.getResponseHeaders().set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(answer.code(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    private Answer answer(String method, String path) throws IOException {
        if (method.equals("DELETE") && path.equals("/api/messages")) {
            mailbox.clear();
            return new Answer(204, "application/json", OURS, new byte[0]);
        }
        if (!method.equals("GET")) {
            return Answer.page(405, MailPage.problem("Only GET, and DELETE of /api/messages."));
        }
        if (path.equals("/")) {
            return Answer.page(200, MailPage.list(all()));
        }
        if (path.equals("/api/messages")) {
            return json(all());
        }
        var wanted = ONE.matcher(path);
        var source = wanted.matches() ? mailbox.source(wanted.group("id")) : Optional.<byte[]>empty();
        if (source.isEmpty()) {
            return Answer.missing();
        }
        var mail = MailReader.read(wanted.group("id"), source.get());
        return switch (wanted.group("as")) {
            case "source" -> new Answer(200, "text/plain; charset=utf-8", FOREIGN, source.get());
            case "html" -> new Answer(200, "text/html; charset=utf-8", FOREIGN, html(mail));
            case "json" -> json(mail);
            default -> Answer.page(200, MailPage.one(mail));
        };
    }

    private static byte[] html(Mail mail) {
        return Objects.requireNonNullElse(mail.html(), "").getBytes(StandardCharsets.UTF_8);
    }

    private static Answer json(Object value) throws IOException {
        return new Answer(200, "application/json", OURS, JSON.writeValueAsBytes(value));
    }

    private List<Mail> all() {
        return mailbox.ids().stream().flatMap(id -> mailbox.source(id).map(source -> MailReader.read(id, source)).stream())
                .toList();
    }

    private record Answer(int code, String type, String policy, byte[] body) {
        static Answer page(int code, String html) {
            return new Answer(code, "text/html; charset=utf-8", OURS, html.getBytes(StandardCharsets.UTF_8));
        }

        static Answer missing() {
            return page(404, MailPage.problem("No such mail."));
        }
    }
}
