package dev.hindsight.delivery.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SystemNamesTest {

    private static final InetAddress HERE = InetAddress.ofLiteral("127.0.0.1");
    private static final Duration SOON = Duration.ofSeconds(5);

    private final CompletableFuture<InetAddress> told = new CompletableFuture<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final SystemNames names = new SystemNames(this::lookUp);

    @AfterEach
    void end() {
        told.complete(HERE);
    }

    private InetAddress[] lookUp(String host) throws UnknownHostException {
        asked.incrementAndGet();
        return switch (host) {
            case "good.example" -> new InetAddress[]{HERE};
            case "none.example" -> throw new UnknownHostException(host);
            default -> new InetAddress[]{told.join()};
        };
    }

    @Test
    void names_that_nobody_tells_keep_no_other_from_being_told() {
        var waiting = IntStream.range(0, 40)
                .mapToObj(i -> names.addresses("dead" + i % 20 + ".example").subscribeAsCompletionStage()).toList();
        assertEquals(List.of(HERE), names.addresses("good.example").await().atMost(SOON));
        told.complete(HERE);
        waiting.forEach(one -> assertEquals(List.of(HERE), soon(one)));
        assertEquals(21, asked.get(), "who asks for the same name at once waits for one answer");
    }

    @Test
    void a_name_that_somebody_no_longer_waits_for_is_told_to_the_others() {
        var left = names.addresses("late.example").subscribeAsCompletionStage();
        var patient = names.addresses("late.example").subscribeAsCompletionStage();
        left.cancel(false);
        told.complete(HERE);
        assertEquals(List.of(HERE), soon(patient));
    }

    private static List<InetAddress> soon(CompletableFuture<List<InetAddress>> answer) {
        return answer.orTimeout(SOON.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    @Test
    void a_name_is_asked_for_anew_every_time() {
        names.addresses("good.example").await().atMost(SOON);
        names.addresses("none.example").onFailure(UnknownHostException.class).recoverWithItem(List.of()).await().atMost(SOON);
        names.addresses("none.example").onFailure(UnknownHostException.class).recoverWithItem(List.of()).await().atMost(SOON);
        names.addresses("good.example").await().atMost(SOON);
        assertEquals(4, asked.get());
    }
}
