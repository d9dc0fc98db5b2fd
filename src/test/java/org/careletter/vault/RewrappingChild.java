package org.careletter.vault;

import java.nio.file.Path;

/// Changes the passphrase without end and tells of each change before and after it: `begin number`,
/// `end number`.
final class RewrappingChild {

    private RewrappingChild() {}

    /// The passphrase with this number.
    static char[] passphrase(int number) {
        return ("a kettle and " + number + " mugs").toCharArray();
    }

    /// Arguments: folder, number of the passphrase that opens it now.
    public static void main(String[] arguments) throws Exception {
        int number = Integer.parseInt(arguments[1]);
        var vault =
                Vault.unlock(
                        Path.of(arguments[0]),
                        passphrase(number),
                        TestVault.CODEC,
                        TestVault.CLOCK);
        tell("open");
        while (true) {
            tell("begin " + (number + 1));
            vault.keyring().changePassphrase(passphrase(number), passphrase(number + 1));
            number++;
            tell("end " + number);
        }
    }

    private static void tell(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
