package dev.hindsight.gateway.pages.bundles;

import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.gateway.edge.Bodies;
import dev.hindsight.gateway.pages.Frame;
import dev.hindsight.gateway.pages.TellsItself;
import dev.hindsight.gateway.session.CurrentVisitor;
import dev.hindsight.manners.Problem;
import io.vertx.ext.web.RoutingContext;

/** The page of bundles for who has brought one that is too large; what is kept is not asked for. */
@ApplicationScoped
class TooLarge implements TellsItself {

    private final CurrentVisitor visitor;

    TooLarge(CurrentVisitor visitor) {
        this.visitor = visitor;
    }

    @Override
    public Optional<String> page(RoutingContext request, Problem problem) {
        var who = visitor.of(request).orElse(null);
        if (who == null || problem.status() != 413 || !request.normalizedPath().equals("/bundles")) {
            return Optional.empty();
        }
        var sentence = "A bundle may have 16 MB at most, and this file has %s MB. Nothing of it was kept."
                .formatted(megabytes(Bodies.announced(request.request())));
        return Optional.of(
                new BundlePage.list(new Frame(who, "incidents", null), null, false, Refused.outright("", sentence))
                        .render());
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ENGLISH, "%,.1f", Math.ceil(bytes * 10.0 / (1 << 20)) / 10);
    }
}
