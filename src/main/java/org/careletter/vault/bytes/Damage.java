package org.careletter.vault.bytes;

/// Something on the disk is not what the vault wrote.
public final class Damage extends Exception {

    private static final long serialVersionUID = 1L;

    /// @param detail what, without any content, path or name
    public Damage(String detail) {
        super(detail, null, false, true);
    }
}
