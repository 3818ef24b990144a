package dev.hindsight.delivery.webhook;

import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.unchecked.Unchecked;

/** Asks the name service of the machine, which blocks, on threads that are there for nothing else. */
final class SystemNames implements AddressGuard.Names {

    private static final int AT_ONCE = 16;
    private static final Executor THREADS = Executors.newFixedThreadPool(AT_ONCE,
            Thread.ofPlatform().daemon().name("names-", 0).factory());

    @Override
    public Uni<List<InetAddress>> addresses(String host) {
        return Uni.createFrom()
                .item(Unchecked.supplier(() -> List.of(InetAddress.getAllByName(host))))
                .runSubscriptionOn(THREADS);
    }
}
