package dev.hindsight.gateway.pages.sources;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import dev.hindsight.gateway.pages.Frame;
import dev.hindsight.gateway.pages.Html;
import dev.hindsight.gateway.pages.words.Badge;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;

/** All sources, with what an administrator wants to know of each at a glance. */
@Path("/alert-sources")
class SourceListPage {

    @CheckedTemplate(basePath = "sources")
    record list(Frame frame, List<Line> sources, boolean counted) implements TemplateInstance {}

    /** @param type its name for people */
    public record Line(AlertSource source, String type, Badge state, Summary day) {}

    private final SourceDesk desk;
    private final Html html;
    private final Clock clock = Clock.systemUTC();

    SourceListPage(SourceDesk desk, Html html) {
        this.desk = desk;
        this.html = html;
    }

    @GET
    public Uni<Response> show() {
        var frame = desk.frame();
        return Uni.combine().all().unis(desk.sources(), desk.types(), counted(desk.summaries())).asTuple()
                .chain(all -> html.show(new list(frame, lines(all.getItem1(), all.getItem2(), all.getItem3().items()),
                        all.getItem3().known())));
    }

    private record Counted(List<Summary> items, boolean known) {}

    private static Uni<Counted> counted(Uni<List<Summary>> summaries) {
        return SourceDesk.orNothing(summaries)
                .map(found -> found == null ? new Counted(List.of(), false) : new Counted(found, true));
    }

    private List<Line> lines(List<AlertSource> sources, List<SourceType> types, List<Summary> summaries) {
        Map<String, Summary> days = summaries.stream().collect(Collectors.toMap(Summary::source, Function.identity()));
        return sources.stream().map(source -> {
            var day = days.getOrDefault(source.id(), Summary.none(source.id()));
            var type = SourceType.of(types, source.type());
            return new Line(source, type.name(), SourceState.of(source, type, day.lastReceivedAt(), clock.instant()).badge(),
                    day);
        }).toList();
    }
}
