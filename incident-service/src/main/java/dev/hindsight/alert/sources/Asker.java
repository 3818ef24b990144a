package dev.hindsight.alert.sources;

import java.util.concurrent.Executor;

import io.vertx.core.Context;
import io.vertx.core.Vertx;

/** Whoever asks for something that several may wait for, or that comes on another thread. */
public final class Asker {

    private Asker() {}

    /** Goes on where the caller is now. */
    public static Executor here() {
        Context context = Vertx.currentContext();
        return context == null ? Runnable::run : task -> context.runOnContext(_ -> task.run());
    }
}
