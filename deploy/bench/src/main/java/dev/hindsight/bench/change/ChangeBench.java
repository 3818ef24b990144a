package dev.hindsight.bench.change;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.hindsight.bench.Desk;
import dev.hindsight.local.RealParts;

/** Declares an incident, gives it its lines, then changes and reads it: median, 95th percentile and worst, in milliseconds. */
public final class ChangeBench {

    private static final Pattern KEY = Pattern.compile("\"key\":\"(INC-\\d+)\"");
    private static final String LINE = "{\"occurredAt\":\"2026-05-04T07:07:00Z\",\"text\":\"The gate was shut by hand\"}";

    private ChangeBench() {}

    public static void main(String... arguments) throws Exception {
        int lines = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 40;
        RealParts parts = RealParts.shared();
        try (var desk = new Desk(parts, Path.of(System.getProperty("hindsight.root", ".")))) {
            desk.awaitReady();
            String incident = "/api/v1/incidents/" + declared(desk, parts, lines);
            System.out.printf("%-24s %8s %8s %8s %10s%n", lines + " lines", "p50 ms", "p95 ms", "worst", "processor");
            measure(desk, "a line more", times, () -> posted(desk, incident + "/timeline", LINE));
            measure(desk, "an update posted", times,
                    () -> posted(desk, incident + "/updates", "{\"audience\":\"technical\",\"text\":\"We look.\"}"));
            measure(desk, "read", times, () -> desk.get(incident));
        }
    }

    private static String declared(Desk desk, RealParts parts, int lines) throws SQLException, IOException {
        Matcher key = KEY.matcher(posted(desk, "/api/v1/incidents", "{\"title\":\"The locks stood open\"}"));
        if (!key.find()) {
            throw new IOException("the incident has no key");
        }
        try (var connection = parts.postgres().connect("incident")) {
            LongStory.into(connection, key.group(1), lines);
        }
        return key.group(1);
    }

    private static void measure(Desk desk, String name, int times, Callable<String> asking) throws Exception {
        for (int i = 0; i < times / 2; i++) {
            asking.call();
        }
        var took = new long[times];
        Duration before = desk.worked();
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            asking.call();
            took[i] = System.nanoTime() - begin;
        }
        Duration worked = desk.worked().minus(before);
        Arrays.sort(took);
        System.out.printf("%-24s %8.0f %8.0f %8.0f %10.0f%n", name, took[times / 2] / 1e6, took[times * 95 / 100] / 1e6,
                took[times - 1] / 1e6, worked.toNanos() / 1e6 / times);
    }

    private static String posted(Desk desk, String path, String body) throws IOException {
        HttpResponse<String> answer = desk.post("bob", path, body.getBytes(UTF_8), Map.of(), "viewer", "responder").join();
        if (answer.statusCode() != 201) {
            throw new IOException(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }
}
