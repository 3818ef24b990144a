package dev.hindsight.incident.read.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Checko, checko
            slow Checko, checko
            (slow (che, che
            "disk full" pos, pos
            slow or pos, pos
            node-4, node-4
            db.exam, db.exam
            Überl, uberl
            l'inc, inc
            l’inc, inc
            "l'incident" l'équ, equ
            (checkout;-pay, pay
            https://example.com/a(b, https://example.com/a(b
            """, quoteCharacter = '`')
    void the_last_word_may_be_a_beginning(String q, String beginning) {
        assertEquals(beginning, SearchWords.of(q).beginning());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c", "pay ", "pay\n", "pay,", "\"pay", "slow \"check pay", "\"pay\"", "-pay", "slow -pay",
            "slow or", "l'i",
            "INC-12", "slow =)", "x123456789012345678901234567890123456789012345"})
    void what_is_ended_quoted_excluded_or_no_word_is_none(String q) {
        assertEquals("", SearchWords.of(q).beginning());
        assertEquals(Set.of(), SearchWords.of(q).forms());
        var placed = new ArrayList<>();
        assertEquals("websearch_to_tsquery('incident_words', $)", SearchWords.of(q).query(value -> {
            placed.add(value);
            return "$";
        }));
        assertEquals(List.of(q), placed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the site is down and not up | site  down  not up
            "it is down" in the north   | "it is down"   north
            "out of the                 | "out of the
            it is                       | it is
            the                         | the
            -the lamp                   | -the lamp
            it's at-risk, as-is         | it's at-risk, as-is
            """, quoteCharacter = '`')
    void what_stands_in_every_text_is_only_looked_for_alone(String q, String told) {
        assertEquals(told, SearchWords.of(q).told().strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"“disk full” pos", "„disk full“ pos", "«disk full» pos"})
    void quotation_marks_are_the_same_however_they_were_typed(String q) {
        assertEquals(SearchWords.of("\"disk full\" pos"), SearchWords.of(q));
    }

    @Test
    void a_word_is_gone_on_with_where_its_stem_ends_before() {
        assertTrue(SearchWords.of("migrati").forms().containsAll(List.of("migrati", "migrations")));
        assertTrue(SearchWords.of("runn").forms().contains("running"));
        assertTrue(SearchWords.of("d'O'Migrati").forms().contains("migrations"));
    }

    @Test
    void what_was_typed_is_a_lexeme_whatever_signs_it_has() {
        var placed = new ArrayList<>();
        SearchWords.of("a/o'bri\\x").query(value -> {
            placed.add(value);
            return "$";
        });
        assertEquals("'a/o''bri\\\\x':*", placed.getLast());
    }
}
