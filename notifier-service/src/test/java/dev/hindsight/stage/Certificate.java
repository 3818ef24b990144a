package dev.hindsight.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.vertx.core.net.PfxOptions;

/** A certificate that only the test trusts, made by the JDK's own tool. */
public final class Certificate {

    private Certificate() {}

    /** @param name for which it is good */
    public static PfxOptions of(String name) {
        try {
            Path store = Files.createTempDirectory(Path.of("target"), "certificate").resolve("store.p12");
            int ended = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair",
                    "-alias", "test", "-keyalg", "EC", "-dname", "CN=" + name, "-ext", "san=dns:" + name, "-validity", "2",
                    "-storetype", "PKCS12", "-storepass", "changeit", "-keystore", store.toString()).inheritIO().start()
                    .waitFor();
            if (ended != 0) {
                throw new IllegalStateException("keytool ended with " + ended);
            }
            return new PfxOptions().setPath(store.toString()).setPassword("changeit");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
