package dev.hindsight.local.launcher;

import dev.hindsight.local.demo.SignIn;

/** {@code token}: an access token of a demo person, for {@code curl}; nothing else on standard output. */
final class Token {
    private final Home home;

    Token(Home home) {
        this.home = home;
    }

    int run(String user) {
        System.out.println(new SignIn(home.ports().url("keycloak") + "/realms/hindsight").token(user));
        return 0;
    }
}
