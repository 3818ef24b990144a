package dev.hindsight.bench.alerts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import dev.hindsight.bench.Desk;
import dev.hindsight.local.RealParts;

/** Posts alerts signed as Grafana does, each a new one, at a steady rate; and the same number to an Alertmanager, in turns. */
public final class AlertBench {

    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final Pattern SECRET = Pattern.compile("\"secret\":\"([^\"]+)\"");
    private static final int SERVICES = 20;

    private AlertBench() {}

    public static void main(String... arguments) throws IOException, InterruptedException, SQLException {
        int rate = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        Path root = Path.of(System.getProperty("hindsight.root", "."));
        RealParts parts = RealParts.shared();
        try (var desk = new Desk(parts, root); Connection database = parts.postgres().connect("incident")) {
            desk.awaitReady();
            HttpResponse<String> added = desk.post("alice", "/api/v1/alert-sources", """
                    {"name":"bench","type":"grafana","authentication":{"scheme":"signature"},
                     "routing":{"groupBy":["service"],"stormAfter":1000}}""".getBytes(UTF_8), Map.of(), "viewer", "responder",
                    "admin").join();
            String source = found(ID, added.body());
            String secret = found(SECRET, added.body());
            OpenLoop.run(rate, 10, i -> desk(desk, source, secret, "warm-" + i));
            settled(database);
            for (int round = 1; round <= rounds; round++) {
                String name = "r" + round + "-";
                Instant begin = Instant.now();
                OpenLoop.Result result = OpenLoop.run(rate, seconds, i -> desk(desk, source, secret, name + i));
                settled(database);
                System.out.printf("round %d, %d/s for %d s%n  hindsight     accepted           %s   (%d sent, %d refused)%n",
                        round, rate, seconds,
                        result.accepted(), result.sent(), result.refused());
                System.out.printf("                accepted → placed  %s%n", placed(database, begin));
                peer(root, rate, seconds, name);
            }
            try (var counted = database.createStatement()
                    .executeQuery("select count(*), count(distinct incident_id) from alert")) {
                counted.next();
                System.out.printf("%,d alerts in %d incidents%n", counted.getLong(1), counted.getLong(2));
            }
        }
    }

    private static CompletableFuture<Integer> desk(Desk desk, String source, String secret, String name) {
        byte[] body = """
                {"version":"1","status":"firing","groupKey":"g","alerts":[{"status":"firing","fingerprint":"%1$s","startsAt":"2026-09-14T08:00:00Z",
                 "endsAt":"0001-01-01T00:00:00Z","labels":{"alertname":"%1$s","severity":"warning","service":"service-%2$d"},
                 "annotations":{"summary":"%1$s is slow"}}]}""".formatted(name, Math.floorMod(name.hashCode(), SERVICES))
                .getBytes(UTF_8);
        return desk
                .post("webhook", "/hooks/" + source, body, Map.of("X-Grafana-Alerting-Signature", signature(secret, body)),
                        "webhook")
                .thenApply(HttpResponse::statusCode);
    }

    private static String signature(String secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until everything that was accepted is placed. */
    private static void settled(Connection database) throws SQLException, InterruptedException {
        while (true) {
            try (var waiting = database.createStatement()
                    .executeQuery("select count(*) from receipt where state = 'received'")) {
                waiting.next();
                if (waiting.getLong(1) == 0) {
                    return;
                }
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static Times placed(Connection database, Instant since) throws SQLException {
        var took = Stream.<Long>builder();
        try (var rows = database.createStatement().executeQuery(
                "select (extract(epoch from processed_at - received_at) * 1e9)::bigint from receipt where received_at >= '"
                        + since + "'")) {
            while (rows.next()) {
                took.add(rows.getLong(1));
            }
        }
        return Times.of(took.build().toList());
    }

    private static void peer(Path root, int rate, int seconds, String name) throws IOException, InterruptedException {
        if (Stream.of(System.getenv("PATH").split(":"))
                .noneMatch(place -> Files.isExecutable(Path.of(place, "prometheus-alertmanager")))) {
            System.out.println("  alertmanager  is not installed: apt-get install prometheus-alertmanager");
            return;
        }
        try (var peer = new Peer(root.resolve("deploy/bench/target/alertmanager-" + name + System.nanoTime()))) {
            OpenLoop.run(rate, 5, i -> peer.post("warm-" + i));
            peer.handedOn();
            peer.forget();
            OpenLoop.Result result = OpenLoop.run(rate, seconds, i -> peer.post(name + i));
            Times handedOn = peer.handedOn();
            System.out.printf(
                    "  alertmanager  accepted           %s   (%d sent, %d refused)%n                accepted → webhook %s   (%d missing)%n",
                    result.accepted(), result.sent(), result.refused(), handedOn, peer.missing());
        }
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("not in the answer: " + text);
        }
        return matcher.group(1);
    }
}
