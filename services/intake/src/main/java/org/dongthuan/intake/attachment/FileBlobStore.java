package org.dongthuan.intake.attachment;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.dongthuan.intake.config.IntakeConfig;
import org.dongthuan.intake.custody.Sha256;

/** Content-addressed files: the name is the hash of the sealed bytes, so that a damaged file is noticed when read. */
@Singleton
class FileBlobStore implements BlobStore {

    private final Path folder;

    FileBlobStore(IntakeConfig config) {
        this.folder = Path.of(config.attachments().folder()).resolve("attachments");
    }

    @Override
    public String put(byte[] sealed) {
        String ref = Sha256.hex(sealed);
        try {
            Path target = path(ref);
            Files.createDirectories(target.getParent());
            Path half = target.resolveSibling(ref + "." + UUID.randomUUID() + ".part");
            try (FileChannel channel =
                    FileChannel.open(half, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                java.nio.ByteBuffer bytes = java.nio.ByteBuffer.wrap(sealed);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
            return ref;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] get(String ref) {
        try {
            byte[] sealed = Files.readAllBytes(path(ref));
            if (!Sha256.hex(sealed).equals(ref)) {
                throw new IOException("Blob " + ref + " is damaged");
            }
            return sealed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void delete(String ref) {
        try {
            Files.deleteIfExists(path(ref));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(String ref) {
        return folder.resolve(ref.substring(0, 2)).resolve(ref);
    }
}
