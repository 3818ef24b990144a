package dev.hindsight.gateway.pages.sources;

import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;

import dev.hindsight.gateway.pages.Frame;
import dev.hindsight.gateway.pages.Html;
import dev.hindsight.gateway.pages.Once;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;

/** What to do at the far side. It shows a new secret once; after that it has a gap where the secret stood. */
@Path("/alert-sources/" + SourceDesk.ID + "/setup")
class SetupPage {

    @CheckedTemplate(basePath = "sources")
    record setup(Frame frame, Setup setup, Pulse pulse, String once) implements TemplateInstance {}

    private final SourceDesk desk;
    private final Told told;
    private final Html html;
    private final String publicUrl;

    SetupPage(SourceDesk desk, Told told, Html html, @ConfigProperty(name = "hindsight.public-url") String publicUrl) {
        this.desk = desk;
        this.told = told;
        this.html = html;
        this.publicUrl = publicUrl.replaceFirst("/+$", "");
    }

    @GET
    public Uni<Response> show(@RestPath String id) {
        var frame = desk.frame();
        Optional<Told.Secret> secret = told.read(id);
        var receipts = desk.list(SourceDesk.API + "/" + id + "/receipts?limit=20", Receipt.class);
        return Uni.combine().all().unis(desk.find(id), desk.types(), receipts).asTuple().chain(all -> {
            var source = all.getItem1().source();
            var setup = new Setup(source, SourceType.of(all.getItem2(), source.type()), secret, publicUrl);
            return html.show(new setup(frame, setup, new Pulse(all.getItem3()), Once.fresh()));
        }).map(shown -> told.forget(id, shown));
    }
}
