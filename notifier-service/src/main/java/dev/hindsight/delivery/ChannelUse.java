package dev.hindsight.delivery;

import java.util.List;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

/** Something that needs channels, so that none is deleted from under it. */
public interface ChannelUse {

    /** What a person knows the users of this channel by; empty when there are none. */
    Uni<List<String>> usersOf(SqlConnection transaction, UUID channel);
}
