package org.dongthuan.intake.attachment;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Formats taken, told by their first bytes; what a client says about its file proves nothing. */
enum FileFormat {
    JPEG("image/jpeg", "ffd8ff", "jpg"),
    PNG("image/png", "89504e470d0a1a0a", "png"),
    PDF("application/pdf", "255044462d", "");

    private final String mediaType;
    private final byte[] magic;
    private final String imageFormat;

    FileFormat(String mediaType, String magic, String imageFormat) {
        this.mediaType = mediaType;
        this.magic = HexFormat.of().parseHex(magic);
        this.imageFormat = imageFormat;
    }

    /** Empty for anything else. */
    static Optional<FileFormat> of(byte[] bytes) {
        return Arrays.stream(values())
                .filter(format -> Arrays.equals(
                        bytes, 0, Math.min(bytes.length, format.magic.length), format.magic, 0, format.magic.length))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    /** Name of the ImageIO writer; empty when it is no picture. */
    Optional<String> imageFormat() {
        return Optional.of(imageFormat).filter(name -> !name.isEmpty());
    }
}
