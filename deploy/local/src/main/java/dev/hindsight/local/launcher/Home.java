package dev.hindsight.local.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.hindsight.local.process.Child;
import dev.hindsight.local.process.Folder;
import dev.hindsight.local.stack.Stack;
import dev.hindsight.local.stack.StackPorts;

/** The folder {@code .hindsight} of a clone: all that one local stack keeps between runs. */
record Home(Path folder, StackPorts ports) {
    private static final List<String> DATA = List.of("postgres", "kafka", "keycloak", "mail", "secrets.properties",
            "demo.done");

    Stack stack() {
        return new Stack(folder, ports);
    }

    /** The JVM that holds the stack up. */
    Child launcher() {
        return new Child("launcher", folder);
    }

    /** Whether there was ever an {@code up}. */
    boolean used() {
        return Files.isDirectory(folder.resolve("run"));
    }

    Path ready() {
        return folder.resolve("run/ready");
    }

    Path demoDone() {
        return folder.resolve("demo.done");
    }

    /** Drops every incident, mail, account and password; programs and the build stay. */
    void dropData() {
        DATA.forEach(name -> Folder.delete(folder.resolve(name)));
    }
}
