package dev.hindsight.local.kafka;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Properties;

/**
 * Formats Kafka's disk when there is none and then runs the broker, in one JVM. The disk is formatted beside its place and
 * renamed, so that a crash in between is no trouble.
 *
 * <p>Arguments: {@code server.properties}, the disk's folder and, optionally, the pid of a process to die with.
 */
public final class Broker {
    private Broker() {}

    public static void main(String[] arguments) throws Exception {
        var settings = Path.of(arguments[0]);
        var disk = Path.of(arguments[1]);
        if (arguments.length > 2) {
            dieWith(Long.parseLong(arguments[2]));
        }
        if (!Files.exists(disk)) {
            format(settings, disk);
        }
        Class.forName("kafka.Kafka").getMethod("main", String[].class).invoke(null,
                (Object) new String[]{settings.toString()});
    }

    private static void format(Path settings, Path disk) throws Exception {
        var forming = disk.resolveSibling(disk.getFileName() + ".forming");
        delete(forming);
        var properties = new Properties();
        try (var in = Files.newInputStream(settings)) {
            properties.load(in);
        }
        properties.setProperty("log.dirs", forming.toString());
        var formatting = settings.resolveSibling("format.properties");
        try (var out = Files.newOutputStream(formatting)) {
            properties.store(out, null);
        }
        var tool = Class.forName("kafka.tools.StorageTool").getMethod("execute", String[].class, PrintStream.class);
        var id = Class.forName("org.apache.kafka.common.Uuid").getMethod("randomUuid").invoke(null).toString();
        var code = tool.invoke(null, new String[]{"format", "-t", id, "-c", formatting.toString()}, System.out);
        if (!Integer.valueOf(0).equals(code)) {
            throw new IOException("Kafka's disk could not be formatted, code " + code);
        }
        Files.move(forming, disk, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void dieWith(long pid) {
        ProcessHandle.of(pid).ifPresentOrElse(parent -> parent.onExit().thenRun(() -> Runtime.getRuntime().halt(0)),
                () -> Runtime.getRuntime().halt(0));
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
