package dev.hindsight.incident.discretion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.hindsight.local.Cost;

class DiscretionTest {

    private static final Discretion DISCRETION = new Discretion(new Inside(
            Set.of("bob", "Bob Baker", "Ann Example", "Zoë Ng", "Jan van der Berg", "Will May", "山田 太郎", "sre-bot",
                    "Payments Team", "mia.lund", "Michael Strand", "lena", "Ole Dahl (SRE)", "Anne-Marie O'Neil",
                    "Jürgen Groß-Müller", "Åse Høst"),
            Set.of("Alice Archer", "Tom Page", "Kai D’Angelo-Long"),
            Set.of("OPS-12", "acme/shop#7", "https://git.corp/acme/-/issues/9")),
            Set.of("status.example.com"));

    private static String letter(Kind kind) {
        return switch (kind) {
            case NAME -> "P";
            case MAIL -> "M";
            case LINK -> "L";
            case HOST -> "H";
            case TICKET -> "T";
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bob Baker restarted it; then Baker went home. Alice Archer helped. | P restarted it; then P went home. P helped.
            Archer, Alice and ARCHER, but alice and archery | P, Alice and P, but alice and archery
            Ann said, ann  example said, Ann&nbsp;Example said | P said, P said, P said
            &#65;nn and A**nn** and A­nn and _Ann_ | P and P** and P and _P_
            Ng and Zoe and ZOË NG, but ng | P and P and P, but ng
            mail ann.example@corp.example or ann@x.example or aexample@x.example | mail M or M or M
            mail help@corp.example | mail M
            ann.example@… | P@…
            @Bob and (bob) and bob's bobbin | P and (P) and P's bobbin
            Berg saw the van before the fall of der wall | P saw the van before the fall of der wall
            it will fail, we may say; Will and May know | it will fail, we may say; P and P know
            a page came; Page by Tom; Tom Page came | a page came; Page by Tom; P came
            山田太郎さん and 山田さん | Pさん and Pさん
            payments failed in the team; the Payments Team slept | payments failed in the team; the P slept
            sre and bot, sre-bot | sre and bot, P
            Mia and Lund and mia.lund | P and P and P
            Ole of the SRE team; Dahl | P of the SRE team; P
            Bobby and Robert's dog; William saw that it will bark | P and P's dog; P saw that it will bark
            Mike, Mick’s and mike; Lena is mentioned, and Lena’s | P, P’s and mike; P is mentioned, and P’s
            Bakers Idee und Lenas Plan, Zoës auch; bakers bake, Pages turn | P Idee und P Plan, P auch; bakers bake, Pages turn
            INC-341, inc-338, Act-7, ops-4, OPS-12, acme/shop#7 | T, T, T, T, T, T
            INC‑341, OPS–12 and ops−4, git.corp/acme/-/issues/9, https://git.corp/acme/-/issues/9 | T, T and T, T, T
            O'Neil, O’Neil, ONeil and Neil; the neil, anne.marie@x.example, Anne-Maries plan | P, P, P and P; the neil, M, P plan
            Anne, Marie and anne; AnneMarie slept | P and anne; P slept
            Juergen Gross-Mueller, Jurgen, Gross and mueller; groß gedacht | P, P, P and mueller; groß gedacht
            juergen.mueller@x.example, Aase, Åse, Hoest, Host and Høst | M, P, P, P, P and P
            D'Angelo-Long and D’Angelo Long; how long | P and P; how long
            PAY-123, (XYZ-99), fix/WEB2-7-typo, GRID‑7 and **PAY**-8 | T, (T), fix/T-typo, T and **T
            pay-123, Pod-1, T-34, PAY_12, PAY-0, PAY-1-2 and MY_PAY-1 | pay-123, Pod-1, T-34, PAY_12, PAY-0, PAY-1-2 and MY_PAY-1
            ISO-8601, RFC-2119, COVID-19, HTTP-503, GPT-4, SEV-1, UTC-5, Q3-2026 and CVE-2024-1234 | ISO-8601, RFC-2119, COVID-19, HTTP-503, GPT-4, SEV-1, UTC-5, Q3-2026 and CVE-2024-1234
            UTF-8, SHA-256, us-east-1, node-3, CVE-2026-12, INC-0, 2026-11-26 | UTF-8, SHA-256, us-east-1, node-3, CVE-2026-12, INC-0, 2026-11-26
            """)
    void what_is_of_the_inside_is_found_however_it_is_written(String text, String seen) {
        assertEquals(seen, DISCRETION.without(text, DiscretionTest::letter));
    }

    @Test
    void what_was_found_is_told_as_it_stands_there_and_once() {
        assertEquals(List.of("@Bob", "Ann&nbsp;Example", "INC-3"), DISCRETION.found("@Bob, Ann&nbsp;Example, @Bob: INC-3"));
        assertEquals(List.of(), DISCRETION.found("Paying is slow again"));
    }

    @Test
    void many_people_and_hostile_texts_cost_little() {
        Set<String> many = IntStream.range(0, 20_000).mapToObj(n -> "Given" + n + " Family" + n)
                .collect(Collectors.toUnmodifiableSet());
        var discretion = new Discretion(new Inside(Set.of("Ann Example"), many, Set.of()), Set.of());
        for (String hostile : List.of("Ann ", "a.", "&amp;", "@", "A-1", "*", "Family77 ", "](", "](a", "<a ", "<!--", "a@",
                "a@a.",
                "a.a", "a.a/", "1.1.1.1:", "::", "2001:", "\\a\\", "//a", "@[", "[~", "[a](", "%41", "\u200b", "a\u3164",
                "[", "Ann7 ",
                "a@a:a", "a:11/", "@a/", "@a/a/", "@org.a.", "e.g.a/", "https://x/[1]", "[^a", "PAY-1", "@a/@")) {
            Cost.within(Duration.ofSeconds(10), () -> assertTrue(
                    discretion.without(hostile.repeat(100_000 / hostile.length()), Kind::mark).length() > 1), hostile);
        }
        for (String behind : List.of("]", ".", "[1]", "[^a]")) {
            String address = "https://x" + behind.repeat(100_000 / behind.length()) + "a";
            Cost.within(Duration.ofSeconds(10),
                    () -> assertTrue(discretion.without(address, Kind::mark).startsWith("[link]")), behind);
        }
    }
}
