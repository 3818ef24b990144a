package dev.hindsight.gateway.pages.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.gateway.pages.Answer;
import dev.hindsight.gateway.pages.Query;
import dev.hindsight.gateway.pages.ServiceClient;
import dev.hindsight.gateway.proxy.Backend;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;

/** Has the service read reports, one after the other, and take them over. */
@ApplicationScoped
class ImportDesk {

    private final ServiceClient services;

    ImportDesk(ServiceClient services) {
        this.services = services;
    }

    Uni<List<Reading>> read(ImportForm form) {
        return each(form, form.reports(), true, new ArrayList<>());
    }

    Uni<List<Reading>> accept(ImportForm form) {
        var wanted = form.reports().stream().filter(form::takes).toList();
        return each(form, wanted, false, new ArrayList<>());
    }

    private Uni<List<Reading>> each(ImportForm form, List<List<Brought>> reports, boolean dryRun, List<Reading> done) {
        if (reports.isEmpty()) {
            return Uni.createFrom().item(List.copyOf(done));
        }
        return send(form, reports.getFirst(), dryRun).chain(reading -> {
            done.add(reading);
            return each(form, reports.subList(1, reports.size()), dryRun, done);
        });
    }

    private Uni<Reading> send(ImportForm form, List<Brought> pages, boolean dryRun) {
        var mark = pages.getFirst().mark();
        var path = new Query(Map.of()).with("dryRun", Boolean.toString(dryRun))
                .with("title", form.given("title", mark)).with("date", form.given("date", mark))
                .with("zone", form.given("zone", mark)).with("confidential", form.confidential())
                .with("into", form.given("into", mark))
                .after("/api/v1/reports/imports");
        var body = Multipart.of(pages);
        var headers = new HashMap<>(Map.of("Content-Type", body.contentType()));
        if (!dryRun && form.get("once").matches("[a-f0-9-]{36}")) {
            headers.put("Idempotency-Key", form.get("once") + "-" + pages.getFirst().print());
        }
        return services.send(Backend.INCIDENT, HttpMethod.POST, path, body.bytes(), headers)
                .map(answer -> reading(form, pages, answer));
    }

    private Reading reading(ImportForm form, List<Brought> pages, Answer answer) {
        if (answer.ok()) {
            var preview = services.read(answer.body(), Preview.class);
            return new Reading(pages, form, preview, null, preview.findings());
        }
        var said = answer.problem().findings();
        var findings = said == null ? List.<Finding>of() : said.valueStream().map(this::finding).toList();
        return new Reading(pages, form, null, answer.problem(), findings);
    }

    private Finding finding(JsonNode node) {
        return services.read(node, Finding.class);
    }
}
