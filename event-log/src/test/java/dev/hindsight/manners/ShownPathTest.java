package dev.hindsight.manners;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShownPathTest {

    @Test
    void secrets_of_hooks_and_of_public_reports_are_left_out() {
        assertEquals("/hooks/3f1c/…", ShownPath.of("/hooks/3f1c/s3cr3t"));
        assertEquals("/hooks/3f1c/…", ShownPath.of("/hooks/3f1c/s3cr3t/checks/nightly"));
        assertEquals("/hooks/3f1c/…", ShownPath.of("/hooks/3f1c/s3c\nr3t"));
        assertEquals("/api/v1/public/reports/…", ShownPath.of("/api/v1/public/reports/s3cr3t"));
    }

    @Test
    void every_other_path_is_shown_as_far_as_it_is_not_too_long() {
        assertEquals("/hooks/3f1c", ShownPath.of("/hooks/3f1c"));
        assertEquals("/api/v1/incidents/INC-1", ShownPath.of("/api/v1/incidents/INC-1"));
        assertEquals("/" + "x".repeat(499) + "…", ShownPath.of("/" + "x".repeat(5000)));
    }
}
