package dev.hindsight.gateway.pages.publication;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Frame;
import dev.hindsight.gateway.pages.TellsItself;
import dev.hindsight.gateway.session.CurrentVisitor;
import dev.hindsight.manners.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;

/** The page for who wanted to take a report or a bundle away and got none: why, and what they can do instead. */
@ApplicationScoped
class NotTaken implements TellsItself {

    @CheckedTemplate(basePath = "publication")
    record nottaken(Frame frame, Problem problem, Wanted wanted) implements TemplateInstance {}

    private static final Pattern PLACE = Pattern.compile("/incidents/([^/]+)/(export|bundle)");
    private static final int BUSY = 503;
    private static final int LATE = 504;

    private final CurrentVisitor visitor;

    NotTaken(CurrentVisitor visitor) {
        this.visitor = visitor;
    }

    /**
     * What was asked for.
     *
     * @param again the same address; null when asking again would not help
     * @param version null for the present one
     */
    record Wanted(String key, boolean pdf, @Nullable String version, @Nullable String again) {}

    @Override
    public Optional<String> page(RoutingContext request, Problem problem) {
        var place = PLACE.matcher(request.normalizedPath());
        var who = visitor.of(request).orElse(null);
        if (who == null || !place.matches() || problem.status() == 401) {
            return Optional.empty();
        }
        var asked = request.request();
        boolean mayComeAgain = problem.status() == BUSY || problem.status() == LATE;
        var wanted = new Wanted(place.group(1), "pdf".equals(asked.getParam("format")), asked.getParam("version"),
                mayComeAgain ? asked.path() + (asked.query() == null ? "" : "?" + asked.query()) : null);
        return Optional.of(new nottaken(new Frame(who, "incidents", null), problem, wanted).render());
    }
}
