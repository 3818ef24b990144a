package dev.hindsight.report.importing.dump;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.hindsight.report.importing.dump.WikiPage.Event;

/** Ways to write an event, with what the copying left of them: bars are borders of cells. */
enum EventStyle {

    BARE("{clock} {text}"), DASH("{face}{dash}{text}"), COLON_LEFT(": {face} - {text}"), DASH_LEFT("- {face} - {text}"), RANGE(
            "{face}{to}{until} - {text}"), AMERICAN("{american} {face}{dash}{text}"), AMERICAN_COLON(
                    "{american}: {face} - {text}"), AMERICAN_ZONE("{american}: {face} {zone} - {text}"), BRITISH(
                            "{british} {face}{dash}{text}"), BRITISH_SECONDS(
                                    "{british} {seconds}{dash}{text}"), ZONE("{face} {zone}{dash}{text}"), ZONE_LEFT(
                                            ": {face} {zone} - {text}"), ORDINAL("{ordinal}: {text}"), CELLS(
                                                    "{clock}|{text}"), DAY_CELLS("{american}|{clock}|{text}");

    private final String form;

    EventStyle(String form) {
        this.form = form;
    }

    boolean isTable() {
        return form.contains("|");
    }

    List<String> headings() {
        return this == DAY_CELLS ? List.of("Date", "Time", "Event") : List.of("Time", "Event");
    }

    /** The cells of a row, or the line as the only one. */
    List<String> print(Event event, Whim whim) {
        String line = form.replace("{text}", event.text())
                .replace("{clock}", whim.percent(15) ? loose(event.clock(), ":") : minutes(event.clock()))
                .replace("{face}", whim.percent(15) ? loose(event.clock(), whim.of(":", ".")) : minutes(event.clock()))
                .replace("{seconds}", event.clock().toString())
                .replace("{until}", minutes(event.until()))
                .replace("{dash}", whim.of(" - ", " - ", " - ", " – ", ": "))
                .replace("{to}", whim.of("-", " - ", "–"))
                .replace("{american}", WikiWords.AMERICAN.format(event.day()))
                .replace("{british}", WikiWords.BRITISH.format(event.day()))
                .replace("{ordinal}", minutes(event.clock()).replace(":", "") + " " + WikiWords.ordinal(event.day()))
                .replace("{zone}", event.zone());
        return List.of(line.split("\\|"));
    }

    private static String minutes(LocalTime clock) {
        return clock.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private static String loose(LocalTime clock, String sign) {
        String minutes = minutes(clock).replace(":", sign);
        return sign.equals(".") ? minutes : minutes.replaceFirst("^0", "");
    }

    /**
     * What a reader has of the event.
     *
     * @param inferred the day that the order of the clocks tells, none when that of the report was lost
     * @param zone the zone of all times, none when nothing is said of it
     */
    Event seen(Event event, @Nullable LocalDate inferred, @Nullable String zone) {
        return new Event(tellsDay(inferred) ? event.day() : inferred,
                this == BRITISH_SECONDS ? event.clock() : event.clock().truncatedTo(ChronoUnit.MINUTES),
                this == RANGE ? event.until() : null, null, event.text()).in(form.contains("{zone}") ? event.zone() : zone);
    }

    /** A day without a year is one only beside the day of the report. */
    private boolean tellsDay(@Nullable LocalDate inferred) {
        return form.contains("{american}") || form.contains("{british}") || this == ORDINAL && inferred != null;
    }
}
