package dev.hindsight.alert;

import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import dev.hindsight.eventlog.EventLog;
import dev.hindsight.manners.Answer;
import dev.hindsight.manners.IdempotentRequest;
import dev.hindsight.manners.Seal;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;

/**
 * Makes hooks and tells their address in the answer, which is kept sealed for a request that is repeated under its
 * {@code Idempotency-Key}; nowhere else is the secret to be had again.
 */
@Startup
@ApplicationScoped
class NewHooks {

    private final EventLog log;
    private final AlertSourceHandler sources;
    private final IdempotentRequest idempotent;
    private final IntakeConfig config;

    NewHooks(EventLog log, AlertSourceHandler sources, IdempotentRequest idempotent, IntakeConfig config, Seal seal) {
        seal.require();
        this.log = log;
        this.sources = sources;
        this.idempotent = idempotent;
        this.config = config;
    }

    Uni<Answer> source(AlertSourceEvent.Created created, String by) {
        String token = HookToken.next();
        return answered(token, transaction -> sources.add(transaction, created, by)
                .chain(source -> sources.addToken(transaction, source.id(), token, by)));
    }

    Uni<Answer> token(UUID id, String by) {
        String token = HookToken.next();
        return answered(token, transaction -> sources.addToken(transaction, id, token, by));
    }

    private Uni<Answer> answered(String token, Function<SqlConnection, Uni<AlertSource>> work) {
        return log.inTransaction(transaction -> work.apply(transaction)
                .map(source -> answer(source.shown(url(source, token), token)))
                .call(answer -> log.write(transaction, idempotent.rememberSealed(answer))));
    }

    private static Answer answer(AlertSource source) {
        return Answer.created("/api/v1/alert-sources/" + source.id(), source.version(), source);
    }

    private String url(AlertSource source, String token) {
        return config.publicUrl().replaceFirst("/+$", "") + "/hooks/" + source.id() + "/" + token;
    }
}
