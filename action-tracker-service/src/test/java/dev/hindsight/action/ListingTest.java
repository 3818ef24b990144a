package dev.hindsight.action;

import static dev.hindsight.action.People.ITEMS;
import static dev.hindsight.action.People.bob;
import static dev.hindsight.action.People.carol;
import static dev.hindsight.action.People.raised;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.local.RealStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
@QuarkusTestResource(value = RealStack.class, initArgs = @ResourceArg(name = "service", value = "action"))
class ListingTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private FedIncident incident = new FedIncident();
    private String late = "";
    private String today = "";
    private String never = "";

    /** One that should have been done yesterday, one that is due today, one without a day. */
    @BeforeEach
    void raise() {
        incident = FedIncident.known();
        late = raised(incident,
                ",\"owner\":\"ann\",\"dueOn\":\"%s\",\"priority\":\"urgent\",\"type\":\"repair\",\"tickets\":[\"OPS-7\"]"
                        .formatted(TODAY.minusDays(1)));
        today = raised(incident, ",\"owner\":\"carol\",\"dueOn\":\"%s\"".formatted(TODAY));
        never = raised(incident, ",\"tickets\":[\"https://github.com/acme/shop/issues/3\"]");
    }

    @Test
    void filters_find_what_they_name_and_work_together() {
        list("").body("items.key", contains(never, today, late));
        list("&owner=ann").body("items.key", contains(late));
        list("&priority=urgent,normal").body("items.key", contains(never, today, late));
        list("&priority=urgent&priority=normal").body("items.key", contains(never, today, late));
        list("&owner=ann&owner=carol&status=open&status=blocked").body("items.key", contains(today, late));
        list("&priority=urgent&type=repair&status=open").body("items.key", contains(late));
        list("&status=verified").body("items", empty());
        list("&dueBefore=" + TODAY).body("items.key", contains(late));
        list("&dueBefore=" + TODAY.plusDays(1)).body("items.key", containsInAnyOrder(late, today));
        list("&ticket=ops-7").body("items.key", contains(late));
        list("&ticket=https%3A%2F%2Fgithub.com%2Facme%2Fshop%2Fissues%2F3%23note").body("items.key", contains(never));
        list("&q=QUEUE").body("items.key", contains(never, today, late));
        list("&q=length%20ALARM").body("items.key", contains(never, today, late));
        list("&q=length%20elephant").body("items", empty());
        list("&q=" + late.toLowerCase(java.util.Locale.ROOT)).body("items.key", contains(late));
        list("&q=100%25").body("items", empty());
        list("&q=_").body("items", empty());
        carol().get(ITEMS + "?incident=" + incident.id).then().body("items.key", contains(never, today, late));
    }

    @Test
    void an_apostrophe_is_found_however_it_was_typed() {
        bob().body("{\"text\":\"Tell who can’t pay, and who couldn't\"}").put(ITEMS + "/" + never + "/text").then()
                .statusCode(200);
        for (String q : new String[]{"can%27t", "can%E2%80%99t", "couldn%27t", "COULDN%E2%80%99T"}) {
            list("&q=" + q).body("items.key", contains(never));
        }
        list("&q=cant").body("items", empty());
    }

    @Test
    void overdue_is_what_was_due_before_today_and_is_neither_verified_nor_dropped() {
        list("&overdue=true").body("items.key", contains(late));
        list("&overdue=false").body("items.key", containsInAnyOrder(today, never));
        bob().body("{\"status\":\"claimed-done\"}").put(ITEMS + "/" + late + "/status").then().statusCode(200);
        list("&overdue=true").body("items.key", contains(late));
        bob().body("{\"status\":\"verified\"}").put(ITEMS + "/" + late + "/status").then().statusCode(200);
        list("&overdue=true").body("items", empty());
    }

    @Test
    void the_list_can_be_read_as_it_stood() {
        String before = carol().get(ITEMS + "/" + never).path("updatedAt");
        bob().body("{\"owner\":\"bob\"}").put(ITEMS + "/" + late + "/owner").then().statusCode(200);
        bob().body("{\"status\":\"dropped\",\"reason\":\"superseded\"}").put(ITEMS + "/" + late + "/status").then()
                .statusCode(200);
        list("&owner=ann").body("items", empty());
        list("&owner=ann&at=" + before).body("items.key", contains(late)).body("items[0].version", equalTo(1));
        list("&overdue=true").body("items", empty());
        list("&overdue=true&at=" + before).body("items.key", contains(late));
        list("&at=2020-01-01T00:00:00Z").body("items", empty());
        list("&at=2020-01-01T00:00:00%2B02:00").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"updated", "-updated", "due", "-due", "key", "-key"})
    void pages_follow_on_one_another_in_every_order(String sort) {
        String[] order = switch (sort) {
            case "due" -> new String[]{late, today, never};
            case "-updated", "-key", "-due" -> new String[]{never, today, late};
            default -> new String[]{late, today, never};
        };
        list("&sort=" + sort).body("items.key", contains(order));
        String next = list("&limit=2&sort=" + sort).body("items.key", contains(order[0], order[1]))
                .header("Link", containsString("cursor=")).extract().path("next");
        list("&limit=2&sort=" + sort + "&cursor=" + next).body("items.key", contains(order[2])).body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=done", "type=x", "priority=normal,", "overdue=yes", "dueBefore=soon", "at=1", "sort=owner",
            "limit=0", "limit=201", "limit=many", "incident=x", "ticket=javascript:alert(1)", "q=%00",
            "at=+999999999-01-01T00:00:00Z"})
    void what_cannot_be_understood_is_422_and_named(String query) {
        carol().get(ITEMS + "?" + query).then().statusCode(422)
                .body("errors[0].pointer", equalTo("#/" + query.substring(0, query.indexOf('='))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "MQ", "YR8x", "MR8n"})
    void a_cursor_that_is_not_ours_is_400(String cursor) {
        carol().get(ITEMS + "?cursor=" + cursor).then().statusCode(400).body("type", containsString("cursor"));
    }

    private ValidatableResponse list(String more) {
        return carol().get(ITEMS + "?incident=" + incident.key + more).then().statusCode(200);
    }
}
