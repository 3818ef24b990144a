package dev.hindsight.alert.sources.jenkins;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Change;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Json;
import dev.hindsight.alert.sources.SourceTime;

/**
 * Reads the Notification plugin of Jenkins. Each build comes several times; the first that is COMPLETED or FINALIZED and has a
 * status counts. A job that failed is an alert, which its next success ends.
 */
@Singleton
class Jenkins implements SourceType {

    private static final Pattern PLACE = Pattern.compile("(?:.*?/)??((?:job/[^/]+/?)++)");
    private static final int LONGEST_URL = 4_000;

    @Override
    public String type() {
        return "jenkins";
    }

    @Override
    public List<Scheme> schemes() {
        return List.of(Scheme.URL_TOKEN, Scheme.BASIC, Scheme.QUERY);
    }

    @Override
    public @Nullable String deliveryId(Post post) {
        try {
            JsonNode root = Json.read(post.body());
            String job = job(root);
            String number = Json.text(root, "build.number");
            return job == null || number == null || !done(root) ? null : job + " #" + number + " " + status(root);
        } catch (Unreadable e) {
            return null;
        }
    }

    @Override
    public Reading read(Post post) {
        JsonNode root = Json.object(post.body());
        String job = job(root);
        if (job == null || !root.path("build").isObject()) {
            throw new Unreadable("There is no \"name\" or no \"build\": this is not what Jenkins' Notification plugin sends.");
        }
        if (!done(root)) {
            return Reading.nothing("Build " + Json.text(root, "build.number") + " of " + job + " is not done yet.");
        }
        return switch (status(root)) {
            case "SUCCESS" -> new Reading(List.of(signal(job, AlertState.RESOLVED, root, post.receivedAt())),
                    List.of(change(job, root, post.receivedAt())), null, false);
            case "FAILURE", "FAILED", "UNSTABLE" -> Reading.of(signal(job, AlertState.FIRING, root, post.receivedAt()));
            case "ABORTED", "NOT_BUILT" -> Reading.nothing("A build of " + job + " was given up; that says nothing about it.");
            default -> throw new Unreadable("The \"build.status\" is none that Jenkins has, such as SUCCESS or FAILURE.");
        };
    }

    private static Signal signal(String job, AlertState state, JsonNode root, Instant receivedAt) {
        Instant at = at(root, receivedAt);
        boolean unstable = status(root).equals("UNSTABLE");
        return JenkinsFacts.draft(job, state, at, root).endsAt(at)
                .title("Jenkins job " + job + (unstable ? " is unstable" : " failed")).severity(unstable ? "warning" : null)
                .signal();
    }

    private static Change change(String job, JsonNode root, Instant receivedAt) {
        String number = Json.text(root, "build.number");
        return new Change(job + " #" + number, job + " #" + number, status(root).toLowerCase(Locale.ROOT),
                JenkinsFacts.service(root), JenkinsFacts.environment(root), at(root, receivedAt),
                Json.text(root, "build.full_url"));
    }

    /** When the build ended. */
    private static Instant at(JsonNode root, Instant receivedAt) {
        Instant began = SourceTime.of(Json.text(root, "build.timestamp"));
        long took = Math.clamp(root.path("build").path("duration").asLong(0), 0L, 30L * 24 * 3600 * 1000);
        return began == null || took == 0 ? receivedAt : began.plusMillis(took);
    }

    private static boolean done(JsonNode root) {
        String phase = Json.text(root, "build.phase");
        return !status(root).isEmpty()
                && (phase == null || phase.toUpperCase(Locale.ROOT).matches("COMPLETED|FINALIZED|FINISHED"));
    }

    private static String status(JsonNode root) {
        String status = Json.text(root, "build.status");
        return status == null ? "" : status.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    /** The job's name, with its folders: many jobs are called {@code main}. */
    private static @Nullable String job(JsonNode root) {
        String url = Json.text(root, "url");
        Matcher place = PLACE.matcher(url == null || url.length() > LONGEST_URL ? "" : url);
        if (!place.matches()) {
            return Json.text(root, "name", "display_name");
        }
        try {
            return URLDecoder.decode(place.group(1).replaceFirst("^job/", "").replace("/job/", "/").replaceFirst("/$", "")
                    .replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return Json.text(root, "name", "display_name");
        }
    }
}
