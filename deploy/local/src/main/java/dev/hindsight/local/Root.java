package dev.hindsight.local;

import java.nio.file.Files;
import java.nio.file.Path;

/** The repository's root: the system property {@code hindsight.root}, else the nearest folder above with {@code .mvn} in it. */
public final class Root {
    private Root() {}

    /** A path below the root. */
    public static Path path(String below) {
        return folder().resolve(below);
    }

    /** The {@code java} that runs us, for parts that are JVMs. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Path folder() {
        var told = System.getProperty("hindsight.root");
        if (told != null) {
            return Path.of(told);
        }
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(".mvn"))) {
                return folder;
            }
        }
        throw new IllegalStateException("start this inside the repository, or set -Dhindsight.root");
    }
}
