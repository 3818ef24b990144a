package dev.hindsight.report.importing;

import java.nio.file.Files;
import java.nio.file.Path;

/** Prints what is read from files, to look at while a rule is being worked on. */
final class PrintReading {

    private PrintReading() {}

    public static void main(String[] files) throws Exception {
        for (String file : files) {
            Path path = Path.of(file);
            Reading reading = ReportReader.read(Source.of(Files.readAllBytes(path), null, path.getFileName().toString()));
            Path expected = Path
                    .of(file.replaceFirst("(\\.storage\\.xml|\\.export\\.html|\\.html|\\.txt|\\.md)$", ".expected.json"));
            var json = ReadingJson.of(reading);
            System.out.println("=== " + file + " " + reading.format());
            if (System.getProperty("full") != null || expected.equals(path) || !Files.exists(expected)) {
                System.out.println(ReadingJson.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json));
            }
            if (!expected.equals(path) && Files.exists(expected)) {
                Golden.differences(ReadingJson.JSON.readTree(expected.toFile()), json).forEach(System.out::println);
            }
        }
    }
}
