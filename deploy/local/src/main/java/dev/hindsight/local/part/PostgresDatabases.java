package dev.hindsight.local.part;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Brings roles, database and schemas into being; repeating it changes nothing but passwords. */
record PostgresDatabases(int port, PostgresSettings settings) {

    boolean answers() {
        try (var _ = connect("postgres")) {
            return true;
        } catch (SQLException _) {
            return false; // not listening yet, or still recovering
        }
    }

    void prepare() {
        try (var server = connect("postgres"); var sql = server.createStatement()) {
            for (var role : settings.roles().entrySet()) {
                role(sql, role.getKey(), role.getValue());
            }
            if (!exists(sql, "select 1 from pg_database where datname = '" + PostgresPart.DATABASE + "'")) {
                sql.execute("create database " + PostgresPart.DATABASE);
            }
        } catch (SQLException e) {
            throw new PartFailed("PostgreSQL refused to set up its roles: " + e.getMessage());
        }
        schemas();
    }

    private void schemas() {
        try (var database = connect(PostgresPart.DATABASE); var sql = database.createStatement()) {
            sql.execute("revoke all on schema public from public");
            for (var role : settings.roles().keySet()) {
                sql.execute("create schema if not exists " + role + " authorization " + role);
            }
        } catch (SQLException e) {
            throw new PartFailed("PostgreSQL refused to set up its schemas: " + e.getMessage());
        }
    }

    private static void role(Statement sql, String name, String password) throws SQLException {
        if (!exists(sql, "select 1 from pg_roles where rolname = '" + name + "'")) {
            sql.execute("create role " + name + " login");
        }
        sql.execute("alter role " + name + " password '" + password.replace("'", "''") + "'");
        sql.execute("alter role " + name + " set search_path = " + name);
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (var rows = sql.executeQuery(query)) {
            return rows.next();
        }
    }

    private Connection connect(String database) throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?connectTimeout=5&socketTimeout=60";
        return DriverManager.getConnection(url, "postgres", settings.password());
    }
}
