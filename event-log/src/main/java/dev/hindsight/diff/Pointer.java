package dev.hindsight.diff;

/** Steps of JSON pointers (RFC 6901). */
final class Pointer {

    private Pointer() {}

    static String step(String path, String name) {
        return path + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** The name of the step that follows on {@code path}. */
    static String next(String path, String whole) {
        int end = whole.indexOf('/', path.length() + 1);
        String step = whole.substring(path.length() + 1, end < 0 ? whole.length() : end);
        return step.replace("~1", "/").replace("~0", "~");
    }

    static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
