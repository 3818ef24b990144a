package dev.hindsight.bench.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.hindsight.bench.Desk;
import dev.hindsight.local.RealParts;

/** Imports a report of some length, publishes it, and reads it: median, 95th percentile and worst, in milliseconds. */
public final class PublicBench {

    private static final int LINES = 80;
    private static final String PUBLIC = """
            {"public":{"sections":["summary","impact","resolution","rootCauses","timeline","actionItems"]}}""";

    private PublicBench() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        int rate = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40;
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        try (var desk = new Desk(RealParts.shared(), Path.of(System.getProperty("hindsight.root", ".")))) {
            desk.awaitReady();
            String page = published(desk);
            read(desk, page, rate, rate * 3);
            Duration before = desk.worked();
            long[] took = read(desk, page, rate, rate * seconds);
            Duration worked = desk.worked().minus(before);
            Arrays.sort(took);
            System.out.printf("%d readers, %d a second: p50 %.1f  p95 %.1f  worst %.1f ms; %.1f ms of processor time each%n",
                    took.length, rate, took[took.length / 2] / 1e6, took[took.length * 95 / 100] / 1e6,
                    took[took.length - 1] / 1e6, worked.toNanos() / 1e6 / took.length);
        }
    }

    /** One after the other and never faster than that, so that nobody is refused. */
    private static long[] read(Desk desk, String page, int rate, int times) throws IOException, InterruptedException {
        var took = new long[times];
        for (int i = 0; i < times; i++) {
            long asked = System.nanoTime();
            desk.get(page);
            took[i] = System.nanoTime() - asked;
            TimeUnit.NANOSECONDS.sleep(1_000_000_000L / rate - took[i]);
        }
        return took;
    }

    private static String published(Desk desk) {
        String key = found("\"key\":\"(INC-\\d+)\"", posted(desk, "/api/v1/reports/imports", report()));
        return found("\"publicPath\":\"([^\"]+)\"", posted(desk, "/api/v1/incidents/" + key + "/report/publications", PUBLIC));
    }

    private static String posted(Desk desk, String path, String body) {
        HttpResponse<String> answer = desk.post("bob", path, body.getBytes(UTF_8), Map.of(), "viewer", "responder").join();
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("no " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    private static String report() {
        String lines = IntStream.range(0, LINES).mapToObj(i -> "- %02d:%02d The pumps %d to %d were looked at again".formatted(
                8 + i / 60, i % 60, i, i + 7)).collect(Collectors.joining("\n"));
        String items = IntStream.range(0, 12).mapToObj(i -> "- [ ] Renew valve " + i + " (owner: Ada Example)")
                .collect(Collectors.joining("\n"));
        String words = "The locks of the canal stood open, and nobody could pass for an hour. ".repeat(12);
        return """
                # The locks stood open

                **Date**: 2026-05-04

                **Status**: Resolved

                **Severity**: Minor

                ## Summary

                %1$s

                ## Impact

                %1$s

                ## Resolution

                %1$s

                ## Root causes

                %1$s

                ## Timeline

                Times in UTC

                %2$s

                ## Action items

                %3$s
                """.formatted(words, lines, items);
    }
}
