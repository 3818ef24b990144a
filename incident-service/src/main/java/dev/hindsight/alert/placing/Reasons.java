package dev.hindsight.alert.placing;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.AlertState;
import dev.hindsight.alert.Signal;
import dev.hindsight.alert.Source;
import dev.hindsight.alert.placing.Decision.Kind;
import dev.hindsight.alert.placing.Plan.Said;
import dev.hindsight.manners.Counted;

/** Why an alert was put where it is, in a sentence each. */
public final class Reasons {

    public static final Decision SAME_ALERT = new Decision(Kind.ATTACHED,
            "The same alert has fired before, and its incident is still open.");
    public static final Decision NEW = new Decision(Kind.DECLARED,
            "No open incident has an alert of this group, so this one was declared.");

    private Reasons() {}

    /** Why it is brought to no incident at all; null when it may be. */
    public static @Nullable Decision left(Signal signal, Plan plan) {
        if (signal.heartbeat()) {
            return new Decision(Kind.HEARTBEAT, "It fires always, to prove that alerts arrive.");
        }
        if (signal.state() == AlertState.UNKNOWN) {
            return new Decision(Kind.RECORDED,
                    "Its source cannot tell whether something is wrong, and is set to keep such alerts only.");
        }
        if (signal.state() == AlertState.ACKNOWLEDGED) {
            return new Decision(Kind.RECORDED, "Somebody at the source looks after it already, and it has never fired here.");
        }
        return plan.silence() == null ? null : new Decision(Kind.SILENCED, "Silenced by " + plan.silence() + ".");
    }

    public static Decision sameGroup(Plan plan) {
        boolean usual = plan.window() == null && plan.group().by().equals("its source");
        return new Decision(Kind.ATTACHED, usual
                ? "An alert of the same group belongs to this incident, which is still open."
                : "Attached because an alert with " + plan.group().what() + " belongs to this incident, which is still open"
                        + within(plan.window()) + ", by " + plan.group().by() + ".");
    }

    public static Decision sameService(Said<Duration> attach, String service, String environment) {
        return new Decision(Kind.ATTACHED, "Attached because service=" + service + " and environment=" + environment
                + within(attach) + ", by " + attach.by() + ".");
    }

    public static Decision reopened(Said<Duration> reopen) {
        return new Decision(Kind.REOPENED, "Opened again because an alert of the same group came" + within(reopen)
                + " after it was resolved, by " + reopen.by() + ".");
    }

    public static Decision tooMild(Plan plan) {
        return new Decision(Kind.RECORDED, plan.declareFrom() == null
                ? "It declares no incident."
                : "Less severe than " + plan.declareFrom().what() + ", from which incidents are declared, by "
                        + plan.declareFrom().by() + ".");
    }

    public static Decision storm(Source source) {
        return new Decision(Kind.STORM, "One of many: " + source.name() + " had declared "
                + Counted.of(source.routing().mostDeclarations(), "incident")
                + " within a minute, so this one stands for the rest.");
    }

    private static String within(@Nullable Said<Duration> window) {
        return window == null ? "" : " within " + Plan.minutes(window.what());
    }
}
