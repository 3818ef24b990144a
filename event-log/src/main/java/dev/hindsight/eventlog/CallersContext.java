package dev.hindsight.eventlog;

import java.util.concurrent.Executor;

import io.vertx.core.Context;
import io.vertx.core.Vertx;

/** For what several may wait for together, or what comes on another thread: each goes on where it asked. */
public final class CallersContext {

    private CallersContext() {}

    /** Ask for it where the caller is, not in a callback: goes on there, or anywhere when that is no context of Vert.x. */
    public static Executor here() {
        Context context = Vertx.currentContext();
        return context == null ? Runnable::run : task -> context.runOnContext(_ -> task.run());
    }
}
