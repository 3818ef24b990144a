package dev.hindsight.delivery.webhook;

import java.net.InetAddress;
import java.util.List;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/** Asks the name service of the machine, which blocks, on a thread that may be blocked. */
final class SystemNames implements AddressGuard.Names {

    @Override
    public Uni<List<InetAddress>> addresses(String host) {
        return Uni.createFrom()
                .item(io.smallrye.mutiny.unchecked.Unchecked.supplier(() -> List.of(InetAddress.getAllByName(host))))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }
}
