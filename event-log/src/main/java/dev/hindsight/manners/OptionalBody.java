package dev.hindsight.manners;

import java.lang.reflect.Parameter;
import java.util.Arrays;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Where the contract says that there need not be a body ({@code @RequestBody(required = false)}), one that is not there has no type
 * either: it is taken for JSON that says nothing, whatever a client adds to an empty POST by itself.
 */
public class OptionalBody {

    @ServerRequestFilter
    public void before(ContainerRequestContext context, ResourceInfo resource) {
        if (context.getMethod().equals(HttpMethod.POST) && isEmpty(context)
                && Arrays.stream(resource.getResourceMethod().getParameters()).anyMatch(OptionalBody::isOptional)) {
            context.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        }
    }

    private static boolean isEmpty(ContainerRequestContext context) {
        return context.getLength() <= 0 && context.getHeaderString("Transfer-Encoding") == null;
    }

    private static boolean isOptional(Parameter parameter) {
        RequestBody body = parameter.getAnnotation(RequestBody.class);
        return body != null && !body.required();
    }
}
