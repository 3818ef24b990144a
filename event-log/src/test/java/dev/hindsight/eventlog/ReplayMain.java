package dev.hindsight.eventlog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.vertx.mutiny.sqlclient.Tuple;

/** A process that replays a dead letter and stands still where it is told, so that a test can kill it there. */
final class ReplayMain {

    /** Who holds this advisory lock keeps {@code written} from its commit. */
    static final int LOCK = 4711;

    private ReplayMain() {}

    /**
     * @param arguments PostgreSQL port, schema, bootstrap servers, topic, the letter, and {@code written} (all is written, nothing is
     *        committed) or {@code committed} (nothing is answered)
     */
    public static void main(String[] arguments) throws InterruptedException {
        var pool = TestLog.pool(Integer.parseInt(arguments[0]), arguments[1], 2);
        var letters = new DeadLetters(pool, new DeadLetterTopic(Map.of("bootstrap.servers", arguments[2]), "test"));
        var log = new EventLog(pool, new RelayBell(), TestLimits.PLENTY);
        var riders = new ArrayList<>(List.of(new Write("insert into answer values ($1)", Tuple.of("done"))));
        if (arguments[5].equals("written")) {
            riders.add(new Write("select pg_advisory_xact_lock($1)", Tuple.of((long) LOCK)));
        }
        TestLog.await(new DeadLetterReplay(log, new Inbox(pool, letters), letters, "test-service")
                .replay(Long.parseLong(arguments[4]), Effects::act, "alice", riders));
        System.out.println("paused");
        Thread.currentThread().join();
    }
}
