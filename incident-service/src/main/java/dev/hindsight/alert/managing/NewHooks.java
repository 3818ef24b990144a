package dev.hindsight.alert.managing;

import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.hindsight.alert.Authentication;
import dev.hindsight.alert.IntakeConfig;
import dev.hindsight.alert.Scheme;
import dev.hindsight.alert.SecretOrigin;
import dev.hindsight.alert.SourceTypes;
import dev.hindsight.alert.hook.Authenticity;
import dev.hindsight.alert.hook.HookToken;
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
    private final SourceTypes types;

    NewHooks(EventLog log, AlertSourceHandler sources, IdempotentRequest idempotent, IntakeConfig config, SourceTypes types,
            Seal seal) {
        this.types = types;
        seal.require();
        this.log = log;
        this.sources = sources;
        this.idempotent = idempotent;
        this.config = config;
    }

    /** @param given the secret that the far side has made; null for one of ours, or when it is told later */
    Uni<Answer> source(AlertSourceEvent.Created created, @Nullable String given, String by) {
        Scheme scheme = Objects.requireNonNull(created.authentication()).scheme();
        String token = given == null && isOurs(created.type(), scheme) ? HookToken.next(scheme) : given;
        return answered(token, transaction -> sources.add(transaction, created, by)
                .chain(source -> token == null
                        ? Uni.createFrom().item(source)
                        : sources.addToken(transaction, source.id(), token, null, by)));
    }

    /**
     * @param given the secret that the far side has made; null for one of ours
     * @param othersExpireAt when those before it are no longer good; null when they stay
     */
    Uni<Answer> token(AlertSource source, @Nullable String given, @Nullable Instant othersExpireAt, String by) {
        String token = given != null ? given : HookToken.next(source.authentication().scheme());
        return answered(token, transaction -> sources.renew(transaction, source.id(), token, othersExpireAt, by));
    }

    private Uni<Answer> answered(@Nullable String token, Function<SqlConnection, Uni<AlertSource>> work) {
        return log.inTransaction(transaction -> work.apply(transaction)
                .map(source -> answer(source.shown(url(source, token),
                        isOurs(source.type(), source.authentication().scheme()) ? token : null)))
                .call(answer -> log.write(transaction, idempotent.rememberSealed(answer))));
    }

    private boolean isOurs(String type, Scheme scheme) {
        return types.of(type).secretOf(scheme) == SecretOrigin.OURS;
    }

    private static Answer answer(AlertSource source) {
        return Answer.created("/api/v1/alert-sources/" + source.id(), source.version(), source);
    }

    private String url(AlertSource source, @Nullable String token) {
        String desk = config.publicUrl().replaceFirst("/+$", "");
        Authentication how = source.authentication();
        String hook = desk + "/hooks/" + source.id();
        return switch (how.scheme()) {
            case URL_TOKEN -> hook + "/" + token;
            case QUERY -> hook + "?" + Authenticity.name(types.of(source.type()), how) + "=" + token;
            case API_KEY -> desk + types.of(source.type()).apiPath();
            case BASIC, BEARER, HEADER, SIGNATURE, JWT -> hook;
        };
    }
}
