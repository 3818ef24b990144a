package dev.hindsight.bench.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

/** Rows as the service writes them: title, three sections of a report and eight lines of a timeline each, some 2 KB of text. */
final class Seed {

    private static final String INSERT = """
            insert into incident (id, number, key, version, status, severity, severity_rank, environment, services, labels,
                insiders, confidential, began_at, declared_at, updated_at, brief, view, search, heading)
            values (?, ?, ?, 12, ?, ?, ?, 'production', array[?], array[?], array['bob'], ?, ?, ?, ?, ?, ?,
                setweight(to_tsvector('incident_words', ?), 'A') || setweight(to_tsvector('incident_words', ?), 'B')
                    || setweight(to_tsvector('incident_words', ?), 'C') || to_tsvector('incident_words', 'production bob'),
                to_tsvector('incident_words', ?))""";
    private static final String[] STATUSES = {"triage", "in-progress", "resolved", "documenting", "closed"};
    private static final String[] SEVERITIES = {"critical", "major", "minor", "info"};
    private static final Instant BEGIN = Instant.parse("2020-01-01T00:00:00Z");

    private final Prose prose = new Prose(7);

    void into(Connection connection, int incidents) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int number = 1; number <= incidents; number++) {
                row(insert, number);
                insert.addBatch();
                if (number % 500 == 0) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            insert.executeBatch();
            connection.commit();
        }
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("vacuum analyze incident, incident_search");
        }
    }

    private void row(PreparedStatement insert, int number) throws SQLException {
        String status = STATUSES[prose.below(STATUSES.length)];
        int severity = prose.below(SEVERITIES.length);
        String service = "service-" + prose.below(200);
        String label = Prose.word(prose.below(500));
        boolean confidential = prose.below(50) == 0;
        Instant declared = BEGIN.plusSeconds(number * 1_800L);
        String title = prose.words(6);
        String[] sections = {prose.words(60), prose.words(40), prose.words(40)};
        var lines = new StringBuilder();
        var timeline = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            String line = prose.words(15);
            lines.append(line).append('\n');
            timeline.append(i == 0 ? "" : ",").append("""
                    {"id":"%s","occurredAt":"%s","precision":"exact","text":"%s","kind":"note","by":"bob","recordedAt":"%s"}"""
                    .formatted(new UUID(number, i), declared, line, declared));
        }
        UUID id = new UUID(0x0100_0000_0000_7000L + number, number);
        String brief = """
                "id":"%s","key":"INC-%d","version":12,"title":"%s","status":"%s","severity":"%s","environment":"production",\
                "services":["%s"],"labels":["%s"],"roles":{"lead":"bob"},"authors":[],"participants":[],"confidential":%s,\
                "startedAt":"%s","detectedAt":null,"mitigatedAt":null,"resolvedAt":null,"declaredAt":"%s","declaredBy":"bob",\
                "updatedAt":"%s\"""".formatted(id, number, title, status, SEVERITIES[severity], service, label, confidential,
                declared, declared, declared);
        String view = "{" + brief + """
                ,"report":{"summary":"%s","rootCauses":"%s","resolution":"%s"},"timeline":[%s],"alerts":[],"links":[]}"""
                .formatted(sections[0], sections[1], sections[2], timeline);
        int i = 0;
        insert.setObject(++i, id);
        insert.setLong(++i, number);
        insert.setString(++i, "INC-" + number);
        insert.setString(++i, status);
        insert.setString(++i, SEVERITIES[severity]);
        insert.setInt(++i, severity + 1);
        insert.setString(++i, service);
        insert.setString(++i, label);
        insert.setBoolean(++i, confidential);
        for (int time = 0; time < 3; time++) {
            insert.setTimestamp(++i, Timestamp.from(declared));
        }
        insert.setString(++i, "{" + brief + "}");
        insert.setString(++i, view);
        insert.setString(++i, title);
        insert.setString(++i, "INC-" + number + "\n" + label + "\n" + service + "\n" + String.join("\n", sections));
        insert.setString(++i, lines.toString());
        insert.setString(++i, title);
    }
}
