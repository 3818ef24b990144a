package dev.hindsight.report.importing.text.mending;

import static dev.hindsight.report.importing.Reports.day;
import static dev.hindsight.report.importing.Reports.names;
import static dev.hindsight.report.importing.Reports.read;
import static dev.hindsight.report.importing.Reports.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.hindsight.report.importing.Reading;
import dev.hindsight.report.importing.Section;

/** Reports in mails that others have answered, or that come out of the archive of a list. */
class AnsweredMailsTest {

    private static final String ARCHIVED = "From pier-bounces at pier.example  Tue Mar  9 20:04:02 2021\n"
            + "From: ida at pier.example (Ida Beispiel)\nDate: Tue, 9 Mar 2021 20:03:44 +0100\n"
            + "Subject: [pier-announce] Lamp of the pier out\n\n-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n";
    private static final String SIGNATURE = "\nIda, for the keepers\n-----BEGIN PGP SIGNATURE-----\n\niHUEARYIAB0\n=ZZZZ\n"
            + "-----END PGP SIGNATURE-----\n_______________________________________________\npier-announce mailing list\n"
            + "pier-announce at pier.example\n";

    @ParameterizedTest
    @ValueSource(strings = {"----- Original message -----\n", "-----Original Message-----\n", "____________________\n", ""})
    void a_report_in_the_mail_that_was_answered_has_its_own_head_and_not_that_of_the_mail(String rule) {
        Reading reading = read("From: Cem Kopie <cem@pier.example>\nDate: Tue, 9 Mar 2021 13:05:51 +0200\n"
                + "Subject: Re: Lamp out\n\nThanks, nothing to add.\n\n" + rule
                + "From: Ida Beispiel <ida@pier.example>\nTo: keepers@pier.example\nDate: Mon, 8 Mar 2021 10:42:17 +0200\n"
                + "Subject: Lamp out\n\nHello all,\n\nas promised.\n\nTitle: Lamp of the pier out\nDate of incident: 3 March 2021\n"
                + "Author: Ida Beispiel\n\nRoot cause\n\nNo oil.\n");

        assertEquals("Lamp of the pier out", reading.title());
        assertEquals(day("2021-03-03"), reading.date());
        assertEquals(List.of("Ida Beispiel"), names(reading));
        assertEquals("No oil.", section(reading, Section.ROOT_CAUSES));
        assertTrue(reading.notPlaced().toString().contains("Mon, 8 Mar 2021 10:42:17"), reading.notPlaced().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Summary\n-------\n\nDark.\n\nLessons learned\n---------------\n\nOil burns.\n",
            "Summary:\n\nDark.\n\nLessons learned:\n\nOil burns.\n"})
    void a_mail_out_of_the_archive_of_a_list_is_read_without_what_its_programs_print(String parts) {
        Reading own = read(ARCHIVED + "Lamp of the north pier out\n==========================\n\nIncident date: 2021-03-03\n"
                + "Report by: Ida Beispiel and Bo Muster\n\n" + parts + SIGNATURE);

        assertEquals("Lamp of the north pier out", own.title());
        assertEquals(day("2021-03-03"), own.date());
        assertEquals(List.of("Ida Beispiel", "Bo Muster"), names(own));
        assertTrue(section(own, Section.LESSONS).startsWith("Oil burns."));
        assertFalse(section(own, Section.LESSONS).contains("iHUEARYIAB0"));
        assertTrue(own.notPlaced().toString().contains("iHUEARYIAB0"));

        Reading bare = read(ARCHIVED + parts);
        assertEquals("Lamp of the pier out", bare.title());
        assertEquals(List.of("Ida Beispiel"), names(bare));
    }
}
