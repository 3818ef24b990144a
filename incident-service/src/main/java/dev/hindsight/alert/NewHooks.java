package dev.hindsight.alert;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.eventlog.EventLog;
import dev.hindsight.manners.Answer;
import dev.hindsight.manners.IdempotentRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

/**
 * Makes hooks and tells their address once. A request that is repeated under its {@code Idempotency-Key} gets the answer without
 * the secret, for that is kept nowhere.
 */
@ApplicationScoped
class NewHooks {

    private final EventLog log;
    private final AlertSourceHandler sources;
    private final IdempotentRequest idempotent;
    private final IntakeConfig config;

    NewHooks(EventLog log, AlertSourceHandler sources, IdempotentRequest idempotent, IntakeConfig config) {
        this.log = log;
        this.sources = sources;
        this.idempotent = idempotent;
        this.config = config;
    }

    Uni<Answer> source(AlertSourceEvent.Created created, String by) {
        String token = HookToken.next();
        return log.inTransaction(transaction -> sources.add(transaction, created, by)
                .chain(source -> sources.addToken(transaction, source.id(), token, by))
                .call(source -> remember(transaction, source))).map(source -> answer(source.shown(url(source, token), token)));
    }

    Uni<Answer> token(UUID id, String by) {
        String token = HookToken.next();
        return log.inTransaction(transaction -> sources.addToken(transaction, id, token, by)
                .call(source -> remember(transaction, source))).map(source -> answer(source.shown(url(source, token), token)));
    }

    private Uni<Void> remember(SqlConnection transaction, AlertSource source) {
        return log.write(transaction, idempotent.remember(answer(source)));
    }

    private static Answer answer(AlertSource source) {
        return Answer.created("/api/v1/alert-sources/" + source.id(), source.version(), source);
    }

    private String url(AlertSource source, String token) {
        return config.publicUrl().replaceFirst("/+$", "") + "/hooks/" + source.id() + "/" + token;
    }
}
