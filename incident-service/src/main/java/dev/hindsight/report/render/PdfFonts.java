package dev.hindsight.report.render;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/**
 * The letters of a PDF, all embedded: Liberation for what most people write, DejaVu for other alphabets and signs, and whatever
 * further files an installation names, such as one for Chinese.
 */
final class PdfFonts {

    private record Face(String family, int weight, FontStyle style) {}

    private static final Map<Face, byte[]> FACES = faces();

    private PdfFonts() {}

    static void add(PdfRendererBuilder builder, List<File> further) {
        FACES.forEach((face, bytes) -> builder.useFont(() -> new ByteArrayInputStream(bytes), face.family(), face.weight(),
                face.style(), true));
        further.forEach(file -> builder.useFont(file, "Further", 400, FontStyle.NORMAL, true));
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
