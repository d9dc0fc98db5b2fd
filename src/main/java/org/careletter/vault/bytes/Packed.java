package org.careletter.vault.bytes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Content made smaller before it is sealed. There are many versions of a plan, and each is mostly
/// words. What is sealed was written by the vault itself, so there is nothing to be afraid of when
/// it is made large again.
public final class Packed {

    private Packed() {}

    /// Makes bytes small.
    public static Bytes pack(byte[] content) {
        var packed = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(packed)) {
            out.write(content);
        } catch (IOException e) {
            throw new IllegalStateException("there is no disk behind this", e);
        }
        return new Bytes(packed.toByteArray());
    }

    /// What [#pack] was given.
    ///
    /// @throws Damage if these are none that it made
    public static byte[] unpack(Bytes packed) throws Damage {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(packed.array()))) {
            return in.readAllBytes();
        } catch (IOException _) {
            throw new Damage("packed");
        }
    }
}
