package dev.hindsight.manners;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An object that a resource answers is JSON, whatever type the caller would have liked: texts and files are not objects by then.
 * Nobody is refused for it, least of all a monitoring system that asks for {@code text/plain} and posts an alert.
 */
public class JsonAnswers {

    @ServerResponseFilter
    public void json(ContainerResponseContext response) {
        if (isObject(response.getEntity()) && !isJson(response.getMediaType())) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_TYPE);
        }
    }

    private static boolean isObject(@Nullable Object entity) {
        return entity instanceof Record && !isTemplate(entity) || entity instanceof Collection || entity instanceof Map
                || entity instanceof JsonNode;
    }

    /** Pages of the gateway are records too; this library does not know what they are made with. */
    private static boolean isTemplate(Object entity) {
        return Stream.of(entity.getClass().getInterfaces()).anyMatch(one -> one.getSimpleName().equals("TemplateInstance"));
    }

    private static boolean isJson(@Nullable MediaType type) {
        return type != null && type.getSubtype().endsWith("json");
    }
}
