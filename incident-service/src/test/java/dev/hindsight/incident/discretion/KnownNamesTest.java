package dev.hindsight.incident.discretion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "incident"))
class KnownNamesTest {

    @Inject
    Pool pool;

    private final String person = UUID.randomUUID().toString();

    private Set<String> names(KnownNames instance) {
        return instance.all().await().indefinitely().getOrDefault(person, Set.of());
    }

    @Test
    void what_one_instance_hears_another_knows_at_once() {
        var one = new KnownNames(pool);
        var other = new KnownNames(pool);
        assertEquals(Set.of(), names(other));
        one.remember(person, "Ida Beispiel").await().indefinitely();
        assertEquals(Set.of("Ida Beispiel"), names(other));
        one.remember(person, "Ida Muster").await().indefinitely();
        assertEquals(Set.of("Ida Beispiel", "Ida Muster"), names(other));
        assertEquals(Set.of("Ida Beispiel", "Ida Muster"), names(one));
    }

    @Test
    void what_is_known_is_not_read_again() {
        var names = new KnownNames(pool);
        names.remember(person, "Ida Beispiel").await().indefinitely();
        assertEquals(Set.of("Ida Beispiel"), names(names));
        pool.preparedQuery("delete from person_name where person = $1").execute(Tuple.of(person)).await().indefinitely();
        assertEquals(Set.of("Ida Beispiel"), names(names));
    }

    @Test
    void a_name_whose_transaction_ends_after_later_ones_is_not_missed() {
        var names = new KnownNames(pool);
        SqlConnection slow = pool.getConnection().await().indefinitely();
        var transaction = slow.begin().await().indefinitely();
        slow.preparedQuery("insert into person_name (person, display_name) values ($1, 'Slow')").execute(Tuple.of(person))
                .await().indefinitely();
        names.remember(person, "Fast").await().indefinitely();
        assertEquals(Set.of("Fast"), names(names));
        transaction.commit().await().indefinitely();
        slow.close().await().indefinitely();
        assertEquals(Set.of("Fast", "Slow"), names(names));
    }
}
