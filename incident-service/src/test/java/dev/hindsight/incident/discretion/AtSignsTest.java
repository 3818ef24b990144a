package dev.hindsight.incident.discretion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AtSignsTest {

    private static final Discretion DISCRETION = new Discretion(
            new Inside(Set.of("alice", "Jane Doe", "carol.smith", "babel"), Set.of(), Set.of()), Set.of());

    private static String seen(String text) {
        return DISCRETION.without(text, kind -> kind.name().substring(0, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"`@Override` and @Test, @media (width > 40em), @font-face.", "@property of Python, (@dataclass)",
            "```java\n@Transactional\nvoid save() {}\n```", "@org.junit.jupiter.api.Test and @jakarta.inject.Inject",
            "@angular/core 17, `@types/node`, @nestjs/core@10.2 and @aws-sdk/client-s3/dist",
            "@acme/shop@1.2.3, npm i @acme/shop@latest", "import x from '@acme/shop' and \"@acme/shop\": \"^1\"",
            "fields @timestamp, @message", "@app.route, @pytest.mark.parametrize", "`@`Override"})
    void code_stays(String text) {
        assertEquals(text, seen(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @alice, `@alice`, @Jane Doe, `@Jane Doe` and `@carol.smith` | N, `N`, N, `N` and `N`
            @quinn, `@quinn`, ```@zed.quinn```, @Quinn_Z                | N, `N`, ```N```, N
            @quinn/zed to look, @quinn/@zed and '@quinn'                | N/zed to look, N/N and 'N'
            @Angular/core, @OVERRIDE, @Media, @property.smith, @tests   | N/core, N, N, N, N
            @com.acme.Quinn, @org.Quinn, @Override.quinn                | N, N, N
            @babel/core, @Max and @page, @mark, @can                    | N/core, N and N, N, N
            """)
    void in_doubt_it_is_a_person(String text, String seen) {
        assertEquals(seen, seen(text));
    }

    @Test
    void code_tells_of_nobody() {
        var mentions = new Mentions();
        mentions.read("@Override and @angular/core with @org.junit.jupiter.api.Test, asked by @quinn");
        assertEquals(Set.of("quinn"), mentions.people);
    }

    @Test
    void no_word_of_the_list_is_what_people_are_usually_called() {
        assertEquals(Set.of(), WordList.of("annotations.txt").stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !Nicknames.of(word).isEmpty() || Naming.ALSO_WORDS.contains(word))
                .collect(Collectors.toSet()));
    }
}
