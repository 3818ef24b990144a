package dev.hindsight.manners;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;

/** An address that is there, but not for this method, says for which it is: {@code Allow} belongs to every 405 (RFC 9110, 15.5.6). */
public class NotAllowed {

    private static final String TITLE = "Method not allowed";

    /** @param allowed the methods that the address takes */
    public static Problem problem(Collection<String> allowed) {
        String detail = "This address takes " + String.join(", ", allowed) + ".";
        return Problem.of("method-not-allowed", 405, TITLE, detail).with(Problem.ALLOW, List.copyOf(allowed));
    }

    @ServerExceptionMapper
    public Response notAllowed(NotAllowedException failure, UriInfo uri) {
        return Problems.answer(problem(allowed(CurrentRequestManager.get())), uri);
    }

    /** Where another class has a longer address in common with the one asked for, the framework says that there is nothing. */
    @ServerExceptionMapper
    public Response notFound(NotFoundException failure, UriInfo uri) {
        Set<String> allowed = allowed(CurrentRequestManager.get());
        boolean there = allowed.size() > 1 && !allowed.contains(CurrentRequestManager.get().getMethod());
        return there ? Problems.answer(problem(allowed), uri) : new Problems().http(failure, uri);
    }

    /** Of all classes that have the address; the framework answers HEAD where there is GET, and OPTIONS, by itself. */
    private static Set<String> allowed(ResteasyReactiveRequestContext request) {
        var allowed = new TreeSet<String>();
        String path = request.getPathWithoutPrefix();
        var classes = new RequestMapper<>(new ArrayList<>(request.getDeployment().getClassMappers()));
        for (var match = classes.map(path); match != null; match = classes.continueMatching(path, match)) {
            allowed.addAll(methods(match.value, match.remaining.isEmpty() ? "/" : match.remaining));
        }
        if (allowed.contains(HttpMethod.GET)) {
            allowed.add(HttpMethod.HEAD);
        }
        allowed.add(HttpMethod.OPTIONS);
        return allowed;
    }

    private static List<String> methods(InitialMatch resource, String path) {
        return Arrays.stream(resource.handlers).filter(ClassRoutingHandler.class::isInstance)
                .flatMap(handler -> ((ClassRoutingHandler) handler).getMappers().entrySet().stream())
                .filter(method -> method.getKey() != null && method.getValue().map(path) != null)
                .map(method -> method.getKey()).toList();
    }
}
