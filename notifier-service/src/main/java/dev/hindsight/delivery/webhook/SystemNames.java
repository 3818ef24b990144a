package dev.hindsight.delivery.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;

/**
 * Asks the name service of the machine, which blocks, on threads that are there for nothing else. Each name has a thread of its own
 * and only one: whoever asks for it meanwhile waits for the same answer, and no name waits for another.
 */
final class SystemNames implements AddressGuard.Names {

    private static final Executor THREADS = Executors
            .newCachedThreadPool(Thread.ofPlatform().daemon().name("names-", 0).factory());

    private final Lookup lookup;
    private final Map<String, Uni<List<InetAddress>>> asked = new ConcurrentHashMap<>();

    SystemNames() {
        this(InetAddress::getAllByName);
    }

    SystemNames(Lookup lookup) {
        this.lookup = lookup;
    }

    /** Asks and waits for the answer. */
    interface Lookup {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    @Override
    public Uni<List<InetAddress>> addresses(String host) {
        return Uni.createFrom().deferred(() -> asked.computeIfAbsent(host, this::ask));
    }

    /** It ends when the name service says so, also when nobody waits for it any more. */
    private Uni<List<InetAddress>> ask(String host) {
        return Uni.createFrom().<List<InetAddress>>emitter(answer -> look(host, answer)).runSubscriptionOn(THREADS)
                .onItemOrFailure().invoke((_, _) -> asked.remove(host)).memoize().indefinitely();
    }

    private void look(String host, UniEmitter<? super List<InetAddress>> answer) {
        try {
            answer.complete(List.of(lookup.of(host)));
        } catch (UnknownHostException e) {
            answer.fail(e);
        }
    }
}
