package dev.hindsight.incident.read.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    /** @param marked every word of the text that is marked in brackets */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "\"charged twice\"        | Charges: we [charged] [twice], not twice, charged",
            "\"charged twice\"        | Some were [charged] - [twice] and charged · not twice",
            "charged twice            | [Charges]: [twice]",
            "refund \"charged twice\" | [Refunds] for charges, [charged] [twice]",
            "\"twice\"                | [twice]",
            "\"charged twice          | charged, [charged] [twice]",
            "\"out of memory\"        | [out] [of] [memory] of out",
            "\"one two\" \"two one\"  | [one] [two] [one] and two"})
    void of_a_quoted_phrase_its_words_are_shown_where_they_stand_together(String asked, String marked) {
        String text = marked.replaceAll("[\\[\\]]", "");
        String[] words = asked.toLowerCase().replace("\"", "").strip().split(" +");
        var hits = new Wanted("", words).hits(text, word -> true);
        var shown = new StringBuilder(text);
        Phrases.of(asked).kept(text, hits).reversed()
                .forEach(hit -> shown.insert(hit.to(), "]").insert(hit.from(), "["));
        assertEquals(marked, shown.toString());
    }

    @ParameterizedTest
    @CsvSource({"charged", "'charged \"\"'", "''"})
    void where_nothing_is_quoted_all_stays(String asked) {
        assertEquals(List.of(), Phrases.of(asked).phrases());
    }
}
