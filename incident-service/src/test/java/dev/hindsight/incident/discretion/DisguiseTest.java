package dev.hindsight.incident.discretion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What hides in a text, and what only looks as if it did. */
class DisguiseTest {

    private static final Discretion DISCRETION = new Discretion(new Inside(
            Set.of("Olivia Kaminski", "Sam Hall", "John Smith", "Đorđe Þórsson", "Иван Петров", "Анна Волкова", "李小龙", "王高峰",
                    "corp:qsmythe", "CORP\\zedd", "wuq.lim@corp.example", "O'Brien, Pat", "Petra Nowak: on call",
                    "Jan van der Berg"),
            Set.of("Alice Archer"), Set.of("SEC-77")), Set.of("status.example.com"));

    private static void assertSeen(String seen, String text) {
        assertEquals(seen, DISCRETION.without(text, kind -> kind == Kind.MAIL ? "M" : kind.name().substring(0, 1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CORP\\okaminski, CORP\\olivia and Olivia\\Olivia            | CORP\\N, CORP\\N and N\\N
            C:\\Users\\okaminski\\Desktop, /home/okaminski/x            | C:\\Users\\N\\Desktop, /home/N/x
            corp~okaminski, `a`olivia and O\\livia                     | corp~N, `a`N and N
            OliviaKaminski, KaminskiOlivia, okaminski, OKaminski       | N, N, N, N
            olivia2, kaminskio, oliviak, JSmith, smithj, jsmith01      | N, N, N, N, N, N
            AliceArcher, jvanderberg, janberg and jberg                | N, N, N and N
            Sam Hall shall; olivia2x; archery; HTTP2, Smithy            | N shall; olivia2x; archery; HTTP2, Smithy
            Dorde, Djordje, Đorđe, Thorsson, Þórsson                   | N, N, N, N
            Ивана Петрова, Ивану, Петровым, Анне Волковой, анна        | N N, N, N, N N, N
            стена, иванами, петровка                                   | стена, иванами, петровка
            小龙说, 流量高峰                                            | N说, 流量高峰
            qsmythe, corp:qsmythe, Petra and Nowak; on call             | N, corp:N, N and N; on call
            zedd, CORP\\zedd, wuq, POBrien, pobrien                      | N, CORP\\N, N, N, N
            O&ZeroWidthSpace;livia, O\u200Alivia, O\uFE0Flivia           | N, N, N
            O\u3164livia, ⓄLIVIA, Ｏｌｉｖｉａ, O&#8203;livia             | N, N, N, N
            Olivia%20Kaminski                                           | N
            """)
    void people(String text, String seen) {
        assertSeen(seen, text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [Oli](http://intra.corp/u)via came          | [N came
            [Oli][r]via, [Oli]via, **O**[livia](x)      | [N, [N, **N](x)
            O<b>livia</b>, Oli<!-- x -->via, O<br>livia | N</b>, N, N
            [SEC](http://x.example/a_(b))-77, SEC[-77](x) | [T, T](x)
            ask [SEC](x)-77 or SEC&#45;77 or ＳＥＣ-77 or S\u200bEC-77 | ask [T or T or T or T
            if a <b and c> d, f[0], x**2, 5 < 6 > 4     | if a <b and c> d, f[0], x**2, 5 < 6 > 4
            """)
    void markup(String text, String seen) {
        assertSeen(seen, text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jürgen@corp.example, pete@bücher.example.    | M, M.
            zed@localhost; root＠corp.example, root@db01 | M; M, M
            o'neil@corp.example, zed@10.0.0.1, a@b.cd    | M, M, M
            zed@corp\u00AD.example                       | M
            react@18.2.0, node@20, x@v1.2.3-rc.1         | react@18.2.0, node@20, x@v1.2.3-rc.1
            actions/checkout@v4, lodash@latest, a@main.  | actions/checkout@v4, lodash@latest, a@main.
            nginx:1.25@sha256:9f86d081, nginx@sha256:…, redis:7@sha256:ab. | nginx:1.25@sha256:9f86d081, nginx@sha256:…, redis:7@sha256:ab.
            root@sha256.corp.example, git@db01:acme/shop | M, L
            5 @ 10:30, 3 pods @2GB, @here, @on-call      | 5 @ 10:30, 3 pods @2GB, @here, @on-call
            @zed, .@quinn, (@quinn.), [~qsmith], ＠zed, (it)@zed | N, .N, (N.), N, N, (it)N
            @[zed](https://x/p)                          | N](L)
            """)
    void mails_and_mentions(String text, String seen) {
        assertSeen(seen, text);
    }

    @Test
    void a_mention_of_a_chat_goes_with_the_name_in_it() {
        assertSeen("N knows", "<@U02AB|quinn> knows");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            git.acme.net/acme/repo/pull/3, GIT.ACME.NET/X, acme.sh/incidents/4  | L, L, L
            bücher.example/x/1 foo_bar.corp.example/x jira.corp.example?x=1     | L L L
            [2001:db8::1]:8080/x and //intra/browse, acme.net/pay               | L and L, acme.net/pay
            \\\\fs01\\share\\x, \\fs01\\share, git@github.com:acme/secret-repo.git | L, L, L
            https://u:p@status.example.com/, https://status.example.com/?u=https://x.example/ | L, L
            https://intra.corp/[x](y)secret                                     | L
            (https://intra.corp/a), https://intra.corp/a. Then                  | (L), L. Then
            https://status.example.com/1, status.example.com/x                  | https://status.example.com/1, status.example.com/x
            \\alpha\\beta, %TEMP%\\a1\\bc\\de, a.out/b, index.php/x, foo.c:12        | \\alpha\\beta, %TEMP%\\a1\\bc\\de, a.out/b, index.php/x, foo.c:12
            e.g.this/that, i.e.cpu/memory, E.g.Reads/writes, etc.retries/backoff | e.g.this/that, i.e.cpu/memory, E.g.Reads/writes, etc.retries/backoff
            e.g.acme.net/pay, i.e.corp/x, etc.corp/x, e.g.wiki:8080/x            | L, L, L, L
            https://x.example/a.[^1], https://x.example/a[^2]. https://x.example/a.[1][^b] | L.[^1], L[^2]. L.[1][^b]
            https://x.example/a[1]/secret, https://x.example/a.[secret]          | L, L]
            Node.js/Express, Node.js/Express/MongoDB, ASP.NET/MVC, VB.NET/C#    | Node.js/Express, Node.js/Express/MongoDB, ASP.NET/MVC, VB.NET/C#
            setup.sh/2, README.md/CHANGELOG.md, main.go/x/y, and/or, 24/7, a/b  | setup.sh/2, README.md/CHANGELOG.md, main.go/x/y, and/or, 24/7, a/b
            at 10:30/11:00, x // y, //TODO, \\d+\\w, C:\\Temp\\x.txt, setup.sh?    | at 10:30/11:00, x // y, //TODO, \\d+\\w, C:\\Temp\\x.txt, setup.sh?
            """)
    void links(String text, String seen) {
        assertSeen(seen, text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            db01.corp, db01.corp.example:8443, api.shop.svc.cluster.local, ip-10-0-0-1.ec2.internal | H, H, H, H
            10.1.2.3, 10.1.2.3:8080, 192.168.0.7 and 2001:db8::1, fe80::1              | H, H, H and H, H
            version 10.2.0.4, 1.2.3.4, 8.8.8.8, v10.1.2.3, 10.1.2, 4.18.2, 127.0.0.1   | version 10.2.0.4, 1.2.3.4, 8.8.8.8, v10.1.2.3, 10.1.2, 4.18.2, 127.0.0.1
            com.acme.internal, Foo.java:123, a.b.test.py:12, std::vector, 2026:11:28   | com.acme.internal, Foo.java:123, a.b.test.py:12, std::vector, 2026:11:28
            settings.local, example.com, localhost:8080, 10:20:30, config.prod.yaml:10 | settings.local, example.com, localhost:8080, 10:20:30, config.prod.yaml:10
            status.example.com:443                                                     | status.example.com:443
            """)
    void machines(String text, String seen) {
        assertSeen(seen, text);
    }

    @Test
    void what_lies_in_several_pieces_is_taken_out_of_each() {
        assertEquals(List.of("by [name]", "", " and ", "[name]", "!"),
                DISCRETION.without(List.of("by Oli", "via", " and ", "okaminski", "!"), Kind::mark));
        assertEquals(List.of("by", "[name]"), DISCRETION.without(List.of("by", "okaminski"), Kind::mark));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            see [the page](https://intra.corp/x) of [Oli](http://x.example)via | see the page of a colleague
            [status](https://status.example.com/1) is open                      | [status](https://status.example.com/1) is open
            [Node.js](https://status.example.com/okaminski)                     | Node.js
            """)
    void a_draft_has_nothing_that_would_be_refused(String text, String draft) {
        assertEquals(draft, DISCRETION.draft(text));
        assertEquals(List.of(), DISCRETION.found(DISCRETION.draft(text)));
    }
}
