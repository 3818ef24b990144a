package dev.hindsight.alert.receipt;

import static dev.hindsight.alert.receipt.ErrandSource.DONE;
import static dev.hindsight.alert.receipt.ErrandSource.ends;
import static dev.hindsight.desk.People.alice;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.hindsight.alert.Errand;
import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;

/** What a post leaves to do elsewhere is done, says what came of it, and is given up at last. */
@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class ErrandsTest {

    @Inject
    Pool pool;
    @Inject
    ErrandRunner runner;

    private ErrandSource source;

    @BeforeEach
    void a_source() {
        source = new ErrandSource(pool, runner);
    }

    @Test
    void an_errand_is_run_once_what_was_said_is_stored() {
        String receipt = source.posted(ends(DONE));
        source.reason(receipt, equalTo("It is done."));
        assertEquals(1, source.runs());
        assertNull(source.column("errand_due_at"));
    }

    @Test
    void what_fails_says_so_and_is_tried_again() {
        String receipt = source.posted(ends(Errand.failed("Nobody answers.")), ends(DONE));
        source.reason(receipt, containsString("Nobody answers. That was try 1 of 16, the next is at 2"));
        source.set("errand_due_at = now()");
        source.reason(receipt, equalTo("It is done."));
    }

    @Test
    void what_breaks_is_an_errand_that_failed() {
        String receipt = source.posted(() -> {
            throw new IllegalStateException("broken");
        });
        source.reason(receipt, containsString("IllegalStateException. That was try 1"));
    }

    @Test
    void after_the_last_try_it_is_given_up_until_somebody_replays_the_receipt() {
        String receipt = source.posted(ends(Errand.failed("Nobody answers.")), ends(Errand.failed("Nobody at all.")),
                ends(DONE));
        source.reason(receipt, containsString("try 1"));
        source.set("errand_due_at = now(), errand_attempts = " + (Errands.MOST - 1));
        source.reason(receipt, equalTo("Nobody at all. It was given up after 16 tries; replay this receipt to try again."));
        assertNull(source.column("errand_due_at"));
        alice().post("/api/v1/alert-sources/" + source.id() + "/receipts/" + receipt + "/replay").then().statusCode(202);
        source.reason(receipt, equalTo("It is done."));
        assertEquals(3, source.runs());
    }
}
