package dev.hindsight.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Zip archives of one spelling (APPNOTE 6.3): plain names, nothing compressed, all times 1980-01-01. So the same files are always the
 * same bytes, a change of any byte shows, and what is read can be no bigger than what was sent.
 */
final class StoredZip {

    static final int MOST_FILES = 20;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z0-9]+)*");
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int VERSION = 10;
    private static final int DAY = 0x21;
    private static final int LOCAL_LENGTH = 30;

    private StoredZip() {}

    /** A file, and whether its bytes still have the checksum that they were packed with. */
    record Entry(byte[] data, boolean isWhole) {}

    static byte[] write(SequencedMap<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        var directory = new ByteArrayOutputStream();
        files.forEach((name, data) -> {
            int offset = out.size();
            byte[] head = head(name, data);
            out.writeBytes(little(4).putInt(LOCAL).array());
            out.writeBytes(head);
            out.writeBytes(name.getBytes(UTF_8));
            out.writeBytes(data);
            directory.writeBytes(little(6).putInt(CENTRAL).putShort((short) VERSION).array());
            directory.writeBytes(head);
            directory.writeBytes(little(14).putInt(10, offset).array());
            directory.writeBytes(name.getBytes(UTF_8));
        });
        int start = out.size();
        out.writeBytes(directory.toByteArray());
        short count = (short) files.size();
        out.writeBytes(little(22).putInt(END).putInt(0).putShort(count).putShort(count).putInt(directory.size()).putInt(start)
                .putShort((short) 0).array());
        return out.toByteArray();
    }

    /** The 26 bytes that a file's own head and the directory have in common: from the version needed to the length of extras. */
    private static byte[] head(String name, byte[] data) {
        return little(26).putShort((short) VERSION).putShort((short) 0).putShort((short) 0).putShort((short) 0)
                .putShort((short) DAY).putInt(crc(data)).putInt(data.length).putInt(data.length)
                .putShort((short) name.length()).putShort((short) 0).array();
    }

    /**
     * The files in their order, as far as they can be found; whether all else is as it should be, {@link #write} tells.
     *
     * @throws BrokenBundle when it is no such archive
     */
    static SequencedMap<String, Entry> read(byte[] archive) {
        var files = new LinkedHashMap<String, Entry>();
        ByteBuffer in = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        while (in.remaining() >= LOCAL_LENGTH && in.getInt(in.position()) == LOCAL) {
            Map.Entry<String, Entry> file = file(in);
            if (files.put(file.getKey(), file.getValue()) != null) {
                throw BrokenBundle.archive("has two files named " + file.getKey());
            }
            if (files.size() > MOST_FILES) {
                throw BrokenBundle.archive("has more than " + MOST_FILES + " files");
            }
        }
        if (files.isEmpty()) {
            throw BrokenBundle.archive("is no zip archive that Hindsight has made");
        }
        return files;
    }

    private static Map.Entry<String, Entry> file(ByteBuffer in) {
        int at = in.position();
        int flags = in.getShort(at + 6);
        int method = in.getShort(at + 8);
        long length = Integer.toUnsignedLong(in.getInt(at + 18));
        int nameLength = Short.toUnsignedInt(in.getShort(at + 26));
        if ((flags & 1) != 0) {
            throw BrokenBundle.archive("is encrypted at byte " + at);
        }
        if (method != 0 || flags != 0) {
            throw BrokenBundle.archive("is packed in another way at byte " + at
                    + "; send the file as it was downloaded, not packed anew");
        }
        if (LOCAL_LENGTH + nameLength + length > in.remaining()) {
            throw BrokenBundle.archive("ends in the middle of the file at byte " + at);
        }
        String name = UTF_8.decode(in.slice(at + LOCAL_LENGTH, nameLength)).toString();
        if (!NAME.matcher(name).matches()) {
            throw BrokenBundle.archive("has a file at byte " + at + " whose name is none of a bundle");
        }
        var data = new byte[(int) length];
        in.position(at + LOCAL_LENGTH + nameLength);
        in.get(data);
        return Map.entry(name, new Entry(data, crc(data) == in.getInt(at + 14)));
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int crc(byte[] data) {
        var crc = new CRC32();
        crc.update(data);
        return (int) crc.getValue();
    }
}
