package dev.hindsight.report.importing.time;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The time of a country or its capital, as its people name it; such names need no blank around them. */
final class ZonesAbroad {

    private static final Map<String, String> NAMES = names("Asia/Tokyo", "日本時間|日本標準時|日本时间|日本時間帯|일본 시간|giờ Nhật Bản",
            "Asia/Shanghai", "北京时间|北京時間|中国标准时间|中国时间|中国時間|giờ Bắc Kinh",
            "Asia/Taipei", "台北时间|台北時間|台灣時間|臺灣時間|台湾时间|台湾時間", "Asia/Hong_Kong", "香港时间|香港時間",
            "Asia/Seoul", "한국시간|한국 시간|한국 표준시|한국표준시|韓国時間|韩国时间", "Asia/Ho_Chi_Minh",
            "giờ Việt Nam|giờ VN|giờ Hà Nội|giờ Đông Dương", "Europe/Istanbul",
            "Türkiye saati|Türkiye saatiyle|TSİ|İstanbul saati",
            "Europe/Rome", "ora italiana|ora di Roma", "Europe/Madrid",
            "hora de Madrid|hora peninsular española|hora peninsular", "Europe/Paris",
            "heure de Paris", "America/Sao_Paulo",
            "horário de Brasília|hora de Brasília|horário de São Paulo", "Europe/Lisbon", "hora de Lisboa|horário de Lisboa",
            "America/Argentina/Buenos_Aires", "hora de Argentina|hora argentina|hora de Buenos Aires", "America/Bogota",
            "hora de Colombia|hora colombiana|hora de Bogotá", "America/Lima", "hora de Perú|hora peruana|hora de Lima",
            "America/Mexico_City", "hora de la Ciudad de México|hora de CDMX", "UTC",
            "協定世界時|協調世界時|世界標準時|协调世界时|世界标准时间|협정 세계시|세계 표준시|giờ quốc tế");

    /** A part of patterns. */
    static final String PATTERN = NAMES.keySet().stream().sorted(Comparator.comparing(String::length).reversed())
            .map(name -> name.replace(" ", "\\s")).collect(Collectors.joining("|", "(?iu:", ")"));
    /** The clocks of wherever it happened. */
    static final String LOCAL = "(?iu:hora local|horário local|ora locale|heure locale|Ortszeit|yerel saat|現地時間|当地时间|當地時間|현지 시간|giờ địa phương)";
    /** Letters and signs that stand beside a word without a blank, as a part of a class. */
    static final String BESIDE = "（）：、，。；※\u3000\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}";
    /** "北京时间10:40": ahead of the time it is that of. */
    private static final Pattern AHEAD = Pattern.compile("(" + PATTERN + "|JST|KST)\\s?の?\\s?(?=[\\d午上下凌早晚夜오새])");

    private ZonesAbroad() {}

    /** The zone that stands right here in front of a day or a time. */
    static @Nullable Zone ahead(Cursor cursor) {
        Matcher zone = cursor.atLetterOf("jkgho") ? cursor.take(AHEAD) : null;
        return zone == null ? null : Zone.of(zone.group(1));
    }

    private static Map<String, String> names(String... zones) {
        var names = new TreeMap<String, String>();
        for (int i = 0; i < zones.length; i += 2) {
            for (String name : zones[i + 1].split("\\|")) {
                names.put(name, zones[i]);
            }
        }
        return names;
    }

    /** The zone's id as the JDK knows it, none for a name of none. */
    static @Nullable String id(String word) {
        String name = word.strip().replaceAll("\\s+", " ");
        return NAMES.entrySet().stream().filter(zone -> zone.getKey().equalsIgnoreCase(name)).map(Map.Entry::getValue)
                .findFirst().orElse(null);
    }
}
