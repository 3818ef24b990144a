package dev.hindsight.report.acceptance;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.hindsight.eventlog.EventId;
import dev.hindsight.eventlog.EventLog;
import dev.hindsight.eventlog.Replay;
import dev.hindsight.incident.IncidentCommand;
import dev.hindsight.incident.IncidentCommand.Work;
import dev.hindsight.incident.IncidentEvent;
import dev.hindsight.incident.IncidentHandler;
import dev.hindsight.incident.IncidentHandler.Order;
import dev.hindsight.incident.read.IncidentQueries;
import dev.hindsight.incident.read.view.IncidentReader;
import dev.hindsight.incident.read.view.IncidentView;
import dev.hindsight.manners.Counted;
import dev.hindsight.report.acceptance.ImportHandler.Options;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

/** Takes one version after the other of one page over, inside one transaction. */
final class Taking {
    /** No incident has it. */
    private static final String OF_A_PREVIEW = "INC-0";

    private final SqlConnection transaction;
    private final IncidentHandler incidents;
    private final EventLog log;
    private final Shelf shelf;
    private final ReadingRoom room;
    private final Options options;
    private final Instant now = Clock.systemUTC().instant();
    private final List<Remark> remarks = new ArrayList<>();
    private @Nullable KnownPage known;
    private @Nullable Identity before;
    private @Nullable IncidentView incident;
    private ImportAnswer.Action action = ImportAnswer.Action.UNCHANGED;

    Taking(SqlConnection transaction, IncidentHandler incidents, EventLog log, Shelf shelf, ReadingRoom room,
            Options options) {
        this.transaction = transaction;
        this.incidents = incidents;
        this.log = log;
        this.shelf = shelf;
        this.room = room;
        this.options = options;
    }

    /** @param page null when nobody has brought the page yet */
    Uni<Void> begin(@Nullable KnownPage page) {
        known = page;
        return page == null
                ? Uni.createFrom().voidItem()
                : log.load(transaction, page.incident()).chain(Replay.by(IncidentReader::read)).invoke(view -> incident = view)
                        .replaceWithVoid();
    }

    /** @param number which of several; null when there is one */
    Uni<Void> take(PageVersion version, @Nullable Integer number) {
        version.remarks().forEach(remark -> remark(remark, number));
        Identity earlier = before;
        before = version.identity();
        if (earlier != null && version.identity().likeness(earlier) == 0) {
            remark(Remark.warning("versions-unlike", "document", "It has little in common with the version before it."
                    + " If it tells of another incident, bring it by itself."), number);
        }
        KnownPage page = known;
        IncidentView view = incident;
        if (page == null || view == null) {
            return key().chain(key -> declare(key, version, number));
        }
        return shelf.has(transaction, page.incident(), version).chain(has -> {
            boolean last = Arrays.equals(page.hash(), version.upload().hash());
            if (has && (last || !isLater(version, page))) {
                remark(Remark.info("already-imported", "document",
                        "This version of the page was imported as " + page.key() + " before."), number);
                return Uni.createFrom().voidItem();
            }
            if (isEarlier(version, page)) {
                remark(Remark.warning("older-version", "document", "This is version " + version.pageVersion()
                        + " of the page; version " + page.pageVersion() + " was imported before, so nothing was taken."),
                        number);
                return Uni.createFrom().voidItem();
            }
            return room.compare(() -> Merging.of(page.content(), version.content(), view,
                    Merging.Now.of(now, version.pageVersion())))
                    .chain(merging -> change(page, view, new Change(version, merging), number));
        });
    }

    /** Whoever declares an incident waits for the next key until this transaction ends; nobody has to for a preview, which tells none. */
    private Uni<String> key() {
        return options.dryRun() ? Uni.createFrom().item(OF_A_PREVIEW) : incidents.nextKey(transaction);
    }

    private static boolean isLater(PageVersion version, KnownPage page) {
        return version.pageVersion() != null && page.pageVersion() != null && version.pageVersion() > page.pageVersion();
    }

    private static boolean isEarlier(PageVersion version, KnownPage page) {
        return version.pageVersion() != null && page.pageVersion() != null && version.pageVersion() < page.pageVersion();
    }

    private Uni<Void> declare(String key, PageVersion version, @Nullable Integer number) {
        Content content = version.content();
        Beginning.assumptions(content, options.confidential()).forEach(remark -> remark(remark, number));
        action = ImportAnswer.Action.CREATED;
        return bring(EventId.next(), key, Beginning.declaration(key, content, Secrecy.ofNew(options.confidential(), content)),
                new Step(version, content, Beginning.works(content), 1));
    }

    private record Change(PageVersion version, Merging merging) {}

    private Uni<Void> change(KnownPage page, IncidentView view, Change change, @Nullable Integer number) {
        PageVersion version = change.version();
        Merging merging = change.merging();
        if (!page.sure() && options.into() == null) {
            remark(Remark.warning("recognised", "document", "By its words it is the next version of the page that became "
                    + page.key() + ". If it tells of another incident, import it as a new one."), number);
        }
        if (view.mergedInto() != null) {
            remark(Remark.warning("merged", "document",
                    page.key() + " was merged into another incident; what is new is kept in "
                            + page.key() + " itself."),
                    number);
        }
        merging.remarks().forEach(remark -> remark(remark, number));
        long gone = merging.works().stream().filter(work -> work instanceof IncidentCommand.RetractTimelineEntry).count();
        if (gone > 0) {
            remark(Remark.info("retracted", "timeline", Counted.of(gone, "line is", "lines are")
                    + " no longer in the page; what the incident keeps of it is retracted and stays readable."), number);
        }
        var works = new ArrayList<>(merging.works());
        if (Secrecy.begins(options.confidential(), page.content(), version.content(), view)) {
            works.addFirst(new IncidentCommand.ChangeConfidentiality(true));
            Secrecy.remark(options.confidential(), version.content(), true).ifPresent(remark -> remark(remark, number));
        }
        if (works.isEmpty() && page.content().saysTheSameAs(version.content())) {
            remark(Remark.info("no-difference", "document", page.export() == null
                    ? "The page says what it said when it was imported as " + page.key() + "."
                    : "This is " + export(page) + ", as it was exported."), number);
            return Uni.createFrom().voidItem();
        }
        if (page.export() != null) {
            remark(Remark.info("own-export", "document", "This is " + export(page)
                    + ", edited since it was exported: what was changed in it is taken over."), number);
        }
        if (action == ImportAnswer.Action.UNCHANGED) {
            action = ImportAnswer.Action.UPDATED;
        }
        return bring(view.id(), view.key(), null, new Step(version, merging.content(), works, page.number() + 1));
    }

    private static String export(KnownPage page) {
        return "version " + page.export() + " of " + page.key();
    }

    private record Step(PageVersion version, Content content, List<Work> works, int number) {}

    private Uni<Void> bring(UUID id, String key, IncidentCommand.@Nullable DeclareImported declaration, Step step) {
        PageVersion version = step.version();
        UUID source = EventId.next();
        String actor = options.importer().name();
        var imported = new IncidentEvent.Imported(source, version.format(), step.content().title(), version.pageVersion(),
                HexFormat.of().formatHex(version.upload().hash()), version.upload().fileName(), step.content().date(),
                version.given().zone(), version.remarks().size(), 0);
        var order = new Order(id, key, new IncidentCommand.Import(declaration, imported, step.works()), actor);
        return incidents.handle(transaction, order, _ -> List.of())
                .call(() -> shelf.put(transaction, new Shelf.Place(source, id, step.number(), actor), version, step.content()))
                .invoke(view -> {
                    incident = view;
                    known = new KnownPage(id, key, step.number(), version.pageVersion(), version.upload().hash(),
                            version.given(), step.content(), true, null);
                }).replaceWithVoid();
    }

    private void remark(Remark remark, @Nullable Integer number) {
        remarks.add(number == null ? remark : remark.in(number));
    }

    /** Without what the importer may not see of an incident that was there before. */
    Uni<ImportAnswer> answer() {
        KnownPage page = known;
        IncidentView view = incident;
        if (page == null || view == null) {
            throw new IllegalStateException("nothing was brought");
        }
        boolean preview = options.dryRun() && action == ImportAnswer.Action.CREATED;
        return IncidentQueries.shown(transaction, view, options.importer())
                .map(shown -> ImportAnswer.of(action, shown, page.content(), List.copyOf(remarks), preview));
    }
}
