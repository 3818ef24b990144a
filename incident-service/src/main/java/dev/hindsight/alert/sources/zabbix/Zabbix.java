package dev.hindsight.alert.sources.zabbix;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Post;
import dev.hindsight.alert.Reading;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.SignalDraft;
import dev.hindsight.alert.SourceType;
import dev.hindsight.alert.Unreadable;
import dev.hindsight.alert.sources.Facts;
import dev.hindsight.alert.sources.Json;

/**
 * Reads what a webhook media type of Zabbix posts: a JSON object of macros, each a text. {@code EVENT.ID} is the problem's, in its
 * beginning, its updates and its end.
 */
@Singleton
class Zabbix implements SourceType {

    private static final List<String> SEVERITIES = List.of("Not classified", "Information", "Warning", "Average", "High",
            "Disaster");

    @Override
    public String type() {
        return "zabbix";
    }

    @Override
    public List<Scheme> schemes() {
        return List.of(Scheme.BEARER, Scheme.URL_TOKEN, Scheme.BASIC, Scheme.HEADER);
    }

    @Override
    public Reading read(Post post) {
        Macros macros = Macros.of(Json.object(post.body()));
        String id = macros.get("EVENT.ID");
        if (id == null) {
            if (macros.unreplaced()) {
                return Reading.test("A test of the media type: its macros were sent as they are.");
            }
            throw new Unreadable("There is no \"EVENT.ID\", the macro {EVENT.ID}, which tells problems apart.");
        }
        if (macros.is("EVENT.SOURCE", "1") || macros.is("EVENT.SOURCE", "2")) {
            return Reading.nothing("A host was discovered or has registered itself; that is no problem.");
        }
        return Reading.of(draft(id, macros, post.receivedAt()).signal());
    }

    private static SignalDraft draft(String id, Macros macros, Instant receivedAt) {
        var clock = new ServerClock(macros.get("ZABBIX.UTC.OFFSET"), receivedAt);
        AlertState state = state(macros);
        Instant began = clock.at(macros.get("EVENT.DATE"), macros.get("EVENT.TIME"));
        Instant over = clock.at(macros.get("EVENT.RECOVERY.DATE"), macros.get("EVENT.RECOVERY.TIME"));
        Instant updated = clock.at(macros.get("EVENT.UPDATE.DATE"), macros.get("EVENT.UPDATE.TIME"));
        Instant at = state == AlertState.RESOLVED ? over == null ? updated : over : updated == null ? began : updated;
        String host = macros.get("HOST.NAME", "HOST.HOST");
        SignalDraft draft = SignalDraft.of(id, state, Objects.requireNonNullElse(at, receivedAt)).endsAt(at)
                .title(macros.get("EVENT.NAME", "TRIGGER.NAME", "ALERT.SUBJECT")).severity(severity(macros))
                .label("host", host).label("alertname", macros.get("EVENT.NAME", "TRIGGER.NAME"))
                .label("trigger", macros.get("TRIGGER.ID")).label("host_address", macros.get("HOST.IP"))
                .label("host_group", macros.get("TRIGGER.HOSTGROUP.NAME")).label("service", macros.get("SERVICE.NAME"))
                .annotation("description", macros.get("ALERT.MESSAGE", "TRIGGER.DESCRIPTION"))
                .annotation("operational_data", macros.get("EVENT.OPDATA"))
                .annotation("runbook_url", macros.get("TRIGGER.URL"))
                .annotation("update", macros.get("EVENT.UPDATE.MESSAGE"))
                .annotation("updated_by", macros.get("USER.FULLNAME")).link(link(id, macros));
        Facts.tags(draft, macros.tags());
        return draft;
    }

    private static AlertState state(Macros macros) {
        String value = macros.get("EVENT.VALUE", "TRIGGER.VALUE", "TRIGGER.STATUS", "EVENT.STATUS");
        String action = Objects.requireNonNullElse(macros.get("EVENT.UPDATE.ACTION"), "").toLowerCase(Locale.ROOT);
        return switch (value == null ? "" : value.toUpperCase(Locale.ROOT)) {
            case "0", "OK", "RESOLVED" -> AlertState.RESOLVED;
            case "1", "PROBLEM" -> macros.is("EVENT.UPDATE.STATUS", "1") ? updated(action, macros) : AlertState.FIRING;
            default -> throw new Unreadable("The \"EVENT.VALUE\" is neither 1, a problem, nor 0, its end.");
        };
    }

    /** @param action such as {@code acknowledged, changed severity from Average to High and closed} */
    private static AlertState updated(String action, Macros macros) {
        if (action.matches("(?s).*\\bclosed\\b.*")) {
            return AlertState.RESOLVED;
        }
        if (action.contains("unacknowledged")) {
            return AlertState.FIRING;
        }
        return action.contains("acknowledged") || macros.is("EVENT.ACK.STATUS", "Yes") || macros.is("EVENT.ACK.STATUS", "1")
                ? AlertState.ACKNOWLEDGED
                : AlertState.FIRING;
    }

    /** Its number's official name, for an installation may have other words for them. */
    private static @Nullable String severity(Macros macros) {
        String number = macros.get("EVENT.UPDATE.NSEVERITY", "EVENT.NSEVERITY", "TRIGGER.NSEVERITY");
        return number != null && number.matches("[0-5]")
                ? SEVERITIES.get(Integer.parseInt(number))
                : macros.get("EVENT.SEVERITY", "TRIGGER.SEVERITY");
    }

    private static @Nullable String link(String id, Macros macros) {
        String url = macros.get("ZABBIX.URL");
        String trigger = macros.get("TRIGGER.ID");
        return url == null || trigger == null || !(id + trigger).matches("\\d+")
                ? null
                : url.replaceFirst("(?<!/)/++$", "") + "/tr_events.php?triggerid=" + trigger + "&eventid=" + id;
    }
}
