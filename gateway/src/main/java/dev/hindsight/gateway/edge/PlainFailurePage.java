package dev.hindsight.gateway.edge;

import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.manners.Problem;
import io.quarkus.arc.DefaultBean;
import io.vertx.ext.web.RoutingContext;

/** What a failure looks like where there are no pages. */
@DefaultBean
@ApplicationScoped
class PlainFailurePage implements FailurePage {

    @Override
    public String render(RoutingContext request, Problem problem) {
        return """
                <!doctype html>
                <html lang="en">
                <head><meta charset="utf-8"><title>%1$s</title></head>
                <body><h1>%1$s</h1><p>%2$s</p><p><a href="/">To the start</a></p></body>
                </html>
                """.formatted(escaped(problem.title()), escaped(problem.detail() == null ? "" : problem.detail()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
