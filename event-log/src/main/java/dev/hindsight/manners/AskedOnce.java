package dev.hindsight.manners;

import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A parameter of a request is given once, unless the contract has it as an array ({@link AnyOf}): of two values one would be passed
 * over without a word. What a resource does not read may come as it likes.
 */
public class AskedOnce {

    private record Read(String name, Class<?> type) {}

    @ServerRequestFilter
    public void before(ContainerRequestContext context, ResourceInfo resource) {
        var sent = context.getUriInfo().getQueryParameters();
        if (sent.values().stream().allMatch(values -> values.size() < 2)) {
            return;
        }
        List<Read> all = Arrays.stream(resource.getResourceMethod().getParameters())
                .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                        ? fields(parameter.getType())
                        : read(parameter, parameter.getType()))
                .toList();
        for (Read parameter : all) {
            List<String> values = sent.getOrDefault(parameter.name(), List.of());
            if (values.size() > 1 && !Collection.class.isAssignableFrom(parameter.type())) {
                throw refused(parameter.name(), values.size(), all).asException();
            }
        }
    }

    private static Stream<Read> fields(Class<?> bean) {
        return Arrays.stream(bean.getDeclaredFields()).flatMap(field -> read(field, field.getType()));
    }

    private static Stream<Read> read(AnnotatedElement element, Class<?> type) {
        QueryParam query = element.getAnnotation(QueryParam.class);
        return query == null ? Stream.empty() : Stream.of(new Read(query.value(), type));
    }

    private static Problem refused(String name, int times, List<Read> all) {
        List<String> several = all.stream().filter(parameter -> Collection.class.isAssignableFrom(parameter.type()))
                .map(Read::name).toList();
        String others = several.isEmpty() ? "" : " Several values are taken of " + String.join(", ", several) + ".";
        return Problem.of("repeated-parameter", 400, "A parameter was given more than once",
                "Give " + name + " once; it came " + times + " times." + others).with("parameter", name);
    }
}
