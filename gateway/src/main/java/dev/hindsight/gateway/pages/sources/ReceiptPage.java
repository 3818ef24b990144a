package dev.hindsight.gateway.pages.sources;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import dev.hindsight.gateway.pages.Command;
import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.Flash;
import dev.hindsight.gateway.pages.Frame;
import dev.hindsight.gateway.pages.Html;
import dev.hindsight.gateway.pages.Once;
import dev.hindsight.gateway.proxy.Backend;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;

/** One post as it came, what was answered, and what became of it. */
@Path("/alert-sources/" + SourceDesk.ID + "/receipts/{receipt: [0-9a-f-]{36}}")
class ReceiptPage {

    @CheckedTemplate(basePath = "sources")
    record receipt(Frame frame, AlertSource source, Receipt receipt, String once) implements TemplateInstance {}

    private final SourceDesk desk;
    private final Html html;

    ReceiptPage(SourceDesk desk, Html html) {
        this.desk = desk;
        this.html = html;
    }

    @GET
    public Uni<Response> show(@RestPath String id, @RestPath String receipt) {
        var frame = desk.frame();
        return Uni.combine().all().unis(desk.find(id), desk.get("/" + id + "/receipts/" + receipt, Receipt.class)).asTuple()
                .chain(both -> html.show(new receipt(frame, both.getItem1().source(), both.getItem2(),
                        Once.fresh())));
    }

    @POST
    @Path("replay")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> replay(@RestPath String id, @RestPath String receipt, MultivaluedMap<String, String> form) {
        desk.frame();
        var path = "/" + id + "/receipts/" + receipt;
        return Command.of(Backend.INCIDENT, HttpMethod.POST, SourceDesk.API + path + "/replay", null).once(new Fields(form))
                .through(desk.services()).map(answer -> {
                    answer.orFail();
                    return html.next("/alert-sources" + path, Flash.RECEIPT_REPLAYED.said());
                });
    }
}
