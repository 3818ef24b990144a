package dev.hindsight.gateway.pages;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.edge.Asker;
import dev.hindsight.gateway.edge.FailurePage;
import dev.hindsight.gateway.pages.words.Moment;
import dev.hindsight.gateway.session.CurrentVisitor;
import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/**
 * Shows a failure to a person as a page of ours, while programs go on getting problem+json. Parts of pages get the page too and
 * take from it what they show.
 */
@ApplicationScoped
public class ProblemPage implements FailurePage {

    @CheckedTemplate(basePath = "frame")
    record problem(Frame frame, int status, String title, String text,
            List<Problem.FieldError> faults, String back, @Nullable String present) implements TemplateInstance {}

    private static final String START = "/incidents";
    private static final Pattern OF_VERSIONS = Pattern.compile("/(incidents|action-items)/[^/]+");

    private final Html html;
    private final CurrentVisitor visitor;
    private final List<TellsItself> forms;

    ProblemPage(Html html, CurrentVisitor visitor, @All List<TellsItself> forms) {
        this.forms = forms;
        this.html = html;
        this.visitor = visitor;
    }

    @Override
    public String render(RoutingContext request, dev.hindsight.manners.Problem problem) {
        return forms.stream().map(form -> form.page(request, problem)).flatMap(Optional::stream).findFirst()
                .orElseGet(() -> general(request, problem));
    }

    private String general(RoutingContext request, dev.hindsight.manners.Problem problem) {
        if (problem.type().endsWith("/unauthenticated")) {
            return page(request, problem.status(), ProblemWords.of(problem.status()), List.of(), null);
        }
        var text = problem.detail() == null ? ProblemWords.of(problem.status()).text() : problem.detail();
        return page(request, problem.status(), new ProblemWords(problem.title(), text), List.of(), null);
    }

    @ServerExceptionMapper
    public Response failed(PageFailure failure, RoutingContext request) {
        return html.answer(failure.problem().status(), page(request, failure.problem()));
    }

    @ServerResponseFilter
    public void asPage(ContainerResponseContext response, RoutingContext request) {
        if (response.getStatus() < 400 || isPage(response) || Asker.of(request.request()) == Asker.PROGRAM) {
            return;
        }
        var said = response.getEntity() instanceof dev.hindsight.manners.Problem problem ? problem.detail() : null;
        var problem = Problem.of(response.getStatus(), "", said == null ? "" : said);
        response.setEntity(page(request, problem), null, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
    }

    private static boolean isPage(ContainerResponseContext response) {
        var type = response.getMediaType();
        return type != null && type.isCompatible(MediaType.TEXT_HTML_TYPE);
    }

    private String page(RoutingContext request, Problem problem) {
        boolean perhaps = problem.status() >= 500 && request.request().method() == HttpMethod.POST;
        var words = perhaps ? ProblemWords.ofSent(problem.status()) : ProblemWords.of(problem.status());
        var detail = problem.faults().isEmpty() && !perhaps ? problem.detail() : null;
        var told = detail == null || detail.isBlank() ? words.text() : detail;
        return page(request, problem.status(), new ProblemWords(words.title(), told), problem.faults(),
                problem.isOf("no-such-version") ? present(request.normalizedPath()) : null);
    }

    /** What has no such version, without asking for one. */
    private static @Nullable String present(String path) {
        var matcher = OF_VERSIONS.matcher(path);
        return matcher.lookingAt() ? matcher.group() : null;
    }

    private String page(RoutingContext request, int status, ProblemWords words, List<Problem.FieldError> faults,
            @Nullable String present) {
        var frame = new Frame(visitor.of(request).orElse(null), "none", null);
        return new problem(frame, status, words.title(), Moment.spoken(words.text()), faults, back(request.request()), present)
                .render();
    }

    /** The page of ours that the request came from, to go on there after signing in; the list of incidents where there is none. */
    private static String back(HttpServerRequest request) {
        try {
            var from = URI.create(Objects.requireNonNullElse(request.getHeader("Referer"), ""));
            var path = from.getRawPath() + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery());
            boolean ours = String.valueOf(request.authority()).equals(from.getRawAuthority());
            return ours && path.matches("/[^/\\\\].*") ? path : START;
        } catch (IllegalArgumentException e) {
            return START;
        }
    }
}
