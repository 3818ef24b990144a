package dev.hindsight.gateway.proxy;

import java.util.regex.Pattern;

import dev.hindsight.gateway.edge.Failures;
import dev.hindsight.manners.Problem;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.DecodeException;

/**
 * A link of a page by which somebody takes a file away: the report of an incident in some format, or its evidence bundle. What the
 * API shows in a browser is a file here, and a refusal is told as a page.
 */
final class TakenAway {

    /** {@code export} takes the query of the API's {@code report}. */
    static final String PLACE = "/incidents/[A-Za-z0-9-]{1,64}/(export|bundle)";

    private static final Pattern LINK = Pattern.compile(PLACE);

    private TakenAway() {}

    static boolean is(String path) {
        return LINK.matcher(path).matches();
    }

    /** Where the service has it; every other path is the same inside. */
    static String inside(String path) {
        return is(path) ? "/api/v1" + path.replaceFirst("/export$", "/report") : path;
    }

    static void asFile(MultiMap headers) {
        String disposition = headers.get(HttpHeaders.CONTENT_DISPOSITION);
        if (disposition != null) {
            headers.set(HttpHeaders.CONTENT_DISPOSITION, disposition.replaceFirst("^inline", "attachment"));
        }
    }

    /** What the service said, or what its status means when that cannot be read. */
    static Problem refusal(int status, Buffer body) {
        try {
            var said = body.toJsonObject();
            return Problem.of(said.getString("type", "refused").replaceFirst(".*/", ""), status,
                    said.getString("title", "It cannot be taken"), said.getString("detail"));
        } catch (DecodeException | ClassCastException e) {
            return Failures.byStatus(status);
        }
    }
}
