package org.careletter.disk;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/// One thing that was done to a disk. Files are numbered, because they keep their identity when
/// their name changes; names are relative to the folder that is watched.
public sealed interface DiskEvent {

    /// A new file has a name.
    record Made(String name, int file) implements DiskEvent {}

    /// A new folder has a name.
    record MadeFolder(String name) implements DiskEvent {}

    /// Bytes were written.
    record Written(int file, long at, ByteBuffer bytes) implements DiskEvent {}

    /// A file was cut.
    record Cut(int file, long size) implements DiskEvent {}

    /// Everything that was done to a file has reached the disk.
    record Forced(int file) implements DiskEvent {}

    /// The names in a folder have reached the disk.
    record ForcedFolder(String name) implements DiskEvent {}

    /// A file got another name.
    record Moved(String from, String to) implements DiskEvent {}

    /// A name was taken away.
    record Deleted(String name) implements DiskEvent {}

    /// The program said something to whoever uses it.
    record Said(String line) implements DiskEvent {}

    /// Writes it down.
    default void writeTo(DataOutputStream out) throws IOException {
        switch (this) {
            case Made(var name, int file) -> {
                out.writeByte('M');
                out.writeUTF(name);
                out.writeInt(file);
            }
            case MadeFolder(var name) -> text(out, 'F', name);
            case Written(int file, long at, var bytes) -> {
                out.writeByte('W');
                out.writeInt(file);
                out.writeLong(at);
                out.writeInt(bytes.remaining());
                var copy = new byte[bytes.remaining()];
                bytes.get(bytes.position(), copy);
                out.write(copy);
            }
            case Cut(int file, long size) -> {
                out.writeByte('C');
                out.writeInt(file);
                out.writeLong(size);
            }
            case Forced(int file) -> {
                out.writeByte('S');
                out.writeInt(file);
            }
            case ForcedFolder(var name) -> text(out, 'G', name);
            case Moved(var from, var to) -> {
                text(out, 'R', from);
                out.writeUTF(to);
            }
            case Deleted(var name) -> text(out, 'D', name);
            case Said(var line) -> text(out, 'A', line);
        }
    }

    private static void text(DataOutputStream out, char kind, String text) throws IOException {
        out.writeByte(kind);
        out.writeUTF(text);
    }

    /// Reads what was written down.
    static DiskEvent read(DataInputStream in) throws IOException {
        char kind = (char) in.readByte();
        return switch (kind) {
            case 'M' -> new Made(in.readUTF(), in.readInt());
            case 'F' -> new MadeFolder(in.readUTF());
            case 'W' -> {
                int file = in.readInt();
                long at = in.readLong();
                yield new Written(file, at, ByteBuffer.wrap(in.readNBytes(in.readInt())));
            }
            case 'C' -> new Cut(in.readInt(), in.readLong());
            case 'S' -> new Forced(in.readInt());
            case 'G' -> new ForcedFolder(in.readUTF());
            case 'R' -> new Moved(in.readUTF(), in.readUTF());
            case 'D' -> new Deleted(in.readUTF());
            case 'A' -> new Said(in.readUTF());
            default -> throw new IOException("no event: " + kind);
        };
    }
}
