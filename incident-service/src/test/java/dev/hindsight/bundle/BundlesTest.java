package dev.hindsight.bundle;

import static dev.hindsight.desk.People.declared;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import dev.hindsight.incident.read.Found;
import dev.hindsight.incident.read.IncidentQueries;
import dev.hindsight.local.RealStack;
import dev.hindsight.manners.ProblemException;
import dev.hindsight.manners.Reader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;

/** However many ask at once. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class BundlesTest {

    private static final int AT_ONCE = 200;
    private static final int SERVED = 21;

    @Inject
    IncidentQueries incidents;
    @Inject
    Bundles bundles;

    @Test
    void one_bundle_is_put_together_at_a_time_and_who_finds_too_many_waiting_is_told_to_come_again() {
        Found found = incidents.find(declared("Wanted by all"), new Reader("carol", false)).await()
                .atMost(Duration.ofSeconds(60));
        List<CompletableFuture<byte[]>> asked = Stream.generate(() -> bundles.of(found, null).subscribeAsCompletionStage())
                .limit(AT_ONCE).toList();
        List<Throwable> refused = asked.stream().filter(CompletableFuture::isCompletedExceptionally)
                .map(CompletableFuture::exceptionNow).toList();
        List<byte[]> served = asked.stream().filter(one -> !one.isCompletedExceptionally()).map(CompletableFuture::join)
                .toList();
        assertTrue(served.size() >= SERVED && served.size() < AT_ONCE, () -> served.size() + " were served");
        assertEquals(AT_ONCE, served.size() + refused.size());
        assertEquals(1, served.stream().map(Manifest::sha256).distinct().count());
        refused.forEach(failure -> assertEquals(503, ((ProblemException) failure).problem().status()));
    }
}
