package dev.hindsight.report.acceptance;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.hindsight.manners.UnsafeText;

/**
 * Bytes as text: by their mark, as UTF-8, and what is neither in the charset that the sender names or else as Windows-1252, the way
 * browsers do (WHATWG Encoding), which is then said.
 */
final class Deciphering {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([A-Za-z0-9_:.-]{1,40})");
    private static final List<byte[]> NOT_TEXT = List.of(new byte[]{'P', 'K', 3, 4}, new byte[]{'P', 'K', 5, 6},
            new byte[]{'%', 'P', 'D', 'F', '-'}, new byte[]{(byte) 0x89, 'P', 'N', 'G'}, new byte[]{'G', 'I', 'F', '8'},
            new byte[]{(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, new byte[]{0x1F, (byte) 0x8B},
            new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, new byte[]{'R', 'a', 'r', '!'},
            new byte[]{0x7F, 'E', 'L', 'F'});

    private Deciphering() {}

    /** @param remarks what there is to say is added here */
    static String text(Upload upload, List<Remark> remarks) {
        byte[] bytes = upload.bytes();
        if (NOT_TEXT.stream().anyMatch(head -> startsWith(bytes, head)) || hasHalfSurrogates(bytes)) {
            throw Refusal.notText();
        }
        String text = decode(upload, remarks);
        if (text.indexOf('\0') >= 0 || isBinary(text)) {
            throw Refusal.notText();
        }
        return visible(text.replace('\f', '\n').replace('\u000b', '\n'), remarks);
    }

    private static String visible(String text, List<Remark> remarks) {
        String visible = UnsafeText.visible(text);
        if (!visible.equals(text)) {
            remarks.add(Remark.warning("control-signs", "document", "The page has control signs, which cannot be shown; each"
                    + " is \ufffd now."));
        }
        return visible;
    }

    private static String decode(Upload upload, List<Remark> remarks) {
        byte[] bytes = upload.bytes();
        boolean wide = startsWith(bytes, new byte[]{(byte) 0xFE, (byte) 0xFF})
                || startsWith(bytes, new byte[]{(byte) 0xFF, (byte) 0xFE});
        String text = strictly(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        if (text != null) {
            return text;
        }
        if (wide) {
            throw Refusal.notText();
        }
        Charset charset = named(upload.contentType());
        remarks.add(Remark.warning("charset-assumed", "document", "The page is not UTF-8; it was read as " + charset.name()
                + ". Look whether accents and quotation marks are right."));
        return new String(bytes, charset);
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static Charset named(@Nullable String contentType) {
        Matcher matcher = CHARSET.matcher(contentType == null ? "" : contentType);
        try {
            Charset charset = matcher.find() ? Charset.forName(matcher.group(1)) : WINDOWS;
            boolean usable = !charset.name().startsWith("UTF") && !charset.equals(StandardCharsets.ISO_8859_1)
                    && !charset.equals(StandardCharsets.US_ASCII);
            return usable ? charset : WINDOWS;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return WINDOWS;
        }
    }

    /** U+D800 to U+DFFF in the manner of UTF-8, which no text has. */
    private static boolean hasHalfSurrogates(byte[] bytes) {
        for (int i = 0; i + 2 < bytes.length; i++) {
            if ((bytes[i] & 0xFF) == 0xED && (bytes[i + 1] & 0xE0) == 0xA0 && (bytes[i + 2] & 0xC0) == 0x80) {
                return true;
            }
        }
        return false;
    }

    /** Control signs that no editor writes, more than by mistake. */
    private static boolean isBinary(String text) {
        long signs = text.chars().filter(c -> c < ' ' && "\t\n\r\f\u000b\u001b".indexOf(c) < 0).count();
        return signs > 2 + text.length() / 500;
    }

    private static boolean startsWith(byte[] bytes, byte[] head) {
        return bytes.length >= head.length && ByteBuffer.wrap(bytes, 0, head.length).equals(ByteBuffer.wrap(head));
    }
}
