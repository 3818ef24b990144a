package dev.hindsight.report.importing.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hindsight.report.importing.Reports;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Pages of one team's wiki, as they come out of it when somebody copies them. */
class WikiDumpLawTest {

    /** The seed is fixed, for a build must not fail by chance; take it out to look for more. */
    @Property(tries = 500, seed = "20210616")
    void a_page_reads_alike_however_it_was_printed(@ForAll("dumps") WikiDump dump) {
        assertEquals(dump.seen(), WikiPage.of(Reports.read(dump.text())), () -> "\n" + dump.text());
    }

    @Provide
    Arbitrary<WikiDump> dumps() {
        return WikiDumps.any();
    }
}
