package dev.hindsight.gateway.edge;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/a//b", "/api/../q/metrics", "/api/./v1", "/api/..", "/api/%2e%2e/q",
            "/api/.%2E/q",
            "/hooks/..;/q/metrics", "/a;b=c", "/a%2fb", "/a%5cb", "/%61pi/v1/incidents", "/a%5Ab", "/%7Aulu",
            "/api/v%31/incidents", "/a\\b", "/a%00", "/a%0ab", "/a%zz", "/a%2", "/a b", "evil",
            "*",
            "/api/v1/action-items/ACT-1/tickets/..%2f..%2fq", "/api/v1/action-items/a%2fb/tickets/x",
            "/api/v1/action-items/ACT-1/tickets/x%2fy/z", "/api/v1/incidents/INC-1/labels/..%2f..%2fstatus",
            "/api/v1/incidents/INC-1/labels/a%2f%2e%2e%2fb", "/api/v1/incidents/a%2fb/labels/x",
            "/api/v1/incidents/INC-1/labels/x%2fy/z", "/api/v1/incidents/INC-1/timeline/x%2fy"})
    void a_path_with_two_readings_is_refused(String path) {
        assertFalse(PathGuard.isHarmless(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/incidents/INC-1", "/api/v1/incidents/INC-1/labels/100%25%20caf%C3%A9", "/a.b/..c/d..",
            "/~bob/x:y,z@w", "/%7Ebob/a%5Fb%2Dc%2Ed%40%60%5B%7B%3A%3F",
            "/api/v1/incidents/INC-1/labels/team%2Fpayments", "/api/v1/incidents/INC-1/authors/Ann%20Example%20%2F%20SRE",
            "/api/v1/incidents/INC-1/participants/a%2Fb",
            "/api/v1/action-items/ACT-1/tickets/https%3A%2F%2Fgithub.com%2Fo%2Fr%2Fpull%2F1"})
    void an_ordinary_path_passes(String path) {
        assertTrue(PathGuard.isHarmless(path));
    }
}
