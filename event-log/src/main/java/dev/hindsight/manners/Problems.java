package dev.hindsight.manners;

import java.util.List;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

import dev.hindsight.eventlog.DatabaseAway;
import dev.hindsight.eventlog.EventTooLarge;
import dev.hindsight.eventlog.Overloaded;
import dev.hindsight.eventlog.Rejected;
import dev.hindsight.eventlog.VersionConflict;
import dev.hindsight.eventlog.Write;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;

/** Turns every failure of a resource, the framework's own included, into a {@link Problem}. */
public class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    @ServerExceptionMapper
    public Response problem(ProblemException failure, UriInfo uri) {
        return answer(failure.problem(), uri);
    }

    /** A refusal of what one field says is a 422, a code that begins with {@code no-such-} a 404, every other refusal a 409. */
    @ServerExceptionMapper
    public Response rejected(Rejected refusal, UriInfo uri) {
        if (refusal.field() != null) {
            var error = new Problem.FieldError("#/" + refusal.field(), refusal.getMessage());
            return answer(Problem.invalid(List.of(error)), uri);
        }
        boolean absent = refusal.code().startsWith("no-such-");
        return answer(Problem.of(refusal.code(), absent ? 404 : 409, absent ? "Not found" : "The rules do not allow this",
                refusal.getMessage()), uri);
    }

    @ServerExceptionMapper
    public Response conflict(VersionConflict conflict, UriInfo uri) {
        return answer(StaleVersion.of(conflict), uri);
    }

    /** Only an answer to an {@code Idempotency-Key} needs a row, see {@link IdempotentRequest#remember}. */
    @ServerExceptionMapper
    public Response overtaken(Write.Missed overtaken, UriInfo uri) {
        return answer(Problem.of("idempotency-key-taken-over", 409, "A repetition of this request has overtaken it",
                "It took more than a minute and stored nothing; send it once more under the same Idempotency-Key for the answer."),
                uri);
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException invalid, UriInfo uri) {
        return answer(Problem.invalid(Violations.of(invalid)), uri);
    }

    @ServerExceptionMapper
    public Response unreadable(JsonProcessingException unreadable, UriInfo uri) {
        return answer(UnreadableJson.problem(unreadable), uri);
    }

    /** Named apart because Quarkus has a mapper of its own for it. */
    @ServerExceptionMapper(priority = 1)
    public Response mismatched(MismatchedInputException unreadable, UriInfo uri) {
        return answer(UnreadableJson.problem(unreadable), uri);
    }

    @ServerExceptionMapper(priority = 1)
    public Response unauthorized(UnauthorizedException failure, UriInfo uri) {
        return answer(SIGN_IN, uri);
    }

    @ServerExceptionMapper(priority = 1)
    public Response unauthenticated(AuthenticationFailedException failure, UriInfo uri) {
        return answer(SIGN_IN, uri);
    }

    @ServerExceptionMapper(priority = 1)
    public Response forbidden(ForbiddenException failure, UriInfo uri) {
        return answer(Problem.of("forbidden", 403, "Your role does not allow this",
                "Ask an administrator of Hindsight for the role that this needs."), uri);
    }

    /** Without a word about what the body is, there is mostly none. */
    @ServerExceptionMapper
    public Response unsupported(NotSupportedException failure, HttpHeaders headers, UriInfo uri) {
        return headers.getHeaderString(HttpHeaders.CONTENT_TYPE) == null
                ? answer(Problem.of("unreadable", 400, "The body is missing",
                        "Send a body, and its type as Content-Type."), uri)
                : http(failure, uri);
    }

    @ServerExceptionMapper
    public Response http(WebApplicationException failure, UriInfo uri) {
        if (failure.getCause() instanceof ProblemException parameter) {
            return answer(parameter.problem(), uri);
        }
        if (failure.getCause() instanceof JsonMappingException unreadable) {
            return answer(UnreadableJson.problem(unreadable), uri);
        }
        if (failure.getCause() instanceof JsonProcessingException unreadable) {
            return answer(UnreadableJson.problem(unreadable), uri);
        }
        Response said = failure.getResponse();
        if (said.getStatus() < 400) {
            return said;
        }
        String detail = switch (failure) {
            case NotFoundException _ -> "There is nothing at " + shown(uri) + ".";
            case NotSupportedException _ -> "A body of this type is not taken here; mostly it is to be application/json.";
            case NotAcceptableException _ -> "There is no answer of a type that Accept names; leave it out, or ask for */*.";
            default -> said.getStatus() == 400
                    ? "A part of the request cannot be read, mostly a header such as Content-Type."
                    : null;
        };
        String title = said.getStatusInfo().getReasonPhrase();
        return answer(Problem.of(title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'), said.getStatus(), title, detail),
                uri);
    }

    @ServerExceptionMapper
    public Response tooLarge(EventTooLarge refused, UriInfo uri) {
        LOG.infof("refused at %s: %s", shown(uri), refused.getMessage());
        return answer(Problem.of("too-large", 422, "This is more than can be recorded at once",
                "Nothing was stored. Say it in several steps, or say less."), uri);
    }

    /** An answer in milliseconds instead of a place at the end of a long queue. */
    @ServerExceptionMapper
    public Response overloaded(Overloaded refused, UriInfo uri) {
        return answer(BUSY, uri);
    }

    /** A database that is busy or away: the sender may try again at once. Anything else, a refused statement too, is our fault. */
    @ServerExceptionMapper
    public Response fault(Throwable fault, UriInfo uri) {
        if (isBusy(fault)) {
            LOG.debugf("refused at %s: %s", shown(uri), fault.getMessage());
            return answer(BUSY, uri);
        }
        if (UnreadableForm.saidBy(fault)) {
            return answer(UnreadableForm.PROBLEM, uri);
        }
        if (DatabaseAway.saidBy(fault)) {
            LOG.warnf("without database at %s: %s", shown(uri), fault.toString());
            return answer(AWAY, uri);
        }
        LOG.errorf(fault, "unexpected failure at %s", shown(uri));
        return answer(Problem.of("internal", 500, "Something broke on our side",
                "It has been logged. Look whether it was done before you try again; a repetition with the same Idempotency-Key is safe."),
                uri);
    }

    private static final Problem BUSY = Problem.of("overloaded", 503, "Too busy right now",
            "Try again in a second; nothing was stored.");
    private static final Problem AWAY = Problem.of("database-away", 503, "The database does not answer",
            "Try again in a second. It may have been stored; a repetition with the same Idempotency-Key is safe.");
    private static final Problem SIGN_IN = Problem.of("unauthenticated", 401, "Sign in first",
            "This needs a valid access token.");

    /** Also within what Hibernate wraps around it. */
    private static boolean isBusy(Throwable fault) {
        return DatabaseAway.isBusy(fault) || fault.getCause() != null && isBusy(fault.getCause());
    }

    static Response answer(Problem problem, UriInfo uri) {
        return problem.at(shown(uri)).toResponse();
    }

    private static String shown(UriInfo uri) {
        return ShownPath.of("/" + uri.getPath().replaceFirst("^/", ""));
    }
}
