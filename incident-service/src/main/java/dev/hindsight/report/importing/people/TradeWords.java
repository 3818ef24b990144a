package dev.hindsight.report.importing.people;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Words of the trade that stand in no name: "Load Testing" is a headline, and nobody is called so. */
final class TradeWords {

    private static final Set<String> WORDS = Set.of("access", "actions", "additional", "alerting", "alerts", "audit", "audits",
            "automated", "automation", "awareness", "backend", "backends", "backup", "backups", "caching", "capacity", "cause",
            "causes", "checks",
            "cluster",
            "code", "communication", "configuration", "continuous", "control", "controls", "customer", "customers", "dashboard",
            "dashboards",
            "database",
            "databases", "deadlock", "debugging", "endpoint", "endpoints", "frontend", "frontends", "gateway", "pipeline",
            "pipelines", "proxy", "dependencies", "deployment", "deployments", "detection", "documentation",
            "enhance", "enhanced", "enhancement", "enhancements", "error", "errors", "escalation", "establish", "failover",
            "firewall", "handling", "hardware",
            "health",
            "improved", "improvement", "improvements", "incident", "incidents", "indexing", "infrastructure", "integration",
            "issue",
            "issues", "load", "logging", "maintenance", "management", "measures", "memory", "metrics", "migration",
            "monitoring",
            "network", "optimization", "optimize", "outage", "performance", "plan", "planning", "policies", "policy",
            "practices", "preventive", "procedures",
            "process",
            "processes", "provisioning", "queries", "query", "queue", "recovery", "redundancy", "redundant", "regular",
            "release",
            "releases", "reporting", "resolution", "resource", "resources", "response", "reviews", "rollback", "runbook",
            "runbooks",
            "scaling", "scheduling", "script", "scripts", "security", "server", "servers", "service", "services", "software",
            "standards", "strengthen", "system", "systems", "task", "tasks", "team", "tests", "testing", "throttling",
            "timeout", "timeouts",
            "tooling", "tools", "tracking", "traffic", "training", "tuning", "updates", "upgrades", "urls", "users",
            "validation",
            "verification", "version");

    private TradeWords() {}

    static boolean among(String words) {
        return Stream.of(words.toLowerCase(Locale.ROOT).split("[ ()-]+")).anyMatch(WORDS::contains);
    }
}
