package dev.hindsight.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import com.fasterxml.jackson.databind.JsonNode;

import dev.hindsight.local.Root;

/** The files in {@code deploy/demo}. */
final class DemoFile {
    private DemoFile() {}

    static JsonNode json(String name) {
        try {
            return Api.JSON.readTree(text(name));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static String text(String name) {
        try {
            return Files.readString(Root.path("deploy/demo").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
