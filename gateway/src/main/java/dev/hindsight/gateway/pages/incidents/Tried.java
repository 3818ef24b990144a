package dev.hindsight.gateway.pages.incidents;

import static java.util.function.Predicate.not;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.core.MultivaluedHashMap;

import org.jspecify.annotations.Nullable;

import dev.hindsight.gateway.pages.Attempt;
import dev.hindsight.gateway.pages.Fields;
import dev.hindsight.gateway.pages.Once;
import dev.hindsight.gateway.pages.words.Choice;
import dev.hindsight.gateway.pages.words.Moment;

/** What a form of the page holds: what was typed, where it is the one that was just refused, otherwise what stands there now. */
public record Tried(@Nullable Attempt attempt) {

    private static final List<Choice> PRECISIONS = List.of(new Choice("exact", "At that time", false),
            new Choice("approximate", "About then", false), new Choice("date", "That day, time not known", false),
            new Choice("unknown", "Not certain", false));

    /** The name of a form that there is one of for each entry, section or role. */
    public String form(String kind, String of) {
        return kind + ":" + of;
    }

    public boolean refused(String form) {
        return attempt != null && attempt.isOf(form);
    }

    /** What was typed into a field of a refused form, otherwise what stands there now. */
    public String kept(String form, String field, @Nullable String otherwise) {
        var shown = otherwise == null ? "" : otherwise;
        return attempt != null && attempt.isOf(form) ? attempt.kept(field, shown) : shown;
    }

    /** As {@link #kept}, but what somebody left alone is shown as it stands now, not as it stood when they opened the form. */
    public String edited(String form, String field, @Nullable String now) {
        return attempt != null && attempt.fields().changed(field) ? kept(form, field, now) : now == null ? "" : now;
    }

    /** A time for a field of a form, in the zone that the form is filled in. */
    public String input(String form, @Nullable Instant at) {
        return Moment.input(at, zone(form));
    }

    public boolean ticked(String form, String field, boolean otherwise) {
        return attempt != null && attempt.isOf(form) ? attempt.fields().has(field) : otherwise;
    }

    /** How sure a time may be said to be; that it is not certain is no choice, but may stay. */
    public List<Choice> precisions(String form, @Nullable String now) {
        var chosen = kept(form, "precision", now);
        return PRECISIONS.stream().filter(one -> !one.value().equals("unknown") || one.value().equals(now))
                .map(one -> new Choice(one.value(), one.label(), one.value().equals(chosen))).toList();
    }

    /** What sort of line it may be; a word of somebody else's may stay. */
    public List<Choice> kinds(String form, String now) {
        var kinds = new ArrayList<>(TimelineEntry.KINDS);
        if (!kinds.contains(now)) {
            kinds.add(now);
        }
        return Choice.of(kinds, kept(form, "kind", now));
    }

    /** The key of a form: that of the refused one stays with what was typed into it. */
    public String once(String form) {
        return Once.again(refused(form) ? attempt : null);
    }

    public String zone(String form) {
        return kept(form, "zone", "UTC");
    }

    public @Nullable String wrong(String form, String field) {
        return attempt != null && attempt.isOf(form) ? attempt.problem().at(field) : null;
    }

    /** What the refusal says; the page has a box for what programs are told to send. */
    public String sentence() {
        return attempt == null ? "" : attempt.problem().sentence().replaceFirst(" [^.]*insist=true\\.$", "");
    }

    /** Whether it was refused only because the times contradict each other, which somebody may insist on. */
    public boolean mayInsist(String form) {
        return attempt != null && attempt.isOf(form) && attempt.problem().isOf("times-out-of-order");
    }

    /** The incident that somebody was shown and asked about before merging into it; empty before that. */
    public String seen() {
        return asks() ? kept("merge", "into", "") : "";
    }

    /** Whether nothing was refused yet, and only asked. */
    public boolean asks() {
        return attempt != null && attempt.problem().isOf("merge-asks");
    }

    /** The texts that were typed, for whom the page has no form any more to see them in. */
    public String typed() {
        var fields = attempt == null ? new Fields(new MultivaluedHashMap<>()) : attempt.fields();
        return Stream.of("markdown", "text", "reason").map(name -> fields.get(name, "")).filter(not(String::isEmpty))
                .collect(Collectors.joining("\n\n"));
    }

    /** As {@link #kept}, for the hidden field that keeps what the form showed at first. */
    public String keptWas(String form, String field, String otherwise) {
        return kept(form, field + "Was", otherwise);
    }
}
