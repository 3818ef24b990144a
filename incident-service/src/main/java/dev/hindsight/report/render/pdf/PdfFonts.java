package dev.hindsight.report.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import dev.hindsight.report.render.html.Style;

/**
 * The letters of a PDF, all embedded: Liberation for what most people write, DejaVu for other alphabets and signs, and whatever
 * further files an installation names, such as one for Chinese.
 */
public final class PdfFonts {

    private record Face(String family, int weight, FontStyle style) {}

    private static final Map<Face, byte[]> FACES = faces();

    private final List<File> further;
    private final BitSet emoji = new BitSet();

    /** @param further TrueType files; fails when one cannot be read */
    public PdfFonts(List<File> further) {
        this.further = further;
        FACES.forEach((face, bytes) -> {
            if (face.weight() == 400 && face.style() == FontStyle.NORMAL) {
                emoji.or(emoji(new RandomAccessReadBuffer(bytes)));
            }
        });
        further.forEach(file -> emoji.or(emoji(bytes(file))));
    }

    /** Whether there is a letter for this emoji. */
    boolean has(int codePoint) {
        return emoji.get(codePoint);
    }

    void addTo(PdfRendererBuilder builder) {
        FACES.forEach((face, bytes) -> builder.useFont(() -> new ByteArrayInputStream(bytes), face.family(), face.weight(),
                face.style(), true));
        further.forEach(file -> builder.useFont(file, "Further", 400, FontStyle.NORMAL, true));
    }

    private static RandomAccessRead bytes(File file) {
        try {
            return new RandomAccessReadBufferedFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + file + " cannot be read", e);
        }
    }

    private static BitSet emoji(RandomAccessRead file) {
        try (TrueTypeFont font = new TTFParser().parse(file)) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            var those = new BitSet();
            IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(Character::isEmoji)
                    .filter(c -> glyphs.getGlyphId(c) != 0).forEach(those::set);
            return those;
        } catch (IOException e) {
            throw new UncheckedIOException("a font is no TrueType file", e);
        }
    }

    private static Map<Face, byte[]> faces() {
        var faces = new LinkedHashMap<Face, byte[]>();
        family(faces, "Liberation Sans", "/liberation/LiberationSans-", "Regular", "Bold", "Italic", "BoldItalic");
        family(faces, "Liberation Mono", "/liberation/LiberationMono-", "Regular", "Bold", "Italic", "BoldItalic");
        family(faces, "DejaVu Sans", "/net/sf/jasperreports/fonts/dejavu/DejaVuSans", "", "-Bold", "-Oblique", "-BoldOblique");
        return faces;
    }

    private static void family(Map<Face, byte[]> faces, String family, String path, String regular, String bold, String italic,
            String boldItalic) {
        faces.put(new Face(family, 400, FontStyle.NORMAL), Style.bytes(path + regular + ".ttf"));
        faces.put(new Face(family, 700, FontStyle.NORMAL), Style.bytes(path + bold + ".ttf"));
        faces.put(new Face(family, 400, FontStyle.ITALIC), Style.bytes(path + italic + ".ttf"));
        faces.put(new Face(family, 700, FontStyle.ITALIC), Style.bytes(path + boldItalic + ".ttf"));
    }
}
