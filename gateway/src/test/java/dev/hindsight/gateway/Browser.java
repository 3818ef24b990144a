package dev.hindsight.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.microprofile.config.ConfigProvider;

/** Keeps the gateway's cookies and goes where it is sent, one step at a time or to the end. */
public final class Browser {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    public final Map<String, String> cookies = new LinkedHashMap<>();
    public final Map<String, String> cookieLines = new LinkedHashMap<>();

    public static URI home() {
        return URI.create(ConfigProvider.getConfig().getValue("hindsight.public-url", String.class));
    }

    /** As a browser that follows a link does, through sign-in if need be. */
    public HttpResponse<String> visit(String path) {
        URI target = home().resolve(path);
        for (int hops = 0; hops < 8; hops++) {
            HttpResponse<String> response = step(navigation(target));
            if (response.statusCode() / 100 != 3) {
                return response;
            }
            target = target.resolve(response.headers().firstValue("Location").orElseThrow());
        }
        throw new IllegalStateException("sent in circles at " + target);
    }

    public static HttpRequest.Builder navigation(URI target) {
        return HttpRequest.newBuilder(target).header("Accept", "text/html,application/xhtml+xml")
                .header("Sec-Fetch-Mode", "navigate");
    }

    public static HttpRequest.Builder call(String path) {
        return HttpRequest.newBuilder(home().resolve(path)).header("Accept", "application/json");
    }

    public HttpResponse<String> step(HttpRequest.Builder request) {
        try {
            boolean ours = request.copy().build().uri().getAuthority().equals(home().getAuthority());
            if (ours && !cookies.isEmpty()) {
                request.header("Cookie", cookies.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining("; ")));
            }
            HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            response.headers().allValues("set-cookie").forEach(this::keep);
            return response;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(String line) {
        String name = line.substring(0, line.indexOf('='));
        String value = line.substring(line.indexOf('=') + 1, line.indexOf(';'));
        if (line.contains("Max-Age=0;") || value.isEmpty()) {
            cookies.remove(name);
            return;
        }
        cookies.put(name, value);
        cookieLines.put(name, line);
    }
}
