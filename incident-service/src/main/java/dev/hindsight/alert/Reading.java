package dev.hindsight.alert;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What one post says.
 *
 * @param changes what was changed on purpose, such as a deployment
 * @param remark something that people should know about the post, such as alerts left out
 * @param test true for what a source sends to try the connection; it opens nothing, whatever it says
 */
public record Reading(List<Signal> signals, List<Change> changes, @Nullable String remark, boolean test) {

    public Reading {
        signals = List.copyOf(signals);
        changes = List.copyOf(changes);
        remark = remark == null ? null : Clean.text(remark);
    }

    public static Reading of(List<Signal> signals) {
        return new Reading(signals, List.of(), null, false);
    }

    public static Reading of(Signal signal) {
        return of(List.of(signal));
    }

    public static Reading of(Change change) {
        return new Reading(List.of(), List.of(change), null, false);
    }

    /** @param what a sentence for people */
    public static Reading test(String what) {
        return new Reading(List.of(), List.of(), what, true);
    }

    /** A genuine post that says nothing about alerts. */
    public static Reading nothing(String why) {
        return new Reading(List.of(), List.of(), why, false);
    }

    public Reading remarking(@Nullable String about) {
        return new Reading(signals, changes, about, test);
    }
}
